import type { HowCommon, Often, Owner, Side, Stage } from '../../model/index.js';
import { compareEnglish } from './en-compare.js';
import { factsEnglish } from './en-facts.js';
import { picturesEnglish } from './en-pictures.js';
import { probeEnglish } from './en-probe.js';
import { asReason, imperative, lowerFirst } from './en-sentences.js';
import { signsEnglish } from './en-signs.js';
import { stepsEnglish } from './en-steps.js';
import { tableEnglish } from './en-table.js';
import { ticketEnglish } from './en-ticket.js';

const owners: Record<Owner, string> = {
  patient: 'patient',
  'front-desk': 'front desk',
  office: 'office',
  'portal-support': 'portal support',
  'clinic-it': 'clinic IT',
  nobody: 'nobody',
};

const sides: Record<Side, string> = {
  patient: "On the patient's side, not at the portal.",
  portal: "At the portal, not on the patient's account, browser or device.",
  network: 'On the network in between, not on the account.',
  account: "On the patient's account, not on the portal or the computer.",
  unknown: 'Where the trouble lies is not clear yet.',
};

const stages: Record<Stage, string> = {
  url: 'address',
  dns: 'name',
  tcp: 'connection',
  tls: 'certificate',
  http: 'answer',
  redirect: 'redirects',
  cookie: 'cookies',
  page: 'page',
  clock: 'clock',
  network: 'network',
};

const often: Record<Often, string> = {
  never: 'never',
  unlikely: 'seldom',
  sometimes: 'sometimes',
  even: 'half the time',
  usual: 'usually',
  'almost-always': 'nearly always',
};

const howCommon: Record<HowCommon, string> = {
  rare: 'rare',
  uncommon: 'uncommon',
  common: 'common',
  'very-common': 'very common',
};

/** A chance as people think of it. Only what was seen is certain, and that has words of its own. */
function chance(probability: number): string {
  if (probability < 0.05) return 'less than 1 in 20';
  if (probability < 0.075) return 'about 1 in 20';
  if (probability >= 0.95) return 'more than 9 in 10';
  return `about ${Math.round(probability * 10)} in 10`;
}

function minutes(count: number): string {
  if (count < 1) return 'at once';
  if (count < 120) return `${Math.round(count)} min`;
  return count < 48 * 60 ? `${Math.round(count / 60)} h` : `${Math.round(count / 1440)} days`;
}

/** All words of the reports themselves, in English; another language is an object of the same shape. */
export const english = {
  owners,
  sides,
  stages,
  often,
  howCommon,
  chance,
  minutes,
  asReason,
  /** A moment or a date in ISO 8601, as this language writes it. */
  moment: (iso: string) => iso,
  notRecorded: '(not recorded)',
  seenByCheck: 'seen by the check',
  because: {
    healthy: 'the portal answers as it should',
    nothingStops: 'the check found nothing at the portal that stops a browser',
    words: "the patient's own words",
    understood: (symptom: string) => `in the patient's own words: ${symptom}`,
    message: (text: string) => `the patient quotes the message "${text.replaceAll('"', "'")}"`,
    wordsAside: 'the words are about something else than signing in',
    answer: (ask: string, choice: string) => `${ask} ${choice}`,
    tried: (step: string, worked: boolean) => (worked ? `this helped: ${step}` : `tried without success: ${step}`),
  },
  diagnosis: {
    healthyTitle: 'The portal answers as it should',
    healthyText:
      'Nothing points to one cause yet. An answer about what the patient sees will tell more than the check.',
    portalAlone: "At the portal. Nothing on the patient's side helps.",
    nothingTitle: 'Nothing is known yet',
    nothingText: 'No cause stands out. These steps solve the trouble of most patients, in this order.',
    guessTitle: (title: string) => `Not known yet; the most common cause: ${lowerFirst(title)}`,
    offlineText: 'The portal could not be checked, as this computer has no network.',
    first: (step: string) => `First: ${imperative(step)}`,
    why: 'Why',
    checkedAt: (time: string) => `(checked ${time})`,
    doThis: 'Do this',
    say: (words: string) => `Say: "${words.replaceAll('"', "'")}"`,
    otherCauses: 'Other likely causes',
    noOtherCauses: 'Other likely causes: none that stands out.',
    onceMended: 'These count once the fault above has been put right.',
    alsoSeen: 'Also seen',
    thisDesk: 'This desk',
    thisDeskOnly:
      "That is this desk's network, not the patient's. It says nothing about the trouble at the patient's place.",
    about: 'Portal',
    keepInMind: 'Mind',
    notAboutSignIn:
      'What was said does not sound like trouble with signing in. For an appointment, a bill or a result, the office itself can help.',
    call: 'Call',
    haveReady: (items: string) => `Have ready: ${items}.`,
    more: 'More: --explain (the numbers), -f markdown (ticket), -f sheet (patient), --json',
    moreWithCheck: 'More: --explain, --verbose (the check), -f markdown (ticket), -f sheet (patient)',
  },
  numbers: {
    title: 'Numbers',
    preface:
      'Of 100 visits like this, with the same answers and the same check, about so many have each cause. Beside a reason stands how many it would be without that reason, and by how much the reason multiplies (×) or divides (÷) the odds.',
    ofHundred: (count: string) => `${count} of 100`,
    about: (count: number) => `about ${count}`,
    fewerThanOne: 'fewer than 1',
    without: (count: string, odds: string) => `${count} without; ${odds}`,
    odds: (factor: string, up: boolean) => `odds ${up ? '×' : '÷'} ${factor}`,
    noChange: 'odds unchanged',
    moreThan: (count: number) => `more than ${count}`,
    common: (howOften: string) => `Among patients who cannot sign in this cause is ${howOften}.`,
    solves: 'Chance that a step solves it when its turn comes',
  },
  ...compareEnglish,
  ...factsEnglish,
  ...picturesEnglish,
  ...probeEnglish,
  ...signsEnglish,
  ...stepsEnglish,
  ...tableEnglish,
  ...ticketEnglish,
};

export type Phrases = typeof english;
