import { spawnSync } from 'node:child_process';
import { plainEnv, PROGRAM } from '../cli/program.js';

/** What the program says of itself. */
export interface Help {
  /** Its commands as the list spells them: `probe [url]`. */
  commands: string[];
  /** Its options, and those of every command, as they are spelled there: `-f, --format <name>`. */
  spellings: Set<string>;
}

let heard: Help | undefined;

/** The help of the program and of every command in it, read once. */
export function programHelp(): Help {
  if (heard !== undefined) return heard;
  const first = say('--help');
  const list = /^Commands:\n([\s\S]*?)\n\n/m.exec(first)?.[1] ?? '';
  const commands = [...list.matchAll(/^ {2}(\S+(?: [[<]\S+)*)/gm)].map(([, spelling = '']) => spelling);
  const pages = [first, ...commands.map((spelling) => say(spelling.split(' ')[0] ?? '', '--help'))];
  const spellings = pages.flatMap((page) => page.match(/(?<=^ {2})-\S+(?: -\S+)?(?: <\S+)?/gm) ?? []);
  heard = { commands, spellings: new Set(spellings) };
  return heard;
}

/** Every option of every command. */
export function everyOption(): Set<string> {
  return new Set([...programHelp().spellings].flatMap((spelling) => spelling.match(/-{1,2}[\w-]+/g) ?? []));
}

function say(...args: string[]): string {
  return spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8', env: plainEnv() }).stdout;
}
