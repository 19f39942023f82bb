import type { RemovedKind } from '../model/words.js';
import { fill, type Phrases } from './phrases/index.js';

/** What a person hears of what was taken out of their words: each kind by its name, none of it repeated. */
export function leftOutNote(removed: readonly RemovedKind[], phrases: Phrases): string | undefined {
  const things = removed.map((kind) => phrases.removed[kind]);
  const last = things.pop();
  if (last === undefined) return undefined;
  const list = things.length === 0 ? last : fill(phrases.listEnd, { list: things.join(', '), last });
  const sentence = fill(things.length === 0 ? phrases.leftOutOne : phrases.leftOutMany, { list });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
