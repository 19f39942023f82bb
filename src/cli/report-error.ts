import { cleanText } from '../text/clean.js';
import { EXIT } from './exit-status.js';
import { TOOL } from '../model/tool.js';
import { isSet, stackOf } from './tell-trouble.js';
import { tell, type World } from './world.js';

/** Errors that are the caller's to put right, by name: their rooms need not be loaded to know them. */
const MISTAKES = ['UsageError', 'AnswerError', 'AddressError', 'RuleError'];

/** A message repeats what was typed or read; longer than this it helps nobody. */
const LONGEST_MESSAGE = 600;

/**
 * Tells an error in a line, with its stack where `DEBUG` is set, and returns the exit code. What was typed, or stands
 * in a file, may be anything: it reaches the terminal without control characters.
 */
export function reportError(error: unknown, world: Pick<World, 'stderr' | 'env'>): number {
  const known = error instanceof Error ? error : new Error(String(error));
  if (known.name === 'VisitStopped') return EXIT.interrupted;
  const mistake = MISTAKES.includes(known.name);
  const message = linesOf(known).join('\n');
  const sentence = mistake ? message : `this is a mistake of the program itself: ${message} (DEBUG=1 shows where).`;
  tell(world, `${TOOL.name}: ${sentence}`);
  if (isSet(world.env['DEBUG'])) tell(world, stackOf(known));
  return mistake ? EXIT.usage : EXIT.bug;
}

/** A file can hold several mistakes, each with its place; every other error is one line. */
function linesOf({ name, message }: Error): string[] {
  const lines = name === 'RuleError' ? message.split('\n') : [message];
  return lines.map((line) => cleanText(line, LONGEST_MESSAGE));
}
