import { spawnSync } from 'node:child_process';
import { plainEnv, PROGRAM } from '../cli/program.js';

/** What the program says of itself. */
export interface Help {
  /** Its commands as the list spells them: `probe [url]`. */
  commands: string[];
  /** Options by the heading over them, of the program and of every command. */
  options: Map<string, Set<string>>;
}

let heard: Help | undefined;

/** The help of the program and of every command in it, read once. */
export function programHelp(): Help {
  if (heard !== undefined) return heard;
  const first = say('--help');
  const commands = [...(/^Commands:\n([\s\S]*?)\n\n/m.exec(first)?.[1] ?? '').matchAll(/^ {2}(\S+(?: [[<]\S+)*)/gm)];
  heard = { commands: commands.map(([, spelling = '']) => spelling), options: new Map() };
  const pages = heard.commands.map((spelling) => say(spelling.split(' ')[0] ?? '', '--help'));
  for (const page of [first, ...pages]) readOptions(page, heard.options);
  return heard;
}

/** Every option of every command. */
export function everyOption(): Set<string> {
  return new Set([...programHelp().options.values()].flatMap((options) => [...options]));
}

function readOptions(page: string, into: Help['options']): void {
  let heading = '';
  for (const line of page.split('\n')) {
    heading = /^(\w[\w ]*):$/.exec(line)?.[1] ?? heading;
    const spelling = /^ {2}(-[\w-]+(?:, -[\w-]+)?)/.exec(line)?.[1];
    if (spelling === undefined) continue;
    const known = into.get(heading) ?? new Set();
    into.set(heading, known);
    for (const option of spelling.split(', ')) known.add(option);
  }
}

function say(...args: string[]): string {
  return spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8', env: plainEnv() }).stdout;
}
