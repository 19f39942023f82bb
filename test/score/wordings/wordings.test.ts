import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAUSES_BY_GROUP, CHOICES, type QuestionId } from '../../../src/model/index.js';
import { readWordings } from './read-wordings.js';

const all = [...readWordings('en'), ...readWordings('es')];
const corpus = join(import.meta.dirname, '../../../rules/utterances');
const folded = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

describe('the real wordings', () => {
  it.each(all)('$words', ({ cause, answers, source }) => {
    expect(cause.length).toBeGreaterThan(0);
    expect(Object.values(CAUSES_BY_GROUP).flat()).toEqual(expect.arrayContaining(cause));
    for (const [question, choice] of Object.entries(answers)) expect(CHOICES[question as QuestionId]).toContain(choice);
    expect(source).toMatch(/^https?:\/\/\S+$/);
  });

  it('are not what the reader of words is trained on', () => {
    const files = readdirSync(corpus, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const learned = files.map(({ parentPath, name }) => folded(readFileSync(join(parentPath, name), 'utf8'))).join(' ');
    expect(learned.length).toBeGreaterThan(10_000);
    const sentences = all.filter(({ words }) => words.split(' ').length > 5);
    expect(sentences.filter(({ words }) => learned.includes(folded(words))).map(({ words }) => words)).toEqual([]);
  });
});
