import type { Choice, MessageRule, Table } from '../../model/index.js';
import { fold } from '../../text/fold.js';
import { paragraph, section, type Block, type Row } from '../page/blocks.js';
import {
  sourceBlocks,
  tell,
  textBlocks,
  titleBlocks,
  toldInAll,
  type PageContext,
  type TopicMaker,
} from './page-kit.js';

/** A text that portals show, by its id. */
export const messageTopic: TopicMaker = (id, context) => {
  const rule = context.table.messages.find((message) => message.id === id);
  return rule && { id, rule, blocks: messageBlocks(rule, context) };
};

/** The id of the message that holds a text; of several the one that is mostly this text. */
export function messageHolding(text: string, { messages }: Table): string | undefined {
  const wanted = plain(text);
  let best: { id: string; length: number } | undefined;
  for (const { id, texts } of messages) {
    for (const known of texts.map(plain)) {
      if (holds(known, wanted) && known.length < (best?.length ?? Infinity)) best = { id, length: known.length };
    }
  }
  return best?.id;
}

/** The symptom whose own words hold a text, or stand in it, in any language. */
export function symptomHolding(text: string, { questions }: Table): Choice | undefined {
  const symptoms = questions.find(({ id }) => id === 'symptom')?.choices ?? [];
  const wanted = plain(text);
  return symptoms.find(({ label, said }) =>
    [label, said]
      .flatMap((words) => toldInAll(words))
      .some((words) => {
        const known = plain(words);
        return holds(known, wanted) || holds(wanted, known);
      }),
  )?.id;
}

function messageBlocks(rule: MessageRule, context: PageContext): Block[] {
  const { explain } = context.phrases;
  const product = context.table.products.find(({ id }) => id === rule.product)?.name;
  const [title = rule.id, ...others] = rule.texts;
  return [
    ...titleBlocks(`"${title}"`, explain.kinds.message, rule.id),
    paragraph(tell(context, rule.means)),
    ...(product === undefined ? [] : [paragraph(product, { tight: true })]),
    ...section(explain.likely, causeRowsOf(rule, context)),
    ...textBlocks(context, others),
    ...(rule.causes.length > 0 ? [paragraph(explain.notAll)] : []),
    ...sourceBlocks(context, rule.sources),
  ];
}

/** In the message's own order, with the step that helps most often. */
function causeRowsOf({ causes }: MessageRule, context: PageContext): Row[] {
  return causes.flatMap((id, index): Row[] => {
    const rule = context.table.causes.find((cause) => cause.id === id);
    return rule === undefined ? [] : [{ marker: String(index + 1), text: `${tell(context, rule.title)} (${id})` }];
  });
}

/** Shorter texts than this are too common to be looked for inside others. */
const TELLING_LENGTH = 8;

function holds(longer: string, shorter: string): boolean {
  return longer === shorter || (shorter.length >= TELLING_LENGTH && ` ${longer} `.includes(` ${shorter} `));
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
