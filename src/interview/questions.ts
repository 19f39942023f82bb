import { UNKNOWN } from '../model/vocabulary.js';
import { addressStep } from './address-step.js';
import { changeAnswer } from './change-answer.js';
import { untold, waitAndTell } from './check-line.js';
import type { QuestionView } from './desk.js';
import { putQuestion } from './put-question.js';
import { say } from './say.js';
import { record, takeBack, toldIn, type Visit } from './visit-state.js';

/** Somebody who does not know so many times in a row is left alone: what is not known changes nothing. */
const UNKNOWN_IN_A_ROW = 3;

/**
 * Leads from question to question until none pays, the check of the portal counted in. Esc takes the last reply back,
 * the address at the end.
 * @throws VisitStopped
 */
export async function askQuestions(visit: Visit): Promise<void> {
  for (;;) {
    const question = await nextQuestion(visit);
    const check = untold(visit);
    if (question !== undefined) await ask(question, visit);
    // What the check finds may make a question worth asking.
    else if (check !== undefined) await waitAndTell(check, visit);
    else return;
  }
}

/** Whether the last answers were all "don't know". */
export function isUnsure({ trail }: Visit): boolean {
  const last = trail.slice(-UNKNOWN_IN_A_ROW);
  return last.length === UNKNOWN_IN_A_ROW && last.every((reply) => reply.kind === 'answer' && reply.choice === UNKNOWN);
}

async function nextQuestion(visit: Visit): Promise<QuestionView | undefined> {
  if (visit.again !== undefined) return visit.desk.question(visit.again.question);
  return isUnsure(visit) ? undefined : visit.desk.nextQuestion(toldIn(visit));
}

async function ask(question: QuestionView, visit: Visit): Promise<void> {
  const { initial } = visit.again ?? {};
  visit.again = undefined;
  const reply = await putQuestion(question, initial, visit);
  if (reply === 'back') await goBack(visit);
  else if (reply === 'change') await changeAnswer(visit);
  else record(reply, visit);
}

async function goBack(visit: Visit): Promise<void> {
  const { desk, screen, phrases } = visit;
  say(screen, screen.prompts.marked('<', phrases.back));
  if (!takeBack(visit) && !visit.addressTaken) {
    visit.address = await addressStep(desk, visit.address, screen, phrases);
  }
}
