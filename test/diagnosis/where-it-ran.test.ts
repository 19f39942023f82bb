import { describe, expect, it } from 'vitest';
import { diagnose, nextQuestion } from '../../src/diagnosis/index.js';
import { table } from '../../src/generated/table.js';
import { type Answers, FINDINGS, type FindingId, stageOf } from '../../src/model/index.js';

const seen = (...ids: FindingId[]) => ids.map((id) => ({ id, stage: stageOf(id), severity: FINDINGS[id].severity }));

describe('where the check ran', () => {
  it.each([
    ['a fault of this network stands in the way', seen('network.block-page'), {}, 'network-filter'],
    ['a filter may be the whole trouble', seen('tls.intercepted'), { symptom: 'security-warning' }, 'network-filter'],
  ] satisfies [string, ReturnType<typeof seen>, Answers, string][])(
    'is asked where %s',
    (_, findings, answers, cause) => {
      expect(nextQuestion({ findings, answers }, table)?.id).toBe('checked-from');
      const from = (place: string) =>
        diagnose({ findings, answers: { ...answers, 'checked-from': place } }, table).causes;
      expect(from('same-network')[0]?.id).toBe(cause);
      expect(from('elsewhere')[0]?.id).not.toBe(cause);
      expect(from('elsewhere').some(({ confirmed }) => confirmed)).toBe(false);
    },
  );

  it.each([
    ['nothing was found here', seen('tls.incomplete-chain'), { symptom: 'security-warning' }],
    ['the symptom has nothing to do with it', seen('tls.intercepted'), { symptom: 'forgot-password' }],
    ['the portal itself is down', seen('http.maintenance', 'tls.intercepted'), {}],
  ] satisfies [string, ReturnType<typeof seen>, Answers][])('is not asked where %s', (_, findings, answers) => {
    expect(nextQuestion({ findings, answers }, table)?.id).not.toBe('checked-from');
  });
});

describe('several faults at once', () => {
  it('shows every confirmed one before all that is only likely', () => {
    const { causes } = diagnose({ findings: seen('tls.expired', 'http.server-error') }, table);
    expect(causes.slice(0, 3).map(({ id, confirmed }) => [id, confirmed])).toEqual([
      ['portal-certificate-fault', true],
      ['portal-outage', true],
      [causes[2]?.id, false],
    ]);
  });

  it("ranks the patient's own cause beside a warning about the portal", () => {
    const findings = seen('tls.expires-soon');
    const { causes } = diagnose({ findings, answers: { symptom: 'too-many-attempts' }, portalChecked: true }, table);
    expect(causes[0]?.id).toBe('account-locked');
  });
});

describe('something else', () => {
  it('has a next step of its own before the call', () => {
    const { causes, plan } = diagnose({ answers: { symptom: 'other' } }, table);
    expect(causes[0]?.id).toBe('something-else');
    expect(plan.map(({ fix }) => fix)).toContain('gather-exact-message');
  });

  it('becomes likelier where the answers fit nothing', () => {
    const chance = (answers: Answers) =>
      diagnose({ answers }, table).causes.find(({ id }) => id === 'something-else')?.probability ?? 0;
    const fitting = { symptom: 'too-many-attempts', 'device-scope': 'all-devices', 'worked-before': 'recently' };
    const odd = { symptom: 'too-many-attempts', 'device-scope': 'this-device-only', 'worked-before': 'never' };
    expect(chance(odd)).toBeGreaterThan(2 * chance(fitting));
  });
});
