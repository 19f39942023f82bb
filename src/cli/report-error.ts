import type { BothLanguages, Language } from '../model/language.js';
import { cleanText } from '../text/clean.js';
import { ToldError } from '../text/told-error.js';
import { EXIT } from './exit-status.js';
import { TOOL } from '../model/tool.js';
import { isSet, stackOf } from './tell-trouble.js';
import { tell, type World } from './world.js';

/** A message repeats what was typed or read; longer than this it helps nobody. */
const LONGEST_MESSAGE = 600;

/**
 * Tells an error in a line, with its stack where `DEBUG` is set, and returns the exit code. What was typed, or stands
 * in a file, may be anything: it reaches the terminal without control characters.
 */
export function reportError(
  error: unknown,
  world: Pick<World, 'stderr' | 'env' | 'ascii'>,
  language: Language,
): number {
  const known = error instanceof Error ? error : new Error(String(error));
  if (known.name === 'VisitStopped') return EXIT.interrupted;
  const isMistake = known instanceof ToldError;
  const told = isMistake ? known.told : ownMistake(known);
  tell(world, `${TOOL.name}: ${linesOf(told[language], known.name).join('\n')}`);
  if (isSet(world.env['DEBUG'])) tell(world, stackOf(known));
  return isMistake ? EXIT.usage : EXIT.bug;
}

function ownMistake({ message }: Error): BothLanguages {
  return {
    en: `this is a mistake of the program itself: ${message} (DEBUG=1 shows where).`,
    es: `este es un error del propio programa: ${message} (DEBUG=1 muestra dónde).`,
  };
}

/** Files of rules can hold several mistakes, each with its place; every other error is one line. */
function linesOf(told: string, name: string): string[] {
  const lines = name === 'RuleError' ? told.split('\n') : [told];
  return lines.map((line) => cleanText(line, LONGEST_MESSAGE));
}
