import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { harmfulAdvice } from '../../src/lint/advice.js';
import { NEVER_ADVISE } from '../../src/lint/never-advise.js';
import { LANGUAGES, type Language } from '../../src/model/index.js';

type Examples = Record<Language, string[]>;
const file = join(import.meta.dirname, 'never-advise.yaml');
const examples = parse(readFileSync(file, 'utf8')) as Record<string, { bad: Examples; good: Examples }>;

const rows = (sort: 'bad' | 'good') =>
  Object.entries(examples).flatMap(([id, { [sort]: texts }]) =>
    LANGUAGES.flatMap((language) => texts[language].map((text) => [id, language, text] as const)),
  );

const idsIn = (text: string, language: Language) => harmfulAdvice(text, language).map(({ id }) => id);

it('every piece of advice has examples of both sorts', () => {
  expect(Object.keys(examples)).toEqual(NEVER_ADVISE.map(({ id }) => id));
});

describe('harmful advice', () => {
  it.each(rows('bad'))('%s, %s: %s', (id, language, text) => {
    expect(idsIn(text, language)).toContain(id);
  });
});

describe('harmless advice', () => {
  it.each(rows('good'))('not %s, %s: %s', (_, language, text) => {
    expect(idsIn(text, language)).toEqual([]);
  });
});
