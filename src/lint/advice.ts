import type { Language } from '../model/index.js';
import { NEVER_ADVISE, type NeverAdvise } from './never-advise.js';
import { isDenied, withoutIdleDenials } from './negation.js';
import { placesOf, without, wordsOf } from './phrase.js';

/**
 * The advice in a text that must never be given. What a text forbids it does not advise.
 *
 * @param beside all texts of the same rule, which may put it right
 */
export function harmfulAdvice(text: string, language: Language, beside: string = text): NeverAdvise[] {
  const sentences = text.split(/[.;:!?…—](?=\s|$|["'”’»])|\n/).map((one) => withoutIdleDenials(wordsOf(one), language));
  const around = wordsOf(beside);
  return NEVER_ADVISE.filter((one) => sentences.some((words) => advises(one, words, language))).filter(
    ({ rightWith }) => rightWith === undefined || placesOf(rightWith[language], around).length === 0,
  );
}

function advises({ said, harmless }: NeverAdvise, sentence: string[], language: Language): boolean {
  const words = without(harmless?.[language] ?? [], sentence);
  return said[language].some((phrase) => placesOf(phrase, words).some((start) => !isDenied(words, start, language)));
}
