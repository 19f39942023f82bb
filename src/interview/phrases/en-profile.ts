/** What a practice is asked of its own portal, in English; another language is an object of the same shape. */
export const profileEnglish = {
  intro: [
    "The practice's profile. Every question can be passed over, and the file can be edited later.",
    'Never type anything of a patient: the file would be refused.',
  ],
  keys: 'Enter: pass over. Esc: back.',
  passedOver: 'passed over',
  write: 'Write this to {path}?',
  questions: {
    name: { ask: 'What is the portal called?', hint: 'As people know it, for example Riverside MyChart.' },
    product: { ask: 'Which portal product is it?', hint: 'The name stands at the top or the foot of the page.' },
    addresses: {
      ask: 'Official addresses of the portal, the sign-in page first',
      hint: 'Several with a blank between them.',
    },
    'app-links': { ask: "Pages of the portal's app in the stores", hint: 'Several with a blank between them.' },
    phone: { ask: 'Telephone of the line that helps with the portal', hint: 'As it is dialled.' },
    email: { ask: 'E-mail address of that line', hint: 'Not of a person.' },
    hours: { ask: 'When is the line staffed?', hint: 'For example Monday to Friday, 8 am to 5 pm.' },
    'support-languages': { ask: 'Which languages are spoken there?', hint: 'Several with a comma between them.' },
    unlocks: { ask: 'Who can unlock an account?', hint: 'For example the front desk.' },
    'lockout-minutes': { ask: 'How many minutes does a lock last?', hint: 'After too many wrong tries. A number.' },
    'code-minutes': { ask: 'How many minutes is a one-time code good for?', hint: 'A number.' },
    'reset-link-minutes': {
      ask: 'How many minutes is a reset link good for?',
      hint: 'A number. A day has 1440.',
    },
    'activation-link-days': { ask: 'How many days is an invitation good for?', hint: 'A number.' },
    'minimum-age': { ask: 'From which age on does a patient sign in alone?', hint: 'A number.' },
    'parent-access-until-age': { ask: "At which age does a parent's access end?", hint: 'A number.' },
    languages: { ask: 'Languages that patients are served in', hint: 'en, es, or both.' },
    advice: { ask: 'A sentence to show with every answer', hint: 'More can be added in the file.' },
  },
};
