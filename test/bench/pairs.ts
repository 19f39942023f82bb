import { spawn } from 'node:child_process';

/** One way to spend time: resolves when it is over. */
export type Run = () => Promise<void>;

export interface Ratio {
  /** Median of the ratios, run by run. */
  median: number;
  least: number;
  most: number;
  /** Median times in milliseconds, for orientation only: the machine is shared. */
  measuredMs: number;
  yardstickMs: number;
}

/** Runs both in turn, A B A B …, after one turn that does not count, so that a machine that slows down slows both. */
export async function compare(measured: Run, yardstick: Run, turns: number): Promise<Ratio> {
  await timed(measured);
  await timed(yardstick);
  const pairs: [number, number][] = [];
  for (let turn = 0; turn < turns; turn++) pairs.push([await timed(measured), await timed(yardstick)]);
  const ratios = pairs.map(([a, b]) => a / b);
  return {
    median: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    measuredMs: median(pairs.map(([a]) => a)),
    yardstickMs: median(pairs.map(([, b]) => b)),
  };
}

/** A whole process, output read and thrown away. */
export function command(file: string, args: string[]): Run {
  return () =>
    new Promise((resolve, reject) => {
      const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      child.stdout.resume();
      child.stderr.resume();
      child.on('error', reject);
      child.on('close', () => resolve());
    });
}

async function timed(run: Run): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
