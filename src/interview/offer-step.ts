import type { StepText } from '../model/steps-left.js';
import { fill } from './phrases/index.js';
import { paintFor } from './prompts/screen.js';
import { say, sayAnswered } from './say.js';
import type { StepOutcome } from './told.js';
import type { Visit } from './visit-state.js';
import { closedBy, VisitStopped } from './visit-stopped.js';

/** What ends the steps. */
const STOP = 'stop';

/**
 * Shows a step and asks how it went.
 * @throws VisitStopped
 */
export async function offerStep(step: StepText, visit: Visit): Promise<StepOutcome | 'back' | 'change' | 'stop'> {
  const { screen, phrases, trail } = visit;
  const labels = step.byOthers ? phrases.outcomeOfOthers : phrases.outcome;
  const number = trail.filter(({ kind }) => kind === 'step').length + 1;
  screen.output.write('\n');
  say(screen, paintFor(screen.color).strong(fill(phrases.step, { number, title: step.title, aside: step.aside })));
  for (const line of step.lines) say(screen, `  ${line}`);
  const reply = await closedBy(
    screen.prompts.choice({
      ask: phrases.didItWork,
      why: step.notes,
      choices: (['worked', 'failed', 'later'] as const).map((id) => ({ id, label: labels[id] })),
      last: { id: STOP, label: labels.stop },
      canChange: true,
      screen,
      phrases,
    }),
  );
  if (reply.kind === 'end') throw new VisitStopped();
  if (reply.kind !== 'choice') return reply.kind === 'change' ? 'change' : 'back';
  const outcome = reply.choice as StepOutcome | typeof STOP;
  sayAnswered(screen, { ask: phrases.didItWork, answer: labels[outcome] });
  return outcome;
}
