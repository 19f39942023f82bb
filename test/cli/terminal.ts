import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { plainEnv, PROGRAM } from './program.js';

export const KEYS = {
  enter: '\r',
  escape: '\u001B',
  up: '\u001B[A',
  down: '\u001B[B',
  end: '\u001B[F',
  backspace: '\u007F',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
} as const;

/** The program in a terminal of its own. */
export interface Terminal {
  /** What a person sees, rows without blanks at their ends. */
  screen(): string;
  /** Everything that was written, escape sequences too. */
  raw(): string;
  type(text: string): void;
  resize(columns: number, rows: number): void;
  /** Asks the program to end, as a system does that shuts down. */
  end(): void;
  /** Waits until the screen matches. */
  sees(pattern: string | RegExp | ((screen: string) => boolean)): Promise<string>;
  /** Waits for the end. */
  ended(): Promise<{ code: number; signal: number | undefined }>;
  /** Whether the cursor is hidden now. */
  cursorHidden(): boolean;
}

interface Settings {
  columns?: number;
  rows?: number;
  env?: Record<string, string>;
}

/** Longest wait for something to appear, in milliseconds. */
const PATIENCE_MS = 15_000;

/** Starts the program in a terminal. */
export function openTerminal(args: string[], { columns = 80, rows = 60, env }: Settings = {}): Terminal {
  const view = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 });
  const child = spawn(process.execPath, [PROGRAM, ...args], { cols: columns, rows, env: plainEnv(env) });
  let raw = '';
  child.onData((data) => {
    raw += data;
    view.write(data);
  });
  const ended = new Promise<{ code: number; signal: number | undefined }>((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      view.write('', () => {
        resolve({ code: exitCode, signal });
      });
    });
  });
  const screen = () => {
    const { active } = view.buffer;
    const lines = Array.from({ length: active.length }, (_, row) => active.getLine(row)?.translateToString(true) ?? '');
    return lines.join('\n').trimEnd();
  };
  return {
    screen,
    raw: () => raw,
    type: (text) => {
      child.write(text);
    },
    resize: (width, height) => {
      child.resize(width, height);
      view.resize(width, height);
    },
    end: () => {
      child.kill('SIGTERM');
    },
    sees: async (pattern) => {
      const until = Date.now() + PATIENCE_MS;
      while (Date.now() < until) {
        const text = screen();
        if (
          typeof pattern === 'function'
            ? pattern(text)
            : typeof pattern === 'string'
              ? text.includes(pattern)
              : pattern.test(text)
        )
          return text;
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
      throw new Error(`Waited for ${String(pattern)}; the screen shows:\n${screen()}`);
    },
    ended: () => ended,
    cursorHidden: () => /\u001B\[\?25l(?!.*\u001B\[\?25h)/s.test(raw),
  };
}
