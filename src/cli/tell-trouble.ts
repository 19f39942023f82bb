import { cleanText } from '../text/clean.js';
import { tell, type World } from './world.js';

/** Tells where a mistake of this program arose that was kept apart from the check, where `DEBUG` is set. */
export function troubleTeller(world: Pick<World, 'stderr' | 'env' | 'ascii'>): (what: string, error: unknown) => void {
  return (what, error) => {
    if (isSet(world.env['DEBUG'])) tell(world, `${what} could not be looked at:\n${stackOf(error)}`);
  };
}

/** The error's name, its message, and where it arose. */
export function stackOf(error: unknown): string {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [cleanText(`${name}: ${message}`), ...places.map((line) => `    ${cleanText(line)}`)].join('\n');
}

/** Whether an environment variable asks for something: `0` and nothing do not. */
export function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0';
}
