import type { TriedStep } from '../model/situation.js';
import type { Answers } from '../model/answers.js';
import type { Choice, FixId, QuestionId } from '../model/vocabulary.js';
import type { Said } from '../model/words.js';

/** All that a person has told so far, and tried. */
export interface Told {
  answers: Answers;
  /** The patient's words, read. */
  said?: Said;
  tried: TriedStep[];
}

/** One reply of the visit. */
export type Reply =
  | { kind: 'words'; said: Said }
  | { kind: 'answer'; question: QuestionId; choice: Choice }
  | { kind: 'step'; fix: FixId; title: string; outcome: StepOutcome };

/** How a step went; `later` for one that was left out for now. */
export type StepOutcome = 'worked' | 'failed' | 'later';

/** What was known at the start and what the replies add to it; of two that speak of the same, the later one counts. */
export function toldBy(start: Told, trail: readonly Reply[]): Told {
  const answers = { ...start.answers };
  const tried = [...start.tried];
  let { said } = start;
  for (const reply of trail) {
    if (reply.kind === 'answer') answers[reply.question] = reply.choice;
    else if (reply.kind === 'words') ({ said } = reply);
    else if (reply.outcome !== 'later') tried.push({ fix: reply.fix, worked: reply.outcome === 'worked' });
  }
  return { answers, tried, ...(said !== undefined && { said }) };
}

/** Questions that were answered, and words that were given. */
export function countAnswers(trail: readonly Reply[]): number {
  return trail.filter(({ kind }) => kind !== 'step').length;
}
