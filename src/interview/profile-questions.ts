/** What a practice is asked of its own portal, one after the other. `product` is chosen, all else is typed. */
export const PROFILE_QUESTIONS = [
  { id: 'name', ask: 'What is the portal called?', hint: 'As people know it, for example Riverside MyChart.' },
  { id: 'product', ask: 'Which portal product is it?', hint: 'The name stands at the top or the foot of the page.' },
  {
    id: 'addresses',
    ask: 'Official addresses of the portal, the sign-in page first',
    hint: 'Several with a blank between them.',
  },
  { id: 'app-links', ask: "Pages of the portal's app in the stores", hint: 'Several with a blank between them.' },
  { id: 'phone', ask: 'Telephone of the line that helps with the portal', hint: 'As it is dialled.' },
  { id: 'email', ask: 'E-mail address of that line', hint: 'Not of a person.' },
  { id: 'hours', ask: 'When is the line staffed?', hint: 'For example Monday to Friday, 8 am to 5 pm.' },
  { id: 'support-languages', ask: 'Which languages are spoken there?', hint: 'Several with a comma between them.' },
  { id: 'unlocks', ask: 'Who can unlock an account?', hint: 'For example the front desk.' },
  { id: 'lockout-minutes', ask: 'How many minutes does a lock last?', hint: 'After too many wrong tries. A number.' },
  { id: 'code-minutes', ask: 'How many minutes is a one-time code good for?', hint: 'A number.' },
  { id: 'reset-link-minutes', ask: 'How many minutes is a reset link good for?', hint: 'A number. A day has 1440.' },
  { id: 'activation-link-days', ask: 'How many days is an invitation good for?', hint: 'A number.' },
  { id: 'minimum-age', ask: 'From which age on does a patient sign in alone?', hint: 'A number.' },
  { id: 'parent-access-until-age', ask: "At which age does a parent's access end?", hint: 'A number.' },
  { id: 'languages', ask: 'Languages that patients are served in', hint: 'en, es, or both.' },
  { id: 'advice', ask: 'A sentence to show with every answer', hint: 'More can be added in the file.' },
] as const;

export type ProfileQuestionId = (typeof PROFILE_QUESTIONS)[number]['id'];

/** What was typed or chosen; empty where it was passed over. */
export type ProfileAnswers = Partial<Record<ProfileQuestionId, string>>;
