import { CHOICES, STAGES, type Choice, type Table } from '../../model/index.js';
import { likeId } from '../../text/like-id.js';
import { causeTopic } from './cause.js';
import { choiceTopic } from './choice.js';
import { findingTopic } from './finding.js';
import { fixTopic } from './fix.js';
import { messageHolding, messageTopic, symptomHolding } from './message.js';
import { toldInAll, type PageContext, type Topic, type TopicMaker } from './page-kit.js';
import { productTopic } from './product.js';
import { questionTopic } from './question.js';
import { exitTopic, stageTopic } from './stage.js';

/** Every kind of thing that can be explained. */
const KINDS = {
  cause: causeTopic,
  fix: fixTopic,
  finding: findingTopic,
  question: questionTopic,
  choice: choiceTopic,
  message: messageTopic,
  product: productTopic,
  stage: stageTopic,
  exit: exitTopic,
} satisfies Record<string, TopicMaker>;

export type TopicKind = keyof typeof KINDS;
export type KnownTopic = Topic & { kind: TopicKind };

/** What words were taken to say, by whoever reads words. */
export interface Heard {
  /** The id of the message that they quote, slips and all. */
  message?: string | undefined;
  symptom?: Choice | undefined;
}

/**
 * Everything that is meant: by an id, however its letters and blanks are typed; where several things have it, all of
 * them. Else by the words on a screen. Empty where nothing is known.
 */
export function topicsOf(asked: string, context: PageContext, heard: Heard = {}): KnownTopic[] {
  const exact = topicsWith(asked.trim(), context);
  if (exact.length > 0) return exact;
  const { table } = context;
  const message = heard.message ?? messageHolding(asked, table);
  const found = message === undefined ? [] : topicsWith(message, context, ['message']);
  const alike = [likeId(asked), ...idsCalled(asked, table)].flatMap((id) => topicsWith(id, context));
  if (alike.length > 0 || found.length > 0) return [...alike, ...found];
  const symptom = symptomHolding(asked, table) ?? heard.symptom;
  return symptom === undefined ? [] : topicsWith(`symptom=${symptom}`, context, ['choice']);
}

/** Causes, steps, questions and products by what they are called, in any language. */
function idsCalled(asked: string, { causes, fixes, questions, products }: Table): string[] {
  const wanted = likeId(asked);
  const names: [id: string, names: string[]][] = [
    ...[...causes, ...fixes].map(({ id, title }): [string, string[]] => [id, toldInAll(title)]),
    ...questions.map(({ id, ask }): [string, string[]] => [id, toldInAll(ask)]),
    ...products.map(({ id, name }): [string, string[]] => [id, [name]]),
  ];
  return names.flatMap(([id, all]) => (all.some((name) => likeId(name) === wanted) ? [id] : []));
}

function topicsWith(
  id: string,
  context: PageContext,
  kinds: readonly TopicKind[] = Object.keys(KINDS) as TopicKind[],
): KnownTopic[] {
  return kinds.flatMap((kind) => {
    const topic = KINDS[kind](id, context);
    return topic === undefined ? [] : [{ kind, ...topic }];
  });
}

/** Every id that has a page, exit codes aside. Answers are a list of their own, as many are common words. */
export function explainedIds(table: Table): [ids: string[], answers: string[]] {
  const { causes, fixes, findings, questions, products, messages } = table;
  const rules = [...causes, ...fixes, ...findings, ...questions, ...products, ...messages].map(({ id }) => id);
  return [[...rules, ...STAGES], [...new Set(Object.values(CHOICES).flat())]];
}
