import { EXIT } from './exit-status.js';
import { TOOL } from '../model/tool.js';
import { tell, type World } from './world.js';

/** Errors that are the caller's to put right, by name: their rooms need not be loaded to know them. */
const MISTAKES = ['UsageError', 'AnswerError', 'AddressError', 'RuleError'];

/** Tells an error in one sentence, with its stack where `DEBUG` is set, and returns the exit code. */
export function reportError(error: unknown, world: Pick<World, 'stderr' | 'env'>): number {
  const known = error instanceof Error ? error : new Error(String(error));
  if (known.name === 'VisitStopped') return EXIT.interrupted;
  const mistake = MISTAKES.includes(known.name);
  const message = known.message.trim();
  const sentence = mistake ? message : `this is a mistake of the program itself: ${message} (DEBUG=1 shows where).`;
  tell(world, `${TOOL.name}: ${sentence}`);
  if (isSet(world.env['DEBUG']) && known.stack !== undefined) tell(world, known.stack);
  return mistake ? EXIT.usage : EXIT.bug;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0';
}
