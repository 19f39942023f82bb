import { describe, expect, it } from 'vitest';
import { diagnose, nextQuestion } from '../../src/diagnosis/index.js';
import { table } from '../../src/generated/table.js';

describe('what stands for ever', () => {
  it('nothing known: the shortest path', () => {
    expect(diagnose({}, table).plan.map(({ fix }) => fix)).toEqual([
      'reset-password',
      'try-other-browser',
      'clear-browser-data',
      'call-office',
    ]);
  });

  it.each([
    ['forgot-password', ['forgotten-password'], 'reset-password'],
    ['reset-message-missing', ['reset-message-filtered', 'outdated-contact-details'], 'check-spam-folder'],
    ['account-not-found', ['wrong-portal', 'account-not-activated'], 'verify-portal-address'],
    ['page-loops-or-wont-load', ['stale-browser-data'], 'clear-browser-data'],
    ['too-many-attempts', ['account-locked'], 'wait-for-unlock'],
    ['code-rejected', ['code-expired'], 'request-new-code'],
  ])('%s alone: the documented cause and fix first', (symptom, causes, fix) => {
    const { causes: ranked, plan } = diagnose({ answers: { symptom } }, table);
    expect(ranked.slice(0, causes.length).map(({ id }) => id)).toEqual(causes);
    expect(plan[0]?.fix).toBe(fix);
  });
});

describe('the first question', () => {
  it('is what the patient sees', () => {
    expect(nextQuestion({}, table)?.id).toBe('symptom');
  });
});
