import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** Offers what a real shell offers for a call that is begun. */
export type Offered = (line: string) => string[] | Promise<string[]>;

interface Shell {
  program: string;
  /** The script that makes it complete. */
  script: string;
  /** Where it runs, and may write. */
  folder: string;
}

/** A call is cut into words as bash cuts it, which takes `=` for a word of its own. */
const inBashWords = (line: string) => line.replaceAll('=', ' = ').split(' ');

export function bash({ program, script, folder }: Shell): Offered {
  const file = join(folder, 'completion.bash');
  writeFileSync(file, `${script}\n_portal_login_doctor && printf '%s\\n' "\${COMPREPLY[@]}"\n`);
  return (line) => {
    const words = inBashWords(line).map((word) => `'${word}'`);
    const call = `COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; . '${file}'`;
    return linesOf(execFileSync(program, ['--norc', '-c', call], { encoding: 'utf8', cwd: folder }));
  };
}

export function fish({ program, script, folder }: Shell): Offered {
  const file = join(folder, 'completion.fish');
  writeFileSync(file, script);
  return (line) => {
    const call = `source '${file}'; complete -C '${line}'`;
    const env = { ...process.env, HOME: folder };
    const said = execFileSync(program, ['--no-config', '-c', call], { encoding: 'utf8', cwd: folder, env });
    return linesOf(said).map((one) => one.split('\t')[0] ?? '');
  };
}

/** All calls are asked of one process, as it takes a second to start. */
export function powershell({ program, script, folder }: Shell, lines: readonly string[]): Offered {
  const file = join(folder, 'completion.ps1');
  const calls = lines.map(
    (line) => `(TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText -join ' '`,
  );
  writeFileSync(file, `\uFEFF${script}\n${calls.join('\n')}\n`);
  const args = ['-NoProfile', '-ExecutionPolicy', 'Bypass', '-File', file];
  let answers: string[] | undefined;
  return (line) => {
    answers ??= execFileSync(program, args, { encoding: 'utf8', cwd: folder }).split(/\r?\n/);
    return (answers[lines.indexOf(line)] ?? '').split(' ').filter((word) => word !== '');
  };
}

/** Every list ends with a sign that no screen shows. */
const SIGN = '\u001B]0;listed\u0007';

/** A zsh at a terminal. */
export function zsh({ program, script, folder }: Shell): { offered: Offered; end: () => void } {
  const file = join(folder, 'completion.zsh');
  writeFileSync(file, script);
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, TERM: 'xterm-256color', LANG: 'C.UTF-8' };
  const child = spawn(program, ['-f', '-i'], { cols: 120, rows: 200, cwd: folder, env });
  let raw = '';
  child.onData((data) => (raw += data));
  const signs = () => raw.split(SIGN).length - 1;
  const typed = async (keys: string) => {
    const before = signs();
    const start = raw.length;
    child.write(`${keys}\u0018s`);
    await until(
      () => signs() > before,
      () => raw,
    );
    return raw.slice(start);
  };
  const setUp = [
    `PS1='> '; LISTMAX=1000; zmodload zsh/complist; source '${file}'`,
    `sign() { printf '\\e]0;listed\\a' > /dev/tty }; zle -N sign; bindkey '^Xs' sign; bindkey '^Xl' list-choices`,
  ];
  child.write(`${setUp.join('; ')}\r`);
  return {
    offered: async (line) => {
      // Ctrl-U takes away what stands there.
      await typed('\u0015');
      return wordsOn(await drawn(await typed(`${line}\u0018l`)));
    },
    end: () => {
      child.kill();
    },
  };
}

/** Whether a bash lets a completion say what is done with what it offers. */
export function knowsCompopt(program: string): boolean {
  return spawnSync(program, ['-c', 'type compopt'], { stdio: 'ignore' }).status === 0;
}

/** What a bash at a terminal makes of keys, the Tab key among them. */
export async function typedInBash({ program, script, folder }: Shell, keys: string, wanted: string): Promise<void> {
  const file = join(folder, 'typed.bash');
  writeFileSync(file, script);
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, TERM: 'dumb' };
  const child = spawn(program, ['--noprofile', '--rcfile', file, '-i'], { cols: 200, cwd: folder, env });
  let raw = '';
  // It beeps where it knows nothing.
  child.onData((data) => (raw += data.replaceAll('\u0007', '')));
  child.write(keys);
  await until(
    () => raw.includes(wanted),
    () => raw,
  ).finally(() => {
    child.kill();
  });
}

async function until(holds: () => boolean, seen: () => string): Promise<void> {
  const last = Date.now() + 20_000;
  while (!holds() && Date.now() < last) await new Promise((resolve) => setTimeout(resolve, 10));
  if (!holds()) throw new Error(`Nothing came of it:\n${seen()}`);
}

/** What a terminal shows after it was sent that. */
function drawn(data: string): Promise<string> {
  const view = new xterm.Terminal({ cols: 120, rows: 200, allowProposedApi: true });
  return new Promise((resolve) => {
    view.write(data, () => {
      const rows = Array.from(
        { length: 200 },
        (_, row) => view.buffer.active.getLine(row)?.translateToString(true) ?? '',
      );
      resolve(rows.slice(1).join('\n'));
    });
  });
}

/** The words of a list; of an explained one, what stands before `--`. */
function wordsOn(screen: string): string[] {
  return screen.split('\n').flatMap((row) => (row.split(/\s+-- /)[0] ?? '').split(/\s+/).filter((word) => word !== ''));
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
