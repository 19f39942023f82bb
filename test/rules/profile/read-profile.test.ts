import { describe, expect, it } from 'vitest';
import { table } from '../../../src/generated/table.js';
import { RuleError } from '../../../src/rules/problem.js';
import { readProfile } from '../../../src/rules/profile/read-profile.js';
import { removeIdentifiers } from '../../../src/words/identifiers/remove-identifiers.js';
import { faultsOf } from '../../fixtures/languages.js';

const read = (text: string) => readProfile(text, 'desk.yaml', { products: table.products, removeIdentifiers });

function complaint(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    expect(faultsOf({ place: 'told', ...error.told })).toEqual([]);
    return error.message;
  }
  return 'nothing';
}

describe('a profile', () => {
  it('is read whole', () => {
    const text = `
portal: { name: Example Chart, product: epic-mychart }
addresses: [https://mychart.example.org/MyChart]
app-links: [https://apps.apple.com/us/app/mychart/id382952264]
support:
  phone: 0800123456
  email: portal@example.org
  hours: { en: Monday to Friday, es: de lunes a viernes }
  languages: [English, Español]
  unlocks: our front desk
lockout-minutes: 20
code-minutes: 10
reset-link-minutes: 60
activation-link-days: 14
minimum-age: 13
parent-access-until-age: 12
languages: [en, es]
advice:
  - Look for mail from no-reply@example-portal.com.
rules: our-rules
`;
    expect(read(text)).toEqual({
      portal: { name: 'Example Chart', product: 'epic-mychart' },
      addresses: ['https://mychart.example.org/MyChart'],
      appLinks: ['https://apps.apple.com/us/app/mychart/id382952264'],
      support: {
        phone: '0800123456',
        email: 'portal@example.org',
        hours: { en: 'Monday to Friday', es: 'de lunes a viernes' },
        languages: ['English', 'Español'],
        unlocks: { en: 'our front desk' },
      },
      lockoutMinutes: 20,
      codeMinutes: 10,
      resetLinkMinutes: 60,
      activationLinkDays: 14,
      minimumAge: 13,
      parentAccessUntilAge: 12,
      languages: ['en', 'es'],
      advice: [{ en: 'Look for mail from no-reply@example-portal.com.' }],
      rules: 'our-rules',
    });
  });

  it.each([
    ['nothing', ''],
    ['comments alone', '# nothing known yet\n'],
    ['keys without a value', 'portal:\n  name:\naddresses: []\nsupport:\n'],
    ['Windows line ends', '# from Windows\r\n'],
  ])('of %s knows nothing', (_, text) => {
    expect(read(text)).toEqual({});
  });

  it('comes without characters that a terminal obeys', () => {
    expect(read('portal: { name: "Ex\\e[31mample\\u202E" }')).toEqual({ portal: { name: 'Example' } });
  });
});

describe('a mistake is told with its place and what is allowed', () => {
  it.each([
    ['no YAML', 'portal: [', /^desk\.yaml line 1, column \d+: this is not YAML: /],
    [
      'an unknown key',
      'code-minuts: 10',
      'desk.yaml line 1, column 14: "code-minuts" is no key of this. Did you mean "code-minutes"?',
    ],
    ['a word for a number', 'a: 1\nlockout-minutes: an hour', /line 2, column 18: takes a number, not "an hour"\./],
    ['too small a number', 'lockout-minutes: 0', /line 1, column 18: takes 1 or more, not "0"\.$/],
    ['a text for a list', 'addresses: portal.example.org', /column 12: takes a list, not "portal\.example\.org"\.$/],
    ['a list for a text', 'support:\n  hours: [8, 17]', /line 2, column 10: takes a text, not .*\.$/],
    ['a text without English', 'support: { hours: { es: siempre } }', /column 19: "en" is missing\.$/],
    ['an unknown language', 'languages: [en, fr]', /column 17: takes en, es, not "fr"\./],
    [
      'an unknown product',
      'portal: { product: mychart }',
      /column 20: there is no product "mychart"\. Did you mean "epic-mychart"\?/,
    ],
    ['no address', 'addresses: [ftp://x]', /column 13: This is not the address of a web page/],
    [
      'a link with a secret',
      'addresses: ["https://a.example.org/?token=a81b2c3d4e"]',
      /column 13: this link carries a secret/,
    ],
    ['a single word', 'addresses: [portal]', /column 13: a portal that anybody can reach has a dot/],
    ['no store', 'app-links: [MyChart]', /column 13: takes an address that starts with https/],
    [
      'aliases without end',
      `a: &a [x,x]\n${Array.from('bcdefghij', (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join()}]`).join('\n')}`,
      /aliases/,
    ],
  ])('%s', (_, text, expected) => {
    expect(complaint(text)).toMatch(expected);
  });
});

describe("what looks like a patient's is refused", () => {
  it.each([
    ['a patient', 'patient: Jane Roe'],
    ['patients', 'patients:\n  - one'],
    ['a birth date, in the middle', 'support:\n  date-of-birth: 1950-01-01'],
    ['a record number', 'MRN: 12345'],
    ['a password', 'portal: { password: hunter2 }'],
    ['in Spanish', 'contraseña: x1'],
    ['a code', 'code: 123456'],
    ['an e-mail address', 'advice: [Write to jane.roe@mail.example]'],
    ['a number of a record, in a text', 'advice: ["See MRN 12345."]'],
    ['a name after its word', 'advice: [The patient Jane Roe calls often.]'],
    ['an e-mail address in a comment', '# jane.roe@mail.example\nportal: { name: X }'],
  ])('%s', (_, text) => {
    const message = complaint(text);
    expect(message).toMatch(/line \d, column \d+: .*A profile never holds patient data: take it out\.$/);
    expect(message).not.toMatch(/Roe|1950|12345|hunter2|x1|123456|jane/);
  });

  it('with the kind and the place', () => {
    expect(complaint('portal:\n  name: X # born 1/1/1950')).toBe(
      'desk.yaml line 2, column 11: this looks like a birth date. A profile never holds patient data: take it out.',
    );
  });

  it.each([
    ["the support's address", 'support: { email: help@clinic.example }\nadvice: [Write to HELP@clinic.example]'],
    ["the portal's own site", 'addresses: [portal.example.org]\nadvice: [Mail comes from chart@mail.example.org]'],
    ["a robot's", 'advice: [Mail comes from no-reply@athenahealth.com]'],
    ['a telephone line', 'support: { phone: 555-0100 }\nadvice: [Call 555-0101 for the portal of the lab.]'],
    ['its own people', "portal: { name: Dr. Smith's portal }\nadvice: [Ask for Maria.]"],
    ['the code that an app knows it by', 'advice: ["healow code: FFBBAA", Your user name is your e-mail address.]'],
    ['a number in an address', 'addresses: ["https://15731.portal.athenahealth.com"]'],
    ['when it is staffed', 'support: { hours: "Monday to Friday, 8:00-17:00" }'],
  ])('but not %s', (_, text) => {
    expect(complaint(text)).toBe('nothing');
  });
});
