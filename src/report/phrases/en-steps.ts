import type { Owner } from '../../model/index.js';

/** Who acts, in the middle of a sentence. */
const actors: Record<Owner, string> = {
  patient: 'the patient',
  'front-desk': 'the front desk',
  office: 'the office',
  'portal-support': "the portal's support",
  'clinic-it': 'clinic IT',
  nobody: 'nobody',
};

/** How steps are read from the screen, and what is written into a ticket. */
export const stepsEnglish = {
  steps: {
    aside: (owner: string, minutes: string) => `${owner}, ${minutes}`,
    onlyThey: (owner: Owner) => `Only ${actors[owner]} can do this.`,
    sayThere: (script: string) => `Say there: "${script.replaceAll('"', "'")}"`,
    caller: 'If a parent or a carer asks, say so first: they have to check who may speak for the patient.',
    /** What is said on the call, one sentence each. */
    script: {
      opening: (portal: string) => `A patient cannot sign in to ${portal}.`,
      thePortal: 'the patient portal',
      seen: (reasons: string) => `What we know: ${reasons}.`,
      likely: (title: string) => `It may be this: ${title}.`,
      tried: (steps: string) => `We have tried: ${steps}.`,
    },
    ticket: {
      words: (text: string) => `The patient says: "${text}"`,
      known: (reasons: string) => `Cannot sign in: ${reasons}.`,
      cause: (title: string, chance: string, isSolved: boolean) =>
        `${isSolved ? 'Cause' : 'Most likely'}: ${title} (${chance}).`,
      solved: (step: string) => `Solved by: ${step}.`,
      tried: (steps: string) => `Tried without success: ${steps}.`,
      nothingWrong: (portal: string, time: string) => `${portal} checked ${time}: nothing wrong there.`,
      wrong: (portal: string, time: string, summary: string) => `${portal} checked ${time}: ${summary}`,
    },
  },
};
