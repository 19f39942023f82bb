import type { ResultUnderstood, Situation } from '../../model/index.js';

/** What the words were taken for, as far as a report speaks of it; null without words. */
export function tellUnderstood({ said }: Situation): ResultUnderstood | null {
  if (said === undefined) return null;
  const { aboutSignIn, message, answers } = said;
  return {
    aboutSignIn,
    ...(message !== undefined && { message }),
    ...(answers.symptom !== undefined && { symptom: answers.symptom }),
  };
}
