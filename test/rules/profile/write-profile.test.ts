import fc from '../../fast-check.js';
import { describe, expect, it } from 'vitest';
import { table } from '../../../src/generated/table.js';
import { LANGUAGES } from '../../../src/model/language.js';
import type { ProfileFile } from '../../../src/rules/profile/profile-file.js';
import { readProfile } from '../../../src/rules/profile/read-profile.js';
import { toProfile } from '../../../src/rules/profile/to-profile.js';
import { profileText } from '../../../src/rules/profile/write-profile.js';
import { cleanText } from '../../../src/text/clean.js';
import { removeIdentifiers } from '../../../src/words/identifiers/remove-identifiers.js';

const read = (text: string, remove = removeIdentifiers) =>
  readProfile(text, 'desk.yaml', { products: table.products, removeIdentifiers: remove });

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((raw) => cleanText(raw))
  .filter((clean) => !['', '~', 'null'].includes(clean) && !clean.includes('@'));
const localized = fc.oneof(text, fc.record({ en: text }), fc.record({ en: text, es: text }));
const listOf = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { minLength: 1, maxLength: 3 });
const minutes = fc.integer({ min: 1, max: 43_200 });
const files: fc.Arbitrary<ProfileFile> = fc.record(
  {
    portal: fc.record({ name: text, product: fc.constantFrom(...table.products.map(({ id }) => id)) }),
    addresses: listOf(
      fc.constantFrom(
        'https://portal.example.org/login?lang=en',
        'portal.example.org',
        'https://a.example.org:8443/#/x',
      ),
    ),
    'app-links': listOf(fc.webUrl({ validSchemes: ['https'] })),
    support: fc.record({ phone: text, hours: localized, languages: listOf(text), unlocks: localized }),
    'lockout-minutes': minutes,
    'code-minutes': minutes,
    'activation-link-days': fc.integer({ min: 1, max: 365 }),
    'minimum-age': fc.integer({ min: 0, max: 120 }),
    languages: listOf(fc.constantFrom('en' as const, 'es' as const)),
    advice: listOf(localized),
    rules: text,
  },
  { requiredKeys: [] },
);

describe('a profile that is written', () => {
  it('is read back the same', () => {
    const nothingRemoved = (words: string) => ({ text: words, removed: [] });
    fc.assert(
      fc.property(files, (file) => {
        expect(read(profileText(file, 'en'), nothingRemoved)).toEqual(toProfile(file));
      }),
    );
  });

  it.each(LANGUAGES)(
    'is a template where nothing is known: every line a comment, no patient data in any: %s',
    (language) => {
      const template = profileText({}, language);
      expect(template.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
      expect(read(template)).toEqual({});
    },
  );

  it.each(LANGUAGES)('becomes a profile when the comment signs of its keys are taken off: %s', (language) => {
    const all = profileText({}, language)
      .split('\n')
      .map((line) => line.replace(/^# (?=[a-z-]+:( |$)|  )/, ''))
      .join('\n');
    expect(read(all)).toMatchObject({ lockoutMinutes: 30, support: { phone: '555-0100' }, rules: 'our-rules' });
  });

  it('has its examples in its language', () => {
    expect(profileText({}, 'es')).toContain('#   languages:\n#     - "inglés"\n');
    expect(profileText({}, 'es')).not.toMatch(/Monday to Friday(?!, es:)|\b(?:the|and|with)\b/);
  });

  it('keeps what is missing in a part as a comment', () => {
    expect(profileText({ portal: { name: 'Example' } }, 'en')).toContain(
      'portal:\n  name: "Example"\n  # product: epic-mychart\n',
    );
  });
});
