import type { Language } from '../model/language.js';
import type { RemovedKind } from '../model/words.js';
import type { StepOutcome } from './told.js';
import { fillPlaceholders } from '../text/fill-placeholders.js';

/** Every sentence of the guided visit, in one language. `{…}` is filled in. */
export interface Phrases {
  intro: string[];
  address: string;
  /** The question where the practice's own address is known. */
  addressOr: string;
  addressShort: string;
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
  /** What the keys do, joined to one line. */
  key: Record<'move' | 'search' | 'choose' | 'clear' | 'restore' | 'why' | 'closeWhy' | 'change' | 'back', string>;
  orWords: string;
  takeWords: string;
  /** `{text}` is what was typed, `{facts}` what was made of it. */
  words: string;
  understood: string;
  perhaps: string;
  nothingUnderstood: string;
  notSignIn: string;
  yes: string;
  no: string;
  yesIsUsual: string;
  noIsUsual: string;
  change: string;
  changeNothing: string;
  goThrough: string;
  whoIsOnTheLine: string;
  step: string;
  didItWork: string;
  /** How a step of the desk's or the patient's went, and one of somebody else's. */
  outcome: Record<StepOutcome | 'stop', string>;
  outcomeOfOthers: Record<StepOutcome | 'stop', string>;
  /** `{title}` is the cause that leads now, `{chance}` how likely it is. */
  nowLeads: string;
  wasWrong: string;
  allTried: string;
  leftForLater: string;
  forTheTicket: string;
  finished: string;
  finishedUnknown: string;
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
      'Does somebody call for the patient? Answer for the login that fails.',
      'Never type names, birth dates, passwords or codes: they are not needed.',
    ],
    address: 'Portal address, as the patient has it (Enter to skip)',
    addressOr: 'Portal address, as the patient has it (Enter for {address}, - to skip)',
    addressShort: 'Portal address',
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
    key: {
      move: 'up/down move',
      search: 'type to search',
      choose: 'Enter choose',
      clear: 'Esc clear the words',
      restore: 'Tab the words again',
      why: '? why',
      closeWhy: '? close',
      change: '< change an answer',
      back: 'Esc back',
    },
    orWords: ' (choose, or type their words)',
    takeWords: "Take these as the patient's words",
    words: '"{text}"',
    understood: 'Understood: {facts}. Right?',
    perhaps: 'sounds like "{cause}"',
    nothingUnderstood: 'Nothing in these words was recognised. They are kept. Please choose what comes nearest.',
    notSignIn: 'This does not sound like trouble with signing in. If it is, choose what comes nearest.',
    yes: 'yes',
    no: 'no',
    yesIsUsual: '(Y/n)',
    noIsUsual: '(y/N)',
    change: 'Which answer is to be changed?',
    changeNothing: 'None of them, go on',
    goThrough: 'Go through the steps one by one?',
    whoIsOnTheLine: 'The words to say are for whoever tries to sign in. A parent or a carer signs in as themselves.',
    step: 'Step {number}: {title} ({aside})',
    didItWork: 'Did it work?',
    outcome: { worked: 'Yes, the patient is in', failed: 'No', later: 'Not now, the next step', stop: 'Stop here' },
    outcomeOfOthers: {
      worked: 'Yes, and the patient is in',
      failed: 'They did it, and it did not help',
      later: 'Not now, the next step',
      stop: 'They are at it: stop here',
    },
    nowLeads: 'Now more likely: {title} ({chance}).',
    wasWrong: 'What was wrong: {title} ({chance}).',
    allTried: 'Every step has had its turn.',
    leftForLater: 'Left for later: {steps}.',
    forTheTicket: 'For the ticket',
    finished: 'No further question would change what to do first. {questions}, {seconds}.',
    finishedUnknown: 'No further question: what nobody knows changes nothing. {questions}, {seconds}.',
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
