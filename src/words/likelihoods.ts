import type { CauseId, MessageRule, Said, Table } from '../model/index.js';

/** Share of utterances that say nothing of their cause, or of another one. */
const FLOOR = 0.05;
/** What a known message decides where the words are more than itself; the rest is the classifier's. */
const MESSAGE = 0.75;
/** How much of it falls to the first of the message's causes; the others share the rest. */
const FIRST_CAUSE = 0.7;
/** From here on the words are taken to be about something else than signing in. */
export const OTHER_MATTER = 0.4;
/** The class of what is about something else. */
const OTHER_CLASS = 'not-sign-in';

/** What words say of their cause: chances that add up to one. */
export interface CauseChances {
  chances: ReadonlyMap<CauseId, number>;
  /** Chance that they are about something else than signing in. */
  otherMatter: number;
}

/**
 * The classifier's chances and a known message's causes as one: the message is in the same words, so the two are mixed
 * and never multiplied.
 */
export function causesOf(
  learned: readonly number[] | undefined,
  classes: readonly string[],
  message: Pick<MessageRule, 'causes'> | undefined,
  table: Table,
): CauseChances {
  const chances = new Map(table.causes.map(({ id }) => [id, learned?.[classes.indexOf(id)] ?? 0]));
  const sum = [...chances.values()].reduce((total, one) => total + one, 0);
  const known = message?.causes.some((id) => chances.has(id)) ? message : undefined;
  const decides = known === undefined ? 0 : sum === 0 ? 1 : MESSAGE;
  for (const [id, chance] of chances) {
    const fromMessage = known === undefined ? 0 : shareOf(id, known);
    chances.set(id, decides * fromMessage + (sum === 0 ? 0 : ((1 - decides) * chance) / sum));
  }
  const learnedOther = learned?.[classes.indexOf(OTHER_CLASS)] ?? 0;
  const otherMatter = message === undefined ? learnedOther : message.causes.includes(OTHER_CLASS) ? 1 : 0;
  return { chances, otherMatter };
}

function shareOf(id: CauseId, { causes }: Pick<MessageRule, 'causes'>): number {
  const place = causes.indexOf(id);
  if (place < 0) return 0;
  if (causes.length === 1) return 1;
  return place === 0 ? FIRST_CAUSE : (1 - FIRST_CAUSE) / (causes.length - 1);
}

/** P(words | cause) for every cause, up to a factor; empty where the words say nothing. */
export function likelihoodsOf({ chances }: CauseChances): Said['likelihoods'] {
  const known = [...chances.values()].some((chance) => chance > 0);
  if (!known) return {};
  return Object.fromEntries([...chances].map(([id, chance]) => [id, (1 - FLOOR) * chance + FLOOR / chances.size]));
}
