import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/index.js';
import { table } from '../../src/generated/table.js';
import { CHOICES, FINDINGS, stageOf, type CauseRule, type Choice, type QuestionRule } from '../../src/model/index.js';

const questionOf = (id: string): QuestionRule => {
  const question = table.questions.find((rule) => rule.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return question;
};

const expectations = table.causes.flatMap((cause) =>
  Object.entries(cause.expect)
    .filter(([question]) => question !== 'symptom')
    .map(([question, choices]) => ({ cause: cause.id, question, said: Object.keys(choices) })),
);

/** Years of school that a text takes, by Flesch and Kincaid's formula. */
function schoolYears(text: string): number {
  const sentences = text.split(/[.!?]+/).filter((part) => part.trim() !== '').length;
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}

function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  return Math.max(1, letters.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 0);
}

describe('a cause', () => {
  it.each(table.causes)('$id says which symptom it shows, and ends in a call', ({ expect: expected, fixes }) => {
    expect(Object.keys(expected.symptom ?? {})).not.toEqual([]);
    expect(table.fixes.some(({ id, call }) => call && id in fixes)).toBe(true);
  });

  // Choices are scaled to add up to one, so that a lone "yes: sometimes" would mean "always yes".
  it.each(expectations)('$cause speaks of every choice of $question', ({ question, said }) => {
    expect(said.sort()).toEqual(
      questionOf(question)
        .choices.map(({ id }) => id)
        .sort(),
    );
  });

  it('of the portal is what a check sees, and nobody else is proved by a finding but a filter', () => {
    const sees = (word: CauseRule['seenByCheck']) => table.scales.often[word] > 0.5;
    expect(table.causes.filter(({ seenByCheck }) => sees(seenByCheck)).map(({ side }) => side)).toEqual(
      table.causes.filter(({ group }) => group === 'portal-side').map(() => 'portal'),
    );
    const proved = table.causes.filter(({ confirmedBy, side }) => confirmedBy.length > 0 && side !== 'portal');
    expect(proved.map(({ id }) => id)).toEqual(['network-filter']);
  });

  it('is proved by a finding that proves no other', () => {
    const proofs = table.causes.flatMap(({ confirmedBy }) => confirmedBy);
    expect(new Set(proofs).size).toBe(proofs.length);
  });
});

describe('a symptom alone', () => {
  it.each([
    ['forgot-password', 'forgotten-password'],
    ['forgot-username', 'forgotten-username'],
    ['credentials-rejected', 'wrong-credentials'],
    ['reset-message-missing', 'reset-message-filtered'],
    ['account-not-found', 'wrong-portal'],
    ['page-loops-or-wont-load', 'stale-browser-data'],
    ['too-many-attempts', 'account-locked'],
    ['code-rejected', 'code-expired'],
    ['code-not-received', 'code-not-delivered'],
    ['second-factor-lost', 'lost-second-factor'],
    ['activation-fails', 'activation-link-expired'],
    ['already-registered', 'duplicate-account'],
    ['account-disabled', 'account-deactivated'],
    ['details-mismatch', 'identity-mismatch'],
    ['new-password-rejected', 'password-policy'],
    ['asked-to-reset', 'login-system-changed'],
    ['signed-out-quickly', 'session-timeout'],
    ['security-warning', 'portal-certificate-fault'],
    ['form-missing', 'scripts-blocked'],
    ['passkey-fails', 'passkey-trouble'],
    ['wrong-persons-record', 'other-account-signed-in'],
    ['suspicious-activity', 'account-compromised'],
    ['app-fails', 'outdated-app'],
    ['other', 'something-else'],
  ])('%s puts %s first', (symptom, cause) => {
    expect(diagnose({ answers: { symptom } }, table).causes[0]?.id).toBe(cause);
  });

  it.each(['account-disabled', 'details-mismatch', 'activation-fails'])('%s goes to the office at once', (symptom) => {
    const [first] = diagnose({ answers: { symptom } }, table).plan;
    expect(table.fixes.find(({ id }) => id === first?.fix)?.owner).toBe('office');
  });

  it.each(CHOICES.symptom)('%s has a plan that ends in a call', (symptom: Choice) => {
    const last = diagnose({ answers: { symptom } }, table).plan.at(-1);
    expect(table.fixes.find(({ id }) => id === last?.fix)?.call).toBe(true);
  });
});

describe('a finding alone', () => {
  const telling = table.findings.filter(({ id }) => FINDINGS[id].severity !== 'info');

  it.each(telling)('$id puts the first cause that it points at first', ({ id, pointsAt }) => {
    const findings = [{ id, stage: stageOf(id), severity: FINDINGS[id].severity }];
    expect(diagnose({ findings, portalChecked: true }, table).causes[0]?.id).toBe(Object.keys(pointsAt)[0]);
  });
});

describe('a fix', () => {
  it.each(table.fixes)('$id helps against some cause', ({ id }) => {
    expect(table.causes.some(({ fixes }) => id in fixes)).toBe(true);
  });

  it.each(table.fixes)('$id is told to the patient in plain words', ({ say }) => {
    expect(schoolYears(say.en)).toBeLessThan(6.5);
    expect(say.en).not.toMatch(/\b(URL|cache|authenticat\w+|credentials?|browser data|VPNs|session)\b/);
  });

  it.each(table.fixes)('$id costs no more attention than time', ({ minutes, effortMinutes }) => {
    expect(effortMinutes).toBeGreaterThan(0);
    expect(effortMinutes).toBeLessThanOrEqual(minutes);
  });
});

describe('a question', () => {
  it.each(table.questions.filter(({ id }) => id !== 'product' && id !== 'checked-from'))(
    '$id tells some causes apart',
    ({ id }) => {
      expect(table.causes.some(({ expect: expected }) => id in expected)).toBe(true);
    },
  );

  it.each(table.questions)('$id says in two short lines what it is for', ({ why }) => {
    const lines = why.en.split('\n');
    expect(lines).toHaveLength(2);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });
});
