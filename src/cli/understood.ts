import { fill, phrasesIn } from '../interview/phrases/index.js';
import { inLanguage, type Language } from '../model/language.js';
import type { Table } from '../model/table.js';
import { QUESTION_IDS, UNKNOWN } from '../model/vocabulary.js';
import type { Said } from '../model/words.js';

/** Words that fit no cause by so much better than all others say nothing that could be echoed. */
const TELLING_SHARE = 0.25;

/**
 * What was understood of the patient's words, one fact each: the message that they quote or the symptom, then what else
 * they state; where they state nothing, the cause that they fit best. Empty where nothing was understood.
 */
export function understoodIn({ message, answers, likelihoods }: Said, table: Table, lang: Language): string[] {
  const quoted = table.messages.find(({ id }) => id === message)?.texts[0];
  const stated = QUESTION_IDS.flatMap((id) => {
    // The message stands for the symptom that it names.
    if (answers[id] === undefined || answers[id] === UNKNOWN || (id === 'symptom' && quoted !== undefined)) return [];
    const choices = table.questions.find((question) => question.id === id)?.choices;
    const choice = choices?.find((one) => one.id === answers[id]);
    return choice === undefined ? [] : [inLanguage(choice.said, lang)];
  });
  if (quoted !== undefined) return [`"${quoted}"`, ...stated];
  if (stated.length > 0) return stated;
  const likeliest = [...table.causes].sort((a, b) => (likelihoods[b.id] ?? 0) - (likelihoods[a.id] ?? 0))[0];
  const sum = Object.values(likelihoods).reduce<number>((total, likelihood = 0) => total + likelihood, 0);
  const share = likeliest === undefined || sum === 0 ? 0 : (likelihoods[likeliest.id] ?? 0) / sum;
  if (likeliest === undefined || share < TELLING_SHARE) return [];
  return [fill(phrasesIn(lang).perhaps, { cause: inLanguage(likeliest.title, lang) })];
}
