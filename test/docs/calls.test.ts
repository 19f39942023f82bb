import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../cli/program.js';
import { codeOf } from './claims/code.js';
import { allPages } from './page.js';
import { writeShownFiles } from './shown-files.js';

/** What a line of a shell asks of the program, and where its output goes. */
interface Call {
  args: string[];
  into?: string;
}

/** The call in a line, if it is one that can be made as it stands. */
function callIn(line: string): Call | undefined {
  const [command = ''] = line.replace(/^eval "\$\((.*)\)"$/, '$1').split(/ (?:\|\||&&|\|) /);
  const [, rest, into] =
    /^(?:npx |node bin\/)?portal-login-doctor(?:\.cjs)?(?= |$)([^>]*)(?:> (\S+))?$/.exec(command) ?? [];
  if (rest === undefined || /[<…]/.test(rest)) return undefined;
  const args = (rest.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll(/^["']|["']$/g, ''));
  return { args: rest.includes('portal.example.org') ? [...args, ...NOBODY_THERE] : args, ...(into && { into }) };
}

/** Pages speak of an example; on this computer nobody answers for it. */
const NOBODY_THERE = ['--resolve', 'portal.example.org:443:127.0.0.1', '--resolve', 'portal.example.org:80:127.0.0.1'];

const cwd = mkdtempSync(join(tmpdir(), 'calls-'));
beforeAll(() => {
  writeShownFiles('rules/own-rules.md', cwd);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const CALLS = allPages().flatMap((page) => {
  const lines = new Set(codeOf(page).filter((line) => callIn(line) !== undefined));
  return [...lines].map((line) => ({ path: page.path, line }));
});

it.each(CALLS)('$path: $line', async ({ line }) => {
  const call = callIn(line)!;
  const { code, stdout, stderr } = await run(call.args, { cwd });
  if (call.into !== undefined) writeFileSync(join(cwd, call.into), stdout);
  expect([0, 1], stderr).toContain(code);
});

it('a call that is wrong would be seen', async () => {
  expect((await run(callIn('npx portal-login-doctor probe portal.example.org --jsno')!.args)).code).toBe(2);
});
