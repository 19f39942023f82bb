import { toAscii } from '../text/ascii.js';

/** All that the program touches of the process around it. */
export interface World {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  env: NodeJS.ProcessEnv;
  /** Aborted when the program is told to stop. */
  signal: AbortSignal;
  /** Nothing but ASCII may be written. */
  ascii: boolean;
}

/** A text of ours as it may be written. */
export function spelledFor({ ascii }: Pick<World, 'ascii'>, text: string): string {
  return ascii ? toAscii(text) : text;
}

/** Writes a line for the person, never a part of the report. */
export function tell(world: Pick<World, 'stderr' | 'ascii'>, text: string): void {
  world.stderr.write(`${spelledFor(world, text)}\n`);
}
