import { spawn } from '@lydell/node-pty';
import type { Run } from './pairs.js';

/** Starts a command on a terminal and is over when its first question stands there, or when it has ended. */
export function untilFirstQuestion(args: string[]): Run {
  return () =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, args, { cols: 80, rows: 24 });
      let screen = '';
      let done = false;
      child.onData((data) => {
        screen += data;
        if (done || !screen.includes('Portal address')) return;
        done = true;
        resolve();
        child.kill();
      });
      child.onExit(() => {
        if (!done) resolve();
      });
    });
}
