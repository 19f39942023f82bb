import { readFile } from 'node:fs/promises';
import { spawn } from '@lydell/node-pty';

/**
 * Starts Node on a terminal and is over when its first question stands there, or when it has ended; tells how much
 * memory the process had at the most until then, in MiB, where the system tells that.
 */
export function firstQuestion(args: string[]): Promise<number | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cols: 80, rows: 24 });
    let screen = '';
    let done = false;
    child.onData((data) => {
      screen += data;
      if (done || !screen.includes('Portal address')) return;
      done = true;
      void peakOf(child.pid).then((peak) => {
        resolve(peak);
        child.kill();
      });
    });
    child.onExit(() => {
      if (!done) resolve(undefined);
    });
  });
}

async function peakOf(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
}
