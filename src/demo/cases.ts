import type { Answers, LocalizedText } from '../model/index.js';

interface DemoCaseShape {
  id: string;
  title: LocalizedText;
  /** What the technician would have been told. */
  answers: Answers;
}

/** The example's cases, the healthy one first. Ids are kebab-case and shown by `demo --list`. */
export const DEMO_CASES = [
  {
    id: 'healthy',
    title: { en: 'The portal is fine; the browser fills in an old password' },
    answers: {
      symptom: 'credentials-rejected',
      'worked-before': 'recently',
      'password-source': 'saved',
      attempts: 'few',
    },
  },
  {
    id: 'account-locked',
    title: { en: 'The portal is fine; the account is locked' },
    answers: { symptom: 'too-many-attempts', 'worked-before': 'recently', attempts: 'many' },
  },
  {
    id: 'reset-link',
    title: { en: 'A reset link that works once is pasted, and not used up' },
    answers: { symptom: 'forgot-password', 'reset-tried': 'link-expired', 'link-source': 'old-message' },
  },
  {
    id: 'expired-certificate',
    title: { en: 'The certificate expired three days ago' },
    answers: { symptom: 'security-warning', 'device-scope': 'all-devices', 'others-affected': 'yes' },
  },
  {
    id: 'wrong-host-certificate',
    title: { en: 'The certificate is for another site' },
    answers: { symptom: 'security-warning', 'worked-before': 'recently' },
  },
  {
    id: 'incomplete-chain',
    title: { en: 'The server leaves out a certificate that phones need' },
    answers: { symptom: 'security-warning', surface: 'app', 'device-scope': 'this-device-only' },
  },
  {
    id: 'redirect-loop',
    title: { en: 'The portal sends the browser round in a circle' },
    answers: { symptom: 'page-loops-or-wont-load', 'private-window': 'fails', 'others-affected': 'yes' },
  },
  {
    id: 'cookies-required',
    title: { en: 'The portal goes round only where cookies are blocked' },
    answers: { symptom: 'page-loops-or-wont-load', 'other-browser': 'works', 'blockers-or-vpn': 'yes' },
  },
  {
    id: 'cookie-dropped',
    title: { en: 'The portal sets its session cookie for another site' },
    answers: { symptom: 'page-loops-or-wont-load', 'device-scope': 'all-devices', 'other-browser': 'fails' },
  },
  {
    id: 'maintenance',
    title: { en: 'The portal is closed for maintenance' },
    answers: { symptom: 'page-loops-or-wont-load', 'worked-before': 'recently', 'others-affected': 'yes' },
  },
  {
    id: 'server-error',
    title: { en: 'The portal answers with an error of its own' },
    answers: { symptom: 'page-loops-or-wont-load', 'device-scope': 'all-devices' },
  },
  {
    id: 'connection-refused',
    title: { en: "Nobody answers at the portal's address" },
    answers: { symptom: 'page-loops-or-wont-load', 'device-scope': 'all-devices' },
  },
  {
    id: 'old-bookmark',
    title: { en: 'The bookmark leads to a page that is gone' },
    answers: { symptom: 'page-loops-or-wont-load', 'link-source': 'bookmark', 'worked-before': 'long-ago' },
  },
  {
    id: 'scripts-only-page',
    title: { en: 'The sign-in is drawn by scripts, and a blocker is in use' },
    answers: { symptom: 'form-missing', 'blockers-or-vpn': 'yes', 'other-browser': 'works' },
  },
  {
    id: 'bot-challenge',
    title: { en: 'A check for robots stands before the portal' },
    answers: { symptom: 'page-loops-or-wont-load', 'private-window': 'fails', 'other-browser': 'fails' },
  },
  {
    id: 'insecure-form',
    title: { en: 'The sign-in form sends the password unprotected' },
    answers: { symptom: 'security-warning', surface: 'browser' },
  },
] as const satisfies readonly DemoCaseShape[];

type DemoCase = (typeof DEMO_CASES)[number];
export type DemoCaseId = DemoCase['id'];
