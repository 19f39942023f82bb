import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { table } from '../../src/generated/table.js';
import { CAUSES_BY_GROUP, CHOICES, FINDINGS, UNKNOWN, type QuestionId } from '../../src/model/index.js';
import { readVignettes, vignetteTexts } from './read-vignettes.js';

const all = [...readVignettes('open'), ...readVignettes('set-aside')];
const causeIds: string[] = Object.values(CAUSES_BY_GROUP).flat();
const fixIds = table.fixes.map(({ id }) => id);
const knows = (known: readonly string[], ids: readonly string[]): void => {
  expect(known).toEqual(expect.arrayContaining([...ids]));
};

describe('a vignette', () => {
  it.each(all)('$id: known ids only', ({ answers, checked, cause, accept, 'first-step': steps }) => {
    for (const [question, choice] of Object.entries(answers)) {
      knows([...CHOICES[question as QuestionId], UNKNOWN], [choice]);
    }
    if (typeof checked === 'string') knows(['none', 'healthy'], [checked]);
    else knows(Object.keys(FINDINGS), checked);
    knows(causeIds, [cause, ...accept]);
    expect(accept).not.toContain(cause);
    knows(fixIds, steps);
    expect(steps).not.toEqual([]);
  });

  it.each(all)('$id: a story, words, and answers to score', ({ id, story, lang, words, answers, misled = [] }) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(story.match(/[.!?](?= |$)/g)?.length).toBeGreaterThanOrEqual(2);
    knows(['en', 'es'], [lang]);
    expect(words.length).toBeGreaterThan(20);
    expect(Object.keys(answers).length).toBeGreaterThanOrEqual(6);
    for (const question of misled) expect([UNKNOWN, undefined]).not.toContain(answers[question]);
  });
});

describe('the vignettes', () => {
  it('tell each story once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ words }) => words)).size).toBe(all.length);
  });

  it('hold every cause twice or more, and callers who are mistaken', () => {
    const rare = causeIds.filter((id) => all.filter(({ cause }) => cause === id).length < 2);
    expect(rare).toEqual([]);
    expect(all.filter(({ misled }) => misled !== undefined).length).toBeGreaterThanOrEqual(12);
    expect(all.filter(({ lang }) => lang === 'es').length).toBeGreaterThan(all.length * 0.3);
  });

  // What was set aside is only worth something while nobody has touched it.
  it('have a third that stays as it was set aside', () => {
    const sum = createHash('sha256').update(vignetteTexts('set-aside').join('')).digest('hex');
    expect(sum).toBe('883d910520e010f03aa1bb0fb7f79b80ad0a47f0e8f42a74eeffc0e57ade6ee2');
  });
});
