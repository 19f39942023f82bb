import { describe, expect, it } from 'vitest';
import { conclude, type Known } from '../../src/cli/conclude.js';
import { table } from '../../src/generated/table.js';
import { retell } from '../../src/report/retell.js';
import { fitTable } from '../../src/rules/fit/fit-table.js';

import { readWords } from '../../src/words/index.js';
import { healthyEvidence } from '../fixtures/evidence.js';

const said = readWords('I get a message that I made too many attempts', table);

const told: [string, Known][] = [
  ['answers', { answers: { symptom: 'too-many-attempts', 'worked-before': 'recently' } }],
  ['words', { said }],
  ['a step', { answers: { symptom: 'forgot-password' }, tried: [{ fix: 'reset-password', worked: false }] }],
  ['a check', { evidence: healthyEvidence() }],
  ['a product with facts of its own', { answers: { symptom: 'too-many-attempts', product: 'epic-mychart' } }],
];

describe('a result told in another language', () => {
  it.each(told)('is the one that would have been told in it from the start: %s', (_, known) => {
    const english = conclude(known, table, { lang: 'en' });
    const spanish = conclude(known, table, { lang: 'es' });
    expect(retell(english, { lang: 'es', patientLang: 'es' }, fitTable(table, english))).toEqual(spanish);
    expect(spanish.urgent).not.toBe(english.urgent);
  });

  it('speaks to the patient in a language of its own', () => {
    const known: Known = { answers: { symptom: 'forgot-password' } };
    const { plan } = conclude(known, table, { lang: 'en', patientLang: 'es' });
    const saidIn = (lang: 'en' | 'es') => conclude(known, table, { lang }).plan;
    expect(plan.map(({ say }) => say)).toEqual(saidIn('es').map(({ say }) => say));
    expect(plan.map((step) => step.do)).toEqual(saidIn('en').map((step) => step.do));
  });
});
