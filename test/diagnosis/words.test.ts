import { describe, expect, it } from 'vitest';
import { diagnose, nextQuestion } from '../../src/diagnosis/index.js';
import { table } from '../../src/generated/table.js';
import type { CauseId, Said, Situation } from '../../src/model/index.js';

const FLOOR = 0.001;

/** Words that were read as they would be by hand. */
function said(likelihoods: Said['likelihoods'], more: Partial<Said> = {}): Said {
  return { text: 'as it was said', removed: [], language: 'en', aboutSignIn: true, likelihoods, answers: {}, ...more };
}

/** Words that one cause explains and the others hardly. */
const words = (cause: CauseId, more: Partial<Said> = {}) =>
  said({ [cause]: 0.9, ...(cause === 'something-else' ? {} : { 'something-else': FLOOR }) }, more);

function chanceOf(cause: CauseId, situation: Situation): number {
  return diagnose(situation, table).causes.find(({ id }) => id === cause)?.probability ?? 0;
}

const LOCKED = table.messages.find(({ symptom }) => symptom === 'too-many-attempts')?.id ?? '';

describe("a patient's words", () => {
  it.each(['account-locked', 'outdated-contact-details', 'portal-outage'] as const)(
    'put their cause first: %s',
    (id) => {
      const [first, second, third] = diagnose({ said: words(id) }, table).causes;
      expect(first?.id).toBe(id);
      expect(first?.because).toMatchObject([{ kind: 'words', id: 'words' }]);
      expect(first?.because[0]?.push).toBeGreaterThan(3);
      expect(third).toBeDefined();
      expect(second?.probability).toBeLessThan(first?.probability ?? 0);
    },
  );

  it('count a cause that they leave out as the least of those that they name', () => {
    const least = diagnose({ said: said({ 'account-locked': 0.5, 'code-expired': 0.01 }) }, table).causes;
    const named = diagnose({ said: said({ 'account-locked': 0.5, 'code-expired': 0.01, 'wrong-app': 0.01 }) }, table);
    expect(least).toEqual(named.causes);
  });

  it('rank causes even where they say nothing of any', () => {
    expect(diagnose({ said: said({}) }, table).causes.length).toBeGreaterThan(2);
  });

  it.each([
    ['the symptom in them', { answers: { symptom: 'too-many-attempts' } }],
    ['the message in them', { message: LOCKED }],
    ['both', { answers: { symptom: 'too-many-attempts' }, message: LOCKED }],
  ] satisfies [string, Partial<Said>][])('are one observation with %s', (_, more) => {
    const bare = chanceOf('account-locked', { said: words('account-locked') });
    expect(chanceOf('account-locked', { said: words('account-locked', more) })).toBeCloseTo(bare, 9);
  });

  it.each([
    ['the symptom in them', { answers: { symptom: 'too-many-attempts' } }],
    ['the message in them', { message: LOCKED }],
  ] satisfies [string, Partial<Said>][])('set a chosen symptom off no further where %s is that very one', (_, more) => {
    const chosen = { symptom: 'too-many-attempts' };
    const alone = chanceOf('account-locked', { answers: chosen });
    const twice = chanceOf('account-locked', { answers: chosen, said: words('account-locked', more) });
    const apart = chanceOf('account-locked', { answers: chosen, said: words('account-locked') });
    const odds = (chance: number) => chance / (1 - chance);
    expect(odds(twice) / odds(alone)).toBeLessThan(1.5);
    expect(odds(apart) / odds(alone)).toBeGreaterThan(50);
  });

  it('tell the causes of a chosen symptom apart', () => {
    const answers = { symptom: 'code-rejected' };
    const said = words('code-clock-skew', { answers });
    expect(diagnose({ answers }, table).causes[0]?.id).toBe('code-expired');
    expect(diagnose({ answers, said }, table).causes[0]?.id).toBe('code-clock-skew');
  });

  it('are overruled by no less than what was asked for', () => {
    const said = words('forgotten-password', { answers: { 'worked-before': 'never' } });
    const asked = { 'worked-before': 'recently' };
    const because = diagnose({ answers: asked, said }, table).causes[0]?.because.filter(
      ({ kind }) => kind === 'answer',
    );
    expect(because).toMatchObject([{ id: 'worked-before', choice: 'recently' }]);
  });
});

describe('what the words state besides', () => {
  const stated = { 'worked-before': 'never' };
  const twoWays = said({ 'wrong-portal': 0.4, 'account-not-activated': 0.4, 'account-locked': FLOOR });

  it('is a reason of its own, of less weight than an answer', () => {
    const none = chanceOf('account-not-activated', { said: twoWays });
    const some = chanceOf('account-not-activated', { said: { ...twoWays, answers: stated } });
    const full = chanceOf('account-not-activated', { said: twoWays, answers: stated });
    expect(some).toBeGreaterThan(none);
    expect(full).toBeGreaterThan(some);
    const [first] = diagnose({ said: { ...twoWays, answers: stated } }, table).causes;
    expect(first?.because).toContainEqual(
      expect.objectContaining({ kind: 'answer', id: 'worked-before', choice: 'never' }),
    );
  });

  it('counts once where it is answered too', () => {
    const once = diagnose({ said: twoWays, answers: stated }, table);
    expect(diagnose({ said: { ...twoWays, answers: stated }, answers: stated }, table)).toEqual(once);
  });

  it.each([{ symptom: 'credentials-rejected' }, { symptom: 'page-loops-or-wont-load', 'worked-before': 'recently' }])(
    'is never asked: %o',
    (answers) => {
      for (let given: Situation['answers'] = {}, left = 25; left > 0; left--) {
        const next = nextQuestion({ answers: given, said: words('portal-outage', { answers }) }, table);
        if (next === undefined) return;
        expect(Object.keys(answers)).not.toContain(next.id);
        given = { ...given, [next.id]: 'unknown' };
      }
      throw new Error('it asks and asks');
    },
  );
});

describe('words about something else', () => {
  it('make no cause of trouble with signing in likely', () => {
    const { causes } = diagnose({ said: words('account-locked', { aboutSignIn: false }) }, table);
    expect(causes[0]?.id).toBe('something-else');
    expect(causes.slice(1).every(({ probability }) => probability < 0.2)).toBe(true);
  });

  it('do not stand against what was chosen', () => {
    const answers = { symptom: 'too-many-attempts' };
    expect(diagnose({ answers, said: words('account-locked', { aboutSignIn: false }) }, table).causes[0]?.id).toBe(
      'account-locked',
    );
  });
});
