import { fill } from './phrases/index.js';
import { paintFor } from './prompts/screen.js';
import { say } from './say.js';
import { toldIn, type Visit } from './visit-state.js';

/** Ends the steps: what was wrong, what was left out, and what to write into the ticket. Nothing where none was tried. */
export async function finish(how: 'worked' | 'all-tried' | 'stopped', visit: Visit): Promise<'done'> {
  const { desk, screen, phrases, trail } = visit;
  const steps = trail.flatMap((reply) => (reply.kind === 'step' ? [reply] : []));
  if (steps.length === 0) return 'done';
  const { leading, ticket } = await desk.stepsLeft(toldIn(visit));
  screen.output.write('\n');
  if (how === 'worked' && leading !== null) say(screen, fill(phrases.wasWrong, { ...leading }));
  if (how === 'all-tried') say(screen, phrases.allTried);
  const later = steps.filter(({ outcome }) => outcome === 'later').map(({ title }) => title);
  if (how !== 'worked' && later.length > 0) say(screen, fill(phrases.leftForLater, { steps: later.join('; ') }));
  say(screen, paintFor(screen.color).strong(phrases.forTheTicket));
  for (const line of ticket) say(screen, `  ${line}`);
  return 'done';
}
