import { describe, expect, it } from 'vitest';
import { table } from '../../../src/generated/table.js';
import { type FixRule, type QuestionId, UNKNOWN } from '../../../src/model/index.js';
import { commonCallers, evenCallers } from './callers.js';
import { type Course, followPlan, needlessCall } from './follow-plan.js';
import { leadVisit } from './lead-visit.js';
import { mindOf } from './mind.js';
import type { PatientTable } from './patient-table.js';
import { drawPatient, EVERY_ANSWER_ERRS, SYMPTOM_IS_TRUE } from './patient.js';
import { perfectBelief } from './perfect-judge.js';

/** Two causes, told apart by one question. */
const TWO: PatientTable = {
  causes: new Map([
    ['forgotten-password', { weight: 3, answers: { attempts: { few: 80, many: 20 } }, fixes: {}, check: [] }],
    ['account-locked', { weight: 1, answers: { attempts: { few: 10, many: 90 } }, fixes: {}, check: [] }],
  ]),
  population: { answers: { symptom: { 'credentials-rejected': 60, 'forgot-password': 40 } }, check: [] },
  checked: true,
};
const keys = Array.from({ length: 4000 }, (_, at) => `patient ${at}`);
const share = (some: boolean[]) => some.filter(Boolean).length / some.length;

describe('a simulated patient', () => {
  const replies = (question: QuestionId, noise: typeof EVERY_ANSWER_ERRS) =>
    keys.map((key) => drawPatient(TWO, 'forgotten-password', key, noise).reply(question));

  it('does not know, or is wrong, as often as is said', () => {
    const given = replies('attempts', EVERY_ANSWER_ERRS);
    expect(share(given.map((answer) => answer === UNKNOWN))).toBeCloseTo(0.2, 1);
    // 70 % give the true answer, 10 % the other one.
    expect(share(given.map((answer) => answer === 'few'))).toBeCloseTo(0.7 * 0.8 + 0.1 * 0.2, 1);
  });

  it('is sure, or wrong, where that is asked for', () => {
    const truth = replies('symptom', { wrong: 0, unknown: 0 });
    expect(replies('symptom', SYMPTOM_IS_TRUE)).toEqual(truth);
    const flipped = replies('symptom', { ...SYMPTOM_IS_TRUE, flipped: 'symptom' });
    expect(flipped.some((answer, at) => answer === truth[at] || answer === UNKNOWN)).toBe(false);
  });

  it('comes as often as the cause is common, or as every other', () => {
    expect(commonCallers(TWO, 4)).toEqual([...Array<string>(3).fill('forgotten-password'), 'account-locked']);
    expect(evenCallers(TWO, 1)).toEqual(['forgotten-password', 'account-locked']);
  });
});

describe('the best of all judges', () => {
  it('weighs an answer by the table and by how people err', () => {
    const patient = { ...drawPatient(TWO, 'account-locked', '', EVERY_ANSWER_ERRS), reply: () => 'many' };
    const belief = perfectBelief(patient, ['attempts'], EVERY_ANSWER_ERRS, TWO);
    expect(belief.get('forgotten-password')).toBeCloseTo(3 * (0.7 * 0.2 + 0.1 * 0.8));
    expect(belief.get('account-locked')).toBeCloseTo(0.7 * 0.9 + 0.1 * 0.1);
  });
});

describe('a visit', () => {
  it('begins with the symptom, and ends where nothing is known three times in a row', () => {
    const { asked } = leadVisit({ reply: () => UNKNOWN, seen: {} }, mindOf(table));
    expect(asked[0]).toBe('symptom');
    expect(asked.length).toBeLessThanOrEqual(3);
  });
});

describe('following a plan', () => {
  const fixes = [
    { id: 'own', owner: 'patient', effortMinutes: 4, call: false },
    { id: 'theirs', owner: 'office', effortMinutes: 6, call: false },
    { id: 'call', owner: 'front-desk', effortMinutes: 10, call: true },
  ] as FixRule[];
  const helps = (fix: string) => ({ own: 0.5, theirs: 0.5, call: 0.8 })[fix] ?? 0;
  const follow = (...plan: string[]): Course =>
    followPlan(
      { helps },
      plan.map((fix) => ({ fix })),
      fixes,
    );

  it('costs what each step costs those who are still there', () => {
    expect(follow('own', 'theirs', 'call')).toMatchObject({
      steps: 4 + 0.5 * 6,
      calls: expect.closeTo(0.25 * 32 + 0.05 * 32) as number,
      called: 0.5,
      solved: expect.closeTo(0.95) as number,
      ownBeforeCall: ['own'],
    });
  });

  it('calls needlessly where an own step would have helped', () => {
    const knowing = follow('own', 'call');
    expect(needlessCall({ helps }, follow('call'), knowing)).toBeCloseTo(0.5);
    expect(needlessCall({ helps }, follow('own', 'theirs'), knowing)).toBe(0);
  });
});
