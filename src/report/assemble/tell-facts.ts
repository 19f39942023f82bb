import type { Facts, FindingId } from '../../model/index.js';
import type { Phrases } from '../phrases/index.js';
import type { TellFact } from '../../text/fill-sentence.js';

/** Longer lists are cut: the whole of them stands in the facts. */
const MOST_VALUES = 4;

/** The facts of a finding as people read them: lists joined, codes in words, numbers with their units. */
export function factsInWords(id: FindingId, facts: Facts, phrases: Phrases): TellFact {
  const { inWords, moment, factWords, amounts, nouns, list } = phrases;
  return (name) => {
    const fact = own(facts, name);
    if (fact === undefined) return undefined;
    if (typeof fact === 'number') return own(amounts, name)?.(fact) ?? String(fact);
    const tell = (value: string) => own(own(factWords, `${id}.${name}`) ?? {}, value) ?? inWords(moment(value));
    if (!Array.isArray(fact)) return tell(String(fact));
    const told = fact.map(tell).filter((value) => value !== '');
    if (told.length === 0) return '';
    const joined = list(told.slice(0, MOST_VALUES), Math.max(0, told.length - MOST_VALUES));
    return own(nouns, `${id}.${name}`)?.(told.length, joined) ?? joined;
  };
}

/** A name that comes from a rule or from outside finds nothing that was not put there. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
