import type { Choice, Language, QuestionId } from '../model/index.js';
import { fold } from './classifier/fold.js';
import type { Concept } from './classifier/lexicon.js';
import type { Statement } from './statements.js';

/** Phrases with commas between them, in each language. */
type Listed = Record<Language, string>;

/** The phrases of `rules/concepts` and `rules/statements` as they are written there. */
export interface Phrases {
  concepts: ({ id: string } & Listed)[];
  statements: ({ question: QuestionId; choice: Choice } & Listed)[];
}

/** Concepts, their phrases taken apart. */
export function conceptsOf(listed: Phrases['concepts']): Concept[] {
  return listed.map(({ id, ...phrases }) => ({ id, phrases: apart(phrases) }));
}

/** Statements, their phrases taken apart. */
export function statementsOf(listed: Phrases['statements']): Statement[] {
  return listed.map(({ question, choice, ...phrases }) => ({ question, choice, phrases: apart(phrases) }));
}

function apart({ en, es }: Listed): Record<Language, string[]> {
  const split = (list: string) => fold(list).split(/,\s*/);
  return { en: split(en), es: split(es) };
}
