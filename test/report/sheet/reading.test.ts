import { describe, expect, it } from 'vitest';
import { table } from '../../../src/generated/table.js';
import { LANGUAGES } from '../../../src/model/index.js';
import { everySheet } from './every-sheet.js';
import { readingOf, wordsOf } from './reading.js';

describe.each(LANGUAGES)('a sheet in %s', (language) => {
  const sheets = everySheet(language);

  it.each(sheets)('is easy to read: %s', (_, text) => {
    if (language === 'en') expect(readingOf.en(text)).toBeLessThan(5.5);
    else expect(readingOf.es(text)).toBeGreaterThan(75);
    expect(wordsOf(text).length).toBeGreaterThanOrEqual(30);
  });
});

it.each(table.fixes)('what is said of $id is easy to follow', ({ say }) => {
  expect(readingOf.en(say.en)).toBeLessThan(6);
  expect(readingOf.es(say.es ?? '')).toBeGreaterThan(70);
});

it.each([
  ['The cat sat on the mat.', 'en', -1.45],
  ['El gato se sentó en la alfombra.', 'es', 105.4],
] as const)('measures "%s" as the formula has it', (text, language, score) => {
  expect(readingOf[language](text)).toBeCloseTo(score, 1);
});
