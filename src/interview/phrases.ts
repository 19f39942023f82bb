import type { Language } from '../model/language.js';
import type { RemovedKind } from '../model/words.js';
import { fillPlaceholders } from '../text/fill-placeholders.js';

/** Every sentence of the guided visit, in one language. `{…}` is filled in. */
export interface Phrases {
  intro: string[];
  address: string;
  resetLink: string;
  activationLink: string;
  signInLink: string;
  secretLink: string;
  hadCredentials: string;
  unwrapped: string;
  opaque: string;
  appLink: string;
  shortener: string;
  checkingWithout: string;
  frontInstead: string;
  checking: string;
  checkedFine: string;
  checkedFault: string;
  notChecked: string;
  dontKnow: string;
  more: string;
  before: string;
  noMatch: string;
  keys: string;
  keysFilter: string;
  keysWhy: string;
  finished: string;
  oneQuestion: string;
  questions: string;
  oneSecond: string;
  seconds: string;
  skipped: string;
  back: string;
  /** What was taken out of typed words, with its article. */
  removed: Record<RemovedKind, string>;
  leftOutOne: string;
  leftOutMany: string;
  listEnd: string;
}

/** The phrases by language; one that is not there yet falls back to English. */
export const PHRASES: { en: Phrases } & Partial<Record<Language, Phrases>> = {
  en: {
    intro: [
      'Portal login doctor. A few questions, one check of the portal, a ranked answer.',
      'Never type names, birth dates, passwords or codes: they are not needed.',
    ],
    address: 'Portal address, as the patient has it (Enter to skip)',
    resetLink: 'This is a password reset link. It works once, so it is not opened here.',
    activationLink: 'This is an activation link. It works once, so it is not opened here.',
    signInLink: 'This link signs somebody in. It works once, so it is not opened here.',
    secretLink: 'This link carries a secret that may work once. It is left out here.',
    hadCredentials: 'The address holds a user name or a password. Neither is sent.',
    unwrapped: 'The link was wrapped by {services}. The address inside it is used.',
    opaque: 'Only {service} knows where this link leads. There is nothing to check.',
    appLink: 'This link opens an app ({service}), not a page. There is nothing to check.',
    shortener: 'This is a short link ({service}). Where it leads is not known without opening it.',
    checkingWithout: 'Checking {address} without it.',
    frontInstead: 'Checking the front page {address} instead.',
    checking: 'Checking {host} …',
    checkedFine: '{host}: checked in {seconds} s, nothing wrong there.',
    checkedFault: 'Checked in {seconds} s. {summary}',
    notChecked: '{host}: could not be checked.',
    dontKnow: "Don't know",
    more: 'v {count} more',
    before: '^ {count} more',
    noMatch: 'No choice has these words. Backspace to change them.',
    keys: 'up/down move · type to search · Enter choose · ? why this question · Esc back',
    keysFilter: 'up/down move · Enter choose · Esc clear the words',
    keysWhy: 'Enter choose · ? close · Esc back',
    finished: 'No further question would change what to do first. {questions}, {seconds}.',
    oneQuestion: '1 question',
    questions: '{count} questions',
    oneSecond: '1 second',
    seconds: '{count} seconds',
    skipped: 'skipped',
    back: 'back to the question before',
    removed: {
      'birth-date': 'a date of birth',
      'record-number': 'a record number',
      'insurance-number': 'an insurance number',
      'social-security-number': 'a social security number',
      'phone-number': 'a phone number',
      'e-mail-address': 'an e-mail address',
      'street-address': 'a street address',
      name: 'a name',
      'user-name': 'a user name',
      'licence-number': 'a licence number',
      'passport-number': 'a passport number',
      'card-number': 'a card number',
      'link-secret': 'a secret of a link',
      code: 'a code',
      password: 'a password',
    },
    leftOutOne: '{list} was left out. It is not needed.',
    leftOutMany: '{list} were left out. They are not needed.',
    listEnd: '{list} and {last}',
  },
};

/** The phrases in `language`, or in English. */
export function phrasesIn(language: Language): Phrases {
  return PHRASES[language] ?? PHRASES.en;
}

/** `text` with each `{name}` replaced by its value. */
export function fill(text: string, values: Record<string, string | number>): string {
  return fillPlaceholders(text, (name) => values[name]?.toString());
}
