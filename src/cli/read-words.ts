import type { Table } from '../model/table.js';
import type { Said } from '../model/words.js';

/** What the patient's words say. */
export function readSaid(text: string, table: Table): Promise<Said> {
  // A first reader, of a few words only.
  const locked = /too many|lock|bloque/i.test(text);
  const before = /work(?:ed|s)|before|yesterday|antes/i.test(text);
  const hasDate = /\d{1,2}\/\d{1,2}\/\d{4}/.test(text);
  const causes = table.causes.filter(({ id }) => id === 'account-locked');
  return Promise.resolve({
    text: text.replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, '[removed]').trim(),
    removed: hasDate ? ['birth-date'] : [],
    language: 'en',
    aboutSignIn: !/appointment|bill/i.test(text),
    likelihoods: locked ? Object.fromEntries(causes.map(({ id }) => [id, 0.9])) : {},
    answers: { ...(locked && { symptom: 'too-many-attempts' }), ...(before && { 'worked-before': 'recently' }) },
  });
}
