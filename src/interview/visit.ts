import type { Answers } from '../model/situation.js';
import { UNKNOWN, type Choice, type QuestionId } from '../model/vocabulary.js';
import { addressStep } from './address-step.js';
import type { Desk, QuestionView, RunningCheck } from './desk.js';
import type { Phrases } from './phrases.js';
import type { ChoiceReply } from './prompts/choice.js';
import { paintFor, type Screen } from './prompts/screen.js';
import { say } from './say.js';
import { closedBy, VisitStopped } from './visit-stopped.js';
import { isSettled, waitForCheck } from './wait-for-check.js';

export interface VisitStart {
  /** An address was given; it is not asked for. */
  addressTaken: boolean;
  /** What is known already; none of it is asked. */
  answers: Answers;
}

export interface VisitOutcome {
  answers: Answers;
  /** Questions that were answered, the address among them where it was asked for and given. */
  asked: number;
}

interface Given {
  id: QuestionId;
  choice: Choice;
}

/** Where the visit stands. */
interface State {
  answers: Answers;
  /** Answers of this visit, oldest first: the way back. */
  trail: Given[];
  /** The address as it was typed; empty where it was skipped or not asked for. */
  address: string;
  /** The line of the check that was shown last. */
  told: Promise<string> | undefined;
  /** The answer that is to be given again. */
  again: Given | undefined;
}

/**
 * Leads a person from question to question until none pays. Esc takes the last answer back, the address at the end.
 * @throws VisitStopped for Ctrl-C, the end of the input or the screen's signal.
 */
export async function visit(desk: Desk, start: VisitStart, screen: Screen, phrases: Phrases): Promise<VisitOutcome> {
  const state: State = { answers: { ...start.answers }, trail: [], address: '', told: undefined, again: undefined };
  if (!start.addressTaken) state.address = await addressStep(desk, '', screen, phrases);
  for (;;) {
    const question = await nextQuestion(desk, state);
    const check = untold(desk, state);
    if (question !== undefined) {
      const reply = await askQuestion(question, check, state, screen, phrases);
      if (reply.kind === 'choice') take(reply.choice, question, state, screen, phrases);
      else if (!goBack(state, screen, phrases) && !start.addressTaken) {
        state.address = await addressStep(desk, state.address, screen, phrases);
      }
    } else if (check !== undefined) {
      // What the check finds may make a question worth asking.
      tell(await waitForCheck(check, screen, phrases), check, state, screen);
    } else {
      return { answers: state.answers, asked: state.trail.length + (state.address === '' ? 0 : 1) };
    }
  }
}

/** Somebody who does not know so many times in a row is left alone: what is not known changes nothing. */
const UNKNOWN_IN_A_ROW = 3;

async function nextQuestion(desk: Desk, { again, answers, trail }: State): Promise<QuestionView | undefined> {
  if (again !== undefined) return desk.question(again.id);
  const last = trail.slice(-UNKNOWN_IN_A_ROW);
  const isUnsure = last.length === UNKNOWN_IN_A_ROW && last.every(({ choice }) => choice === UNKNOWN);
  return isUnsure ? undefined : desk.nextQuestion(answers);
}

/** The check whose line has not been shown yet. */
function untold(desk: Desk, state: State): RunningCheck | undefined {
  const check = desk.check();
  return check?.line === state.told ? undefined : check;
}

function tell(line: string, check: RunningCheck, state: State, screen: Screen): void {
  say(screen, `  ${line}`);
  state.told = check.line;
}

/** Puts the question; where the check ends meanwhile, its line is kept on the screen above the answer. */
async function askQuestion(
  question: QuestionView,
  check: RunningCheck | undefined,
  state: State,
  screen: Screen,
  phrases: Phrases,
): Promise<Exclude<ChoiceReply, { kind: 'end' }>> {
  const { askChoice } = await import('./prompts/choice.js');
  const initial = state.again === undefined ? {} : { initial: state.again.choice };
  const notice = check === undefined ? {} : { notice: check.line };
  const reply = await closedBy(askChoice({ ...question, ...initial, ...notice, screen, phrases }));
  if (reply.kind === 'end') throw new VisitStopped();
  if (check !== undefined && (await isSettled(check.line))) tell(await check.line, check, state, screen);
  return reply;
}

function take(choice: Choice, question: QuestionView, state: State, screen: Screen, phrases: Phrases): void {
  state.answers[question.id] = choice;
  state.trail.push({ id: question.id, choice });
  state.again = undefined;
  const label = question.choices.find(({ id }) => id === choice)?.label ?? phrases.dontKnow;
  say(screen, `? ${question.ask} ${paintFor(screen.color).active(label)}`);
}

/** Takes the last answer back; false where there was none. */
function goBack(state: State, screen: Screen, phrases: Phrases): boolean {
  say(screen, `< ${phrases.back}`);
  state.again = state.trail.pop();
  if (state.again === undefined) return false;
  state.answers = Object.fromEntries(Object.entries(state.answers).filter(([id]) => id !== state.again?.id));
  return true;
}
