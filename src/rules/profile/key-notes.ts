import type { ProfileFile } from './profile-file.js';

/** A key of the profile as the file explains it: what it is for, and an example. */
export interface KeyNote {
  notes: readonly string[];
  example: unknown;
}

/** Every key in the order of the file. The compiler notices one without its note. */
export const KEY_NOTES: Record<keyof ProfileFile, KeyNote> = {
  portal: {
    notes: ['The portal as people call it, and its product (all ids: portal-login-doctor explain product).'],
    example: { name: 'Example Chart', product: 'epic-mychart' },
  },
  addresses: {
    notes: ['Official addresses, the sign-in page first. Another address is told as not the official one.'],
    example: ['https://portal.example.org/login'],
  },
  'app-links': {
    notes: ["The app's official pages in the stores."],
    example: ['https://apps.apple.com/app/id0000000000'],
  },
  support: {
    notes: [
      'The line that helps with the portal, when it is staffed and in which languages, and who can unlock an account.',
      'A text can be written in two languages: { en: Monday to Friday, es: de lunes a viernes }.',
    ],
    example: {
      phone: '555-0100',
      email: 'portal@example.org',
      hours: 'Monday to Friday, 8 am to 5 pm',
      languages: ['English', 'Spanish'],
      unlocks: 'the front desk',
    },
  },
  'lockout-minutes': { notes: ['Minutes that an account stays locked after too many wrong tries.'], example: 30 },
  'code-minutes': { notes: ['Minutes that a one-time code is good for.'], example: 10 },
  'reset-link-minutes': { notes: ['Minutes that a link to reset the password is good for.'], example: 60 },
  'activation-link-days': { notes: ['Days that an invitation to the portal is good for.'], example: 14 },
  'minimum-age': { notes: ['Age from which on somebody signs in alone.'], example: 13 },
  'parent-access-until-age': { notes: ["Age at which a parent's access to a child's record ends."], example: 12 },
  languages: { notes: ['Languages that people are served in: en, es.'], example: ['en', 'es'] },
  advice: {
    notes: ['Sentences to show with every answer.'],
    example: ['Mail from the portal comes from no-reply@example.org.'],
  },
  rules: { notes: ["A folder with the practice's own rules, relative to this file."], example: 'our-rules' },
};
