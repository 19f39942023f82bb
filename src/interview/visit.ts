import type { Answers } from '../model/answers.js';
import { addressStep } from './address-step.js';
import type { Desk } from './desk.js';
import { finishedLine } from './finished-line.js';
import type { Phrases } from './phrases/index.js';
import type { Screen } from './prompts/prompts.js';
import { say } from './say.js';
import { countAnswers } from './told.js';
import { record, toldIn, type Visit } from './visit-state.js';

export interface VisitStart {
  /** An address was given; it is not asked for. */
  addressTaken: boolean;
  /** What is known already; none of it is asked. */
  answers: Answers;
  /** The patient's words, to be read and confirmed. */
  words?: string | undefined;
}

/**
 * Leads a person from question to question until none pays, gives the answer, and goes through its steps.
 * @throws VisitStopped for Ctrl-C, the end of the input or the screen's signal
 */
export async function runVisit(desk: Desk, start: VisitStart, screen: Screen, phrases: Phrases): Promise<void> {
  const startedAt = performance.now();
  const visit = newVisit(desk, start, screen, phrases);
  if (!start.addressTaken) visit.address = await addressStep(desk, '', screen, phrases);
  // Until the first prompt is on the screen nothing is loaded but what shows it.
  const { askQuestions, isUnsure } = await import('./questions.js');
  if (start.words !== undefined) await takeGivenWords(start.words, visit);
  for (;;) {
    await askQuestions(visit);
    const asked = countAnswers(visit.trail) + (visit.address === '' ? 0 : 1);
    say(screen, finishedLine(asked, (performance.now() - startedAt) / 1000, isUnsure(visit), phrases));
    screen.output.write('\n');
    if (!(await desk.answer(toldIn(visit)))) return;
    const { goThroughSteps } = await import('./steps.js');
    if ((await goThroughSteps(visit)) === 'done') return;
  }
}

function newVisit(desk: Desk, { answers, addressTaken }: VisitStart, screen: Screen, phrases: Phrases): Visit {
  return {
    desk,
    screen,
    phrases,
    start: { answers, tried: [] },
    addressTaken,
    trail: [],
    address: '',
    shownLine: undefined,
    again: undefined,
    drafts: new Map(),
  };
}

async function takeGivenWords(words: string, visit: Visit): Promise<void> {
  const { takeWords } = await import('./words-step.js');
  const { ask } = await visit.desk.question('symptom');
  const reply = await takeWords(words, ask, visit);
  if (reply === undefined) visit.again = { question: 'symptom' };
  else record(reply, visit);
}
