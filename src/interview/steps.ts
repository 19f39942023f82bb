import type { StepsLeft } from '../model/steps-left.js';
import type { FixId } from '../model/vocabulary.js';
import { changeAnswer } from './change-answer.js';
import { finish } from './finish-steps.js';
import { offerStep } from './offer-step.js';
import { fill } from './phrases/index.js';
import { askQuestions } from './questions.js';
import { say, sayNote } from './say.js';
import { record, takeBack, toldIn, type Visit } from './visit-state.js';
import { closedBy, VisitStopped } from './visit-stopped.js';

/**
 * Offers the steps one by one until one has helped, all had their turn, or the person has enough. A step that did not
 * help moves the ranking, and may make a question worth asking.
 * @returns `back` where something that was said before the answer is said anew, so that the answer may be another one
 * @throws VisitStopped
 */
export async function goThroughSteps(visit: Visit): Promise<'done' | 'back'> {
  const wanted = await wantsSteps(visit);
  if (wanted === 'change') return changeAnswer(visit).then(() => 'back');
  if (wanted === 'no') return 'done';
  say(visit.screen, `  ${visit.phrases.whoIsOnTheLine}`);
  for (;;) {
    const left = await visit.desk.stepsLeft(toldIn(visit));
    const step = left.steps.find(({ id }) => !hadItsTurn(id, visit));
    if (step === undefined) return finish('all-tried', visit);
    const outcome = await offerStep(step, visit);
    if (outcome === 'stop') return finish('stopped', visit);
    if (outcome === 'back' || outcome === 'change') {
      if (await goesBack(outcome, visit)) return 'back';
      continue;
    }
    record({ kind: 'step', fix: step.id, title: step.title, outcome }, visit);
    if (outcome === 'worked') return finish('worked', visit);
    if (outcome === 'failed' && step.isLast) return finish('all-tried', visit);
    if (outcome === 'failed') await afterFailure(left, visit);
  }
}

function hadItsTurn(fix: FixId, { trail }: Visit): boolean {
  return trail.some((reply) => reply.kind === 'step' && reply.fix === fix);
}

async function wantsSteps({ screen, phrases }: Visit): Promise<'yes' | 'no' | 'change'> {
  const reply = await closedBy(screen.prompts.yesOrNo({ screen, phrases, ask: phrases.goThrough, usual: 'no' }));
  if (reply === 'end') throw new VisitStopped();
  return reply === 'back' ? 'no' : reply;
}

/** Takes back or changes what was said; true where it was said before the answer was given. */
async function goesBack(how: 'back' | 'change', visit: Visit): Promise<boolean> {
  const before = answersIn(visit);
  if (how === 'back') takeBack(visit);
  else await changeAnswer(visit);
  return answersIn(visit) !== before;
}

function answersIn(visit: Visit): string {
  const { answers, said } = toldIn(visit);
  return JSON.stringify([answers, said?.text, visit.address]);
}

/** Asks what pays now, and tells what leads where that has changed. */
async function afterFailure({ leading }: StepsLeft, visit: Visit): Promise<void> {
  const { desk, screen, phrases } = visit;
  await askQuestions(visit);
  const { leading: now } = await desk.stepsLeft(toldIn(visit));
  if (now !== null && now.id !== leading?.id) sayNote(screen, fill(phrases.nowLeads, { ...now }));
}
