import { describe, expect, it } from 'vitest';
import { conclude, type Known } from '../../src/cli/conclude.js';
import { table } from '../../src/generated/table.js';
import { stepsLeft } from '../../src/report/steps-left.js';
import { healthyEvidence } from '../fixtures/evidence.js';

const left = (known: Known) => stepsLeft(conclude(known, table), table);
const locked: Known = { answers: { symptom: 'too-many-attempts', 'worked-before': 'recently' } };

describe('stepsLeft', () => {
  it('names the cause that leads, and no step that was tried', () => {
    const before = left(locked);
    expect(before.leading?.id).toBe('account-locked');
    const [first] = before.steps;
    const after = left({ ...locked, tried: [{ fix: first?.id ?? '', worked: false }] });
    expect(after.steps.map(({ id }) => id)).not.toContain(first?.id);
    expect(after.ticket.join('\n')).toContain(`Tried without success: ${first?.title ?? ''}.`);
  });

  it('tells apart what others have to do, with what to say there; the call is the last', () => {
    const { steps } = left(locked);
    for (const { byOthers, lines, isLast } of steps) {
      expect(lines.some((line) => line.startsWith('Say there: "A patient cannot sign in'))).toBe(byOthers);
      expect(lines.some((line) => line.startsWith('Only '))).toBe(byOthers && !isLast);
    }
    expect(steps.map(({ isLast }) => isLast)).toEqual(steps.map((_, index) => index === steps.length - 1));
  });

  it('ends in a ticket of the trouble, the cause, what solved it and the check', () => {
    const tried = [{ fix: 'reset-password', worked: true }];
    const { ticket, steps } = left({ ...locked, tried, evidence: healthyEvidence() });
    expect(steps).toEqual([]);
    expect(ticket).toEqual([
      expect.stringMatching(/^Cannot sign in: .*too many attempts.*\.$/),
      expect.stringMatching(/^Cause: .+ \(.+\)\. Solved by: Reset the password.*\.$/),
      expect.stringMatching(/^portal\.example\.org checked .* UTC: nothing wrong there\.$/),
    ]);
  });
});
