import type { MessageRule, Table } from '../../model/index.js';
import { paragraph, section, type Block, type Row } from '../page/blocks.js';
import { listBlocks, sourceBlocks, tell, titleBlocks, type PageContext, type PageMaker } from './page-kit.js';
import { choicePage } from './question.js';

/** A text that portals show, by its id. */
export const messagePage: PageMaker = (id, context) => {
  const rule = context.table.messages.find((message) => message.id === id);
  return rule && messageBlocks(rule, context);
};

/** A text that portals show, by what the screen says; the closest of several. */
export const screenTextPage: PageMaker = (text, context) => {
  const rule = findMessage(text, context.table);
  if (rule !== undefined) return messageBlocks(rule, context);
  const symptom = findSymptom(text, context);
  return symptom === undefined ? undefined : choicePage(symptom, context);
};

function messageBlocks(rule: MessageRule, context: PageContext): Block[] {
  const { explain } = context.phrases;
  const product = context.table.products.find(({ id }) => id === rule.product)?.name;
  const [title = rule.id, ...others] = rule.texts;
  return [
    ...titleBlocks(`"${title}"`, explain.kinds.message, rule.id),
    paragraph(tell(context, rule.means)),
    ...(product === undefined ? [] : [paragraph(product, { tight: true })]),
    ...section(explain.likely, causeRowsOf(rule, context)),
    ...listBlocks(explain.texts, others),
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

/** The same words, or one text within the other; the longest agreement wins. */
function findMessage(text: string, { messages }: Table): MessageRule | undefined {
  const wanted = plain(text);
  let best: { rule: MessageRule; length: number } | undefined;
  for (const rule of messages) {
    for (const known of rule.texts.map(plain)) {
      const length = agreement(wanted, known);
      if (length > (best?.length ?? 0)) best = { rule, length };
    }
  }
  return best?.rule;
}

/** The symptom whose own words hold the text. */
function findSymptom(text: string, context: PageContext): string | undefined {
  const symptoms = context.table.questions.find(({ id }) => id === 'symptom')?.choices ?? [];
  const wanted = plain(text);
  return symptoms.find(({ label, said }) =>
    [label, said].some((words) => agreement(wanted, plain(tell(context, words))) >= TELLING_LENGTH),
  )?.id;
}

function agreement(wanted: string, known: string): number {
  if (wanted === known) return Infinity;
  const [shorter, longer] = wanted.length < known.length ? [wanted, known] : [known, wanted];
  return shorter.length >= TELLING_LENGTH && ` ${longer} `.includes(` ${shorter} `) ? shorter.length : 0;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
