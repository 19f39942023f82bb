import type { Desk } from './desk.js';
import type { Phrases } from './phrases/index.js';
import type { Screen } from './prompts/prompts.js';
import { toldBy, type Reply, type Told } from './told.js';
import type { Choice, QuestionId } from '../model/vocabulary.js';

/** Where a visit stands. */
export interface Visit {
  desk: Desk;
  screen: Screen;
  phrases: Phrases;
  /** What was known before the first question. */
  start: Told;
  /** An address was given; it is not asked for. */
  addressTaken: boolean;
  /** The replies of this visit, oldest first: the way back. */
  trail: Reply[];
  /** The address as it was typed; empty where it was skipped or not asked for. */
  address: string;
  /** The line of the check that was shown last. */
  shownLine: Promise<string> | undefined;
  /** The question that is to be put again, and the answer it had. */
  again: { question: QuestionId; initial?: Choice } | undefined;
  /** What was typed at a question and neither taken nor cleared. */
  drafts: Map<QuestionId, string>;
}

/** Everything that is known so far. */
export function toldIn({ start, trail }: Visit): Told {
  return toldBy(start, trail);
}

/** Adds a reply, in the place of an earlier one about the same. */
export function record(reply: Reply, { trail }: Visit): void {
  const at = trail.findIndex((earlier) => subjectOf(earlier) === subjectOf(reply));
  if (at === -1) trail.push(reply);
  else trail[at] = reply;
}

function subjectOf(reply: Reply): string {
  if (reply.kind === 'answer') return reply.question;
  return reply.kind === 'words' ? 'words' : reply.fix;
}

/** Drops an answer, wherever it came from. */
export function forget(question: QuestionId, visit: Visit): void {
  const { answers } = visit.start;
  visit.start.answers = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
  visit.trail = visit.trail.filter((reply) => reply.kind !== 'answer' || reply.question !== question);
}

/** Takes the last reply back, so that it is asked for again; false where there was none. */
export function takeBack(visit: Visit): boolean {
  const last = visit.trail.pop();
  if (last === undefined) return false;
  if (last.kind === 'answer') visit.again = { question: last.question, initial: last.choice };
  if (last.kind === 'words') {
    visit.again = { question: 'symptom' };
    visit.drafts.set('symptom', last.said.text);
  }
  return true;
}
