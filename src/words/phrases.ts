import type { Language, Phrases } from '../model/index.js';
import { foldWords } from './classifier/fold.js';
import type { Concept } from './classifier/lexicon.js';
import type { Statement } from './statements.js';

/** Concepts, their phrases taken apart. */
export function conceptsOf(listed: Phrases['concepts']): Concept[] {
  return listed.map(({ id, ...phrases }) => ({ id, phrases: apart(phrases) }));
}

/** Statements, their phrases taken apart. */
export function statementsOf(listed: Phrases['statements']): Statement[] {
  return listed.map(({ question, choice, ...phrases }) => ({ question, choice, phrases: apart(phrases) }));
}

function apart({ en, es }: Record<Language, string>): Record<Language, string[]> {
  const split = (list: string) => foldWords(list).split(/,\s*/);
  return { en: split(en), es: split(es) };
}
