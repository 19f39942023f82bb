import { describe, expect, it } from 'vitest';
import { diagnose, nextQuestion } from '../../src/diagnosis/index.js';
import { table } from '../../src/generated/table.js';
import type { Answers, Situation } from '../../src/model/index.js';

const planOf = (situation: Situation) => diagnose(situation, table).plan.map(({ fix }) => fix);
const failed = (...fixes: string[]) => fixes.map((fix) => ({ fix, worked: false }));

describe('a step that did not help', () => {
  it('moves the ranking, and the next one again', () => {
    const leads = [[], ['retype-slowly'], ['retype-slowly', 'reset-password']].map(
      (fixes) =>
        diagnose({ answers: { symptom: 'credentials-rejected' }, tried: failed(...fixes) }, table).causes[0]?.id,
    );
    expect(leads[0]).toBe('wrong-credentials');
    expect(leads[2]).not.toBe('wrong-credentials');
    expect(leads[2]).not.toBe('forgotten-password');
  });

  it('counts once, however often it was tried', () => {
    const once = { answers: { symptom: 'code-rejected' }, tried: failed('request-new-code') };
    const twice = { ...once, tried: failed('request-new-code', 'request-new-code') };
    expect(diagnose(twice, table).causes).toEqual(diagnose(once, table).causes);
  });

  it('ends all steps and questions where it did help in the end', () => {
    const tried = [...failed('retype-slowly'), { fix: 'reset-password', worked: true }];
    const situation = { answers: { symptom: 'credentials-rejected' }, tried };
    expect(planOf(situation)).toEqual([]);
    expect(nextQuestion(situation, table)).toBeUndefined();
  });
});

describe('a step that an answer has tried', () => {
  it.each([
    ['try-other-browser', { symptom: 'form-missing' }, { 'other-browser': 'fails' }],
    ['reset-password', { symptom: 'credentials-rejected' }, { 'reset-tried': 'message-missing' }],
  ] satisfies [string, Answers, Answers][])('is not offered: %s', (fix, answers, more) => {
    expect(planOf({ answers })).toContain(fix);
    expect(planOf({ answers: { ...answers, ...more } })).not.toContain(fix);
  });
});
