import { describe, expect, it } from 'vitest';
import { Validator } from '@cfworker/json-schema';
import { assemble } from '../../src/report/index.js';
import { resultSchema } from '../../src/cli/result-schema.js';
import { type Said, STAGES } from '../../src/model/index.js';
import { evidenceOfPage, healthyEvidence } from '../fixtures/evidence.js';
import { smallTable } from '../fixtures/table.js';
import { diagnosis, finding, ranked, RESULTS, tool } from './cases.js';

const table = smallTable();
const base = { situation: {}, diagnosis: diagnosis(), table, tool };

describe('assemble', () => {
  it('keeps the keys and their order', () => {
    expect(Object.keys(assemble(base))).toEqual(
      [
        [
          'schemaVersion',
          'tool',
          'target',
          'verdict',
          'answers',
          'stages',
          'words',
          'understood',
          'tried',
          'findings',
          'troubled',
          'causes',
        ],
        ['plan', 'office', 'product', 'advice', 'practiceAdvice', 'urgent', 'language', 'patientLanguage', 'evidence'],
      ].flat(),
    );
  });

  it.each(Object.entries(RESULTS))('gives what its schema says, the same every time: %s', (_, make) => {
    const written = JSON.parse(JSON.stringify(make())) as object;
    expect(new Validator(resultSchema(), '7', false).validate(written).errors).toEqual([]);
    expect(JSON.stringify(make())).toBe(JSON.stringify(make()));
  });

  it('does not care in which order answers were given', () => {
    const answers = { 'worked-before': 'never', symptom: 'other' };
    expect(Object.keys(assemble({ ...base, situation: { answers } }).answers)).toEqual(['symptom', 'worked-before']);
  });

  it('names every stage, none checked without a check', () => {
    const { stages, target, evidence } = assemble(base);
    expect(stages).toEqual(STAGES.map((stage) => ({ stage, status: 'not-checked', durationMs: 0 })));
    expect([target, evidence]).toEqual([null, null]);
  });

  it('marks a stage for a warning, not for information', () => {
    const findings = [
      finding({ id: 'tls.expires-soon', stage: 'tls', severity: 'warning' }),
      finding({ id: 'page.captcha', stage: 'page', severity: 'info' }),
    ];
    const { stages, target } = assemble({ ...base, evidence: healthyEvidence(), findings });
    const status = (name: string) => stages.find(({ stage }) => stage === name)?.status;
    expect([status('tls'), status('page'), status('dns')]).toEqual(['finding', 'ok', 'ok']);
    expect(target).toBe('https://portal.example.org/login');
  });

  it('fills sentences with facts, codes in words', () => {
    const facts = { name: 'sid', host: 'portal.example.org', reason: 'domain-mismatch' };
    const findings = [finding({ id: 'cookie.rejected', stage: 'cookie', facts })];
    const [told] = assemble({ ...base, findings }).findings;
    expect(told?.summary).toBe("A browser drops the cookie sid of portal.example.org: its Domain is not the server's.");
    expect(told?.facts).toEqual(facts);
  });

  it('tells findings of a situation that came without facts', () => {
    const situation = { findings: [{ id: 'tls.intercepted', stage: 'tls', severity: 'warning' }] } as const;
    const [told] = assemble({ ...base, situation: { findings: [...situation.findings] } }).findings;
    expect(told).toMatchObject({ id: 'tls.intercepted', scope: 'here', facts: {} });
    expect(told?.summary).not.toContain('{');
  });

  it('puts reasons into words, each kind its own', () => {
    const because = RESULTS['locked-account']!().causes[0]?.because.map(({ text }) => text);
    expect(because).toEqual([
      'it worked not long ago',
      'the screen says "too many attempts"',
      'the portal answers as it should',
      'tried without success: Reset the password from the "Forgot password" link',
    ]);
  });

  it.each([
    ['nothing that has a name', {}, "the patient's own words"],
    [
      'a symptom',
      { answers: { symptom: 'too-many-attempts' } },
      'in the patient\'s own words: the screen says "too many attempts"',
    ],
    [
      'a known message',
      { message: 'too-many-attempts' },
      'the patient quotes the message "Too many attempts. Try again later."',
    ],
    ['something else', { aboutSignIn: false }, 'the words are about something else than signing in'],
  ])('quotes what was understood of the words: %s', (_, more, text) => {
    const read = { text: 'w', removed: [], language: 'en', aboutSignIn: true, likelihoods: {}, answers: {} } as const;
    const said: Said = { ...read, removed: [], ...more };
    const causes = [ranked('account-locked', 1, { because: [{ kind: 'words', id: 'words', push: 1 }] })];
    const result = assemble({ ...base, situation: { said }, diagnosis: diagnosis({ causes }) });
    expect(result.words).toBe('w');
    expect(result.causes[0]?.because[0]?.text).toBe(text);
    expect(result.advice.some((advice) => advice.includes('does not sound like'))).toBe(!said.aboutSignIn);
  });

  it('does not call a portal healthy that has a warning', () => {
    const causes = [ranked('account-locked', 1, { because: [{ kind: 'healthy', id: 'healthy', push: 0.2 }] })];
    const findings = [finding({ id: 'tcp.ipv6-broken', stage: 'tcp', severity: 'warning' })];
    const [cause] = assemble({ ...base, findings, diagnosis: diagnosis({ causes }) }).causes;
    expect(cause?.because[0]?.text).toBe('the check found nothing at the portal that stops a browser');
  });

  it('leaves confirmed causes at one and scales the others among themselves', () => {
    const { causes } = RESULTS['expired-certificate']!();
    expect(causes.map(({ probability }) => probability)).toEqual([1, 0.6, 0.4]);
    expect(causes[0]).toMatchObject({ confirmed: true, provedBy: ['tls.expired'] });
  });

  it('gives advice that belongs to a leading cause or to an answer, and to any', () => {
    const advice = (answers: object, first: string) =>
      assemble({ ...base, situation: { answers }, diagnosis: diagnosis({ causes: [ranked(first, 1)] }) }).advice.length;
    expect([advice({}, 'account-locked'), advice({}, 'code-expired')]).toEqual([1, 2]);
    expect(advice({ 'code-channel': 'sms' }, 'account-locked')).toBe(2);
  });

  it('gives the advice first that fits best', () => {
    const causes = [ranked('code-expired', 0.9), ranked('account-locked', 0.1)];
    const advice = (ids: typeof causes) => assemble({ ...base, diagnosis: diagnosis({ causes: ids }) }).advice[0];
    expect(advice(causes)).toContain('asks for a code');
    expect(advice(causes.toReversed())).toContain('asks for a code');
    expect(advice(causes.slice(1))).toContain("practice's own website");
  });

  it('knows the product from an answer before it takes the one that was recognised', () => {
    const seen = finding({ id: 'page.vendor', stage: 'page', severity: 'info', facts: { product: 'example-chart' } });
    const evidence = evidenceOfPage({});
    expect(assemble({ ...base, evidence, findings: [seen] }).product?.name).toBe('ExampleChart');
    expect(assemble({ ...base, situation: { answers: { product: 'unknown' } } }).product).toBeNull();
  });

  it('tells a cause and a step that the table does not hold as far as it can', () => {
    const causes = [ranked('of-a-practice', 1, { fixes: ['not-there', 'call-office'] })];
    const [cause] = assemble({ ...base, diagnosis: diagnosis({ causes }) }).causes;
    expect(cause?.title).toBe('of-a-practice');
    expect(cause?.fixes.map(({ id }) => id)).toEqual(['call-office']);
  });
});
