import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/index.js';
import { table } from '../../src/generated/table.js';
import type { Answers, Language, Situation, Stage } from '../../src/model/index.js';
import { render } from '../../src/index.js';
import { assemble } from '../../src/report/index.js';

const symptoms = table.questions.find(({ id }) => id === 'symptom')?.choices.map(({ id }) => id) ?? [];
const portalFaults = table.causes.filter(({ side, confirmedBy }) => side === 'portal' && confirmedBy.length > 0);

function report(situation: Situation, explain = false, language: Language = 'en'): string {
  const diagnosis = diagnose(situation, table);
  const result = assemble({ situation, diagnosis, table, language, tool: { name: 'test', version: '0' } });
  return render(result, { format: 'terminal', width: 80, explain });
}

const after = (answers: Answers, explain = false) => report({ answers }, explain);
const steps = (written: string) => written.match(/^(?:Do this)? +\d {2}\S/gm)?.length ?? 0;

describe('an answer', () => {
  it.each(symptoms)('is read on about one screen: %s', (symptom) => {
    expect(after({ symptom }).split('\n').length).toBeLessThanOrEqual(40);
    expect(report({ answers: { symptom } }, false, 'es').split('\n').length).toBeLessThanOrEqual(44);
  });

  it('has every step, reason and piece of advice where the numbers are asked for', () => {
    const { plan } = diagnose({ answers: { symptom: 'form-missing' } }, table);
    const short = after({ symptom: 'form-missing' });
    const whole = after({ symptom: 'form-missing' }, true);
    expect([steps(short), steps(whole)]).toEqual([5, plan.length]);
    expect(plan.length).toBeGreaterThan(5);
    expect(short).toMatch(/ 5 {2}Call the office/);
  });

  it.each(table.fixes.map(({ id, title }) => [id, title]))('names a step in one line: %s', (_, { en, es = '' }) => {
    expect(Math.max(en.length, es.length)).toBeLessThanOrEqual(46);
  });

  it.each(portalFaults.flatMap(({ id, confirmedBy }) => confirmedBy.map((finding) => [finding, id] as const)))(
    'says that the patient can do nothing only where the plan asks nothing: %s proves %s',
    (id) => {
      const situation: Situation = { findings: [{ id, stage: id.split('.')[0] as Stage, severity: 'blocking' }] };
      const { plan } = diagnose(situation, table);
      const owners = plan.map(({ fix }) => table.fixes.find((one) => one.id === fix)?.owner);
      const written = report({ ...situation, portalChecked: true });
      expect(written.includes("Nothing on the patient's side helps.")).toBe(!owners.includes('patient'));
      expect(written).toContain('seen by the check');
    },
  );

  it('gives no advice that contradicts it, and begins its first step small', () => {
    const answers = { symptom: 'wrong-persons-record', 'device-scope': 'all-devices', 'worked-before': 'recently' };
    const written = after({ ...answers, 'shared-device': 'no' });
    expect(written).toContain('First: the office checks the age rules');
    expect(written).not.toContain('suddenly stopped');
  });

  it('leaves weak reasons against to the numbers, and strong ones where they are', () => {
    const answers = { symptom: 'credentials-rejected', 'worked-before': 'recently', 'password-source': 'typed' };
    expect(after(answers)).not.toMatch(/^ *(Why)? +- /m);
    expect(after(answers, true)).toContain('- the password is typed');
    const clock = { symptom: 'security-warning', 'device-scope': 'this-device-only', 'password-source': 'saved' };
    expect(after(clock)).not.toContain('the password is filled in');
    expect(after(clock, true)).toContain('the password is filled in');
    expect(after({ symptom: 'code-rejected', attempts: 'few', 'code-channel': 'authenticator' })).toMatch(/ {2}[+-] /);
  });
});
