import type { World } from './world.js';

/** A reader that has gone away (`| head`) is no fault: the rest is not written, and nothing is said. */
export function forgiveClosedPipes({ stdout, stderr }: Pick<World, 'stdout' | 'stderr'>): void {
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Writes a text and waits until it has left, or until its reader has. */
export async function writeAll(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return;
  await new Promise<void>((resolve) => {
    stream.write(text, () => {
      resolve();
    });
  });
}
