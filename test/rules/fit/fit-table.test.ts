import { describe, expect, it } from 'vitest';
import { table } from '../../../src/generated/table.js';
import type { Profile, Table } from '../../../src/model/index.js';
import { fitTable } from '../../../src/rules/fit/fit-table.js';

const fix = (id: string, profile: Profile, product?: string) =>
  fitTable(table, { profile, answers: product === undefined ? {} : { product } }).fixes.find((rule) => rule.id === id);

describe('a text', () => {
  it.each<[string, Profile, string | undefined, string]>([
    [
      'with nothing known',
      {},
      undefined,
      'Wait for the lockout period to end, often 15 to 30 minutes; yours may differ.',
    ],
    [
      'with the minutes of the practice',
      { lockoutMinutes: 20 },
      undefined,
      'Wait for the lockout period to end, 20 minutes.',
    ],
    ['with those of the product', {}, 'patient-access', 'Wait for the lockout period to end, 1 hour.'],
    [
      'with both: the practice knows',
      { lockoutMinutes: 90 },
      'mygov',
      'Wait for the lockout period to end, 90 minutes.',
    ],
    [
      'of a product without such a fact',
      {},
      'epic-mychart',
      'Wait for the lockout period to end, often 15 to 30 minutes',
    ],
    ['of an unknown product', {}, 'nobody-knows', 'Wait for the lockout period to end, often 15 to 30 minutes'],
  ])('%s', (_, profile, product, expected) => {
    expect(fix('wait-for-unlock', profile, product)?.do.en).toContain(expected);
  });

  it('takes the product from the profile where nothing else tells it', () => {
    const { fixes } = fitTable(table, { profile: { portal: { product: 'mygov' } } });
    expect(fixes.find(({ id }) => id === 'wait-for-unlock')?.do.en).toContain('2 hours');
  });

  it('speaks of the line and of whom to ask', () => {
    const support = { phone: '555-0100', hours: { en: 'Monday to Friday' }, languages: ['English', 'Spanish'] };
    const { office } = fitTable(table, { profile: { support, portal: { name: 'Example Chart' } } });
    expect(office.whom.en).toBe(
      "Call the portal support line, 555-0100, rather than general reception: they see the account's state faster. " +
        'Hours: Monday to Friday. Languages: English, Spanish.',
    );
    expect(office.haveReady.map(({ en }) => en)).toContain('name of the portal (Example Chart)');
    expect(fix('unlock-account', { support: { unlocks: { en: 'our front desk' } } })?.do.en).toMatch(
      /^Have our front desk unlock/,
    );
  });

  it('leaves no place unfilled, whatever is known', () => {
    const everything: Profile = {
      portal: { name: 'Example Chart' },
      addresses: ['https://portal.example.org'],
      support: {
        phone: '1',
        email: 'a@example.org',
        hours: { en: 'always' },
        languages: ['en'],
        unlocks: { en: 'we' },
      },
      lockoutMinutes: 1,
      codeMinutes: 2,
      resetLinkMinutes: 60,
      activationLinkDays: 1,
      minimumAge: 13,
      parentAccessUntilAge: 12,
    };
    for (const fitted of [table, fitTable(table, {}), fitTable(table, { profile: everything })])
      for (const text of textsOf(fitted)) expect(text).not.toMatch(/[[\]{}]| [,.]|\.\.|^$/);
  });
});

/** Every English text of the rules that may have places, but for the templates themselves. */
function textsOf({ causes, fixes, advice, office }: Table): string[] {
  const texts = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const { en } = value as { en?: unknown };
    return typeof en === 'string' ? [en] : Object.values(value).flatMap(texts);
  };
  return [...causes, ...fixes, ...advice, office].flatMap((rule) => texts({ ...rule, templates: undefined }));
}

describe('a step', () => {
  it('takes as long as the lock lasts, and costs in that measure', () => {
    expect(fix('wait-for-unlock', {})).toMatchObject({ minutes: 30, effortMinutes: 5 });
    expect(fix('wait-for-unlock', { lockoutMinutes: 60 })).toMatchObject({ minutes: 60, effortMinutes: 10 });
  });

  it('is left alone by a fact that it does not follow', () => {
    expect(fix('reset-password', { lockoutMinutes: 60 })).toBe(table.fixes.find(({ id }) => id === 'reset-password'));
  });
});
