import { fileMistake } from './file-mistake.js';
import type { World } from './world.js';

/** Keeps a failed write from ending the process: `writeAll` tells it, and what is said on the side may be lost. */
export function surviveFailedWrites({ stdout, stderr }: Pick<World, 'stdout' | 'stderr'>): void {
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
}

const STANDARD_OUTPUT = { en: 'standard output', es: 'la salida estándar' };

/**
 * Writes a text and waits until it has left. A reader that has gone away (`| head`) is no fault: the rest is not
 * written, and nothing is said.
 * @throws UsageError where it cannot be written, on a full disk for example
 */
export async function writeAll(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return;
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error?: NodeJS.ErrnoException | null) => {
      if (error && error.code !== 'EPIPE') reject(fileMistake(STANDARD_OUTPUT, error));
      else resolve();
    });
  });
}
