/** All that the program touches of the process around it. */
export interface World {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  env: NodeJS.ProcessEnv;
  /** Aborted when the program is told to stop. */
  signal: AbortSignal;
}

/** Writes a line for the person, never a part of the report. */
export function tell({ stderr }: Pick<World, 'stderr'>, text: string): void {
  stderr.write(`${text}\n`);
}
