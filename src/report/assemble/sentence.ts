import type { Facts } from '../../model/index.js';
import { fillPlaceholders } from '../../text/fill-placeholders.js';

/**
 * Fills the `{fact}` placeholders of a rule's sentence.
 *
 * @param words readable forms of values that are codes, `{ 'domain-mismatch': 'its domain does not match' }`
 * @param absent stands where a fact is missing, so that a sentence never shows a bare placeholder
 */
export function fillSentence(template: string, facts: Facts, words: Record<string, string>, absent: string): string {
  const valueOf = (name: string) => readable(Object.hasOwn(facts, name) ? facts[name] : undefined, words) ?? absent;
  return fillPlaceholders(template, valueOf)
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1')
    .trim();
}

/** A fact as people read it: lists joined, known codes in words; undefined where there is none. */
function readable(fact: Facts[string] | undefined, words: Record<string, string>): string | undefined {
  if (fact === undefined) return undefined;
  return (Array.isArray(fact) ? fact : [String(fact)]).map((value) => wordsFor(value, words)).join(', ');
}

function wordsFor(value: string, words: Record<string, string>): string {
  return (Object.hasOwn(words, value) ? words[value] : undefined) ?? value;
}
