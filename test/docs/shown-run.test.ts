import { expect, it } from 'vitest';
import { run } from '../cli/program.js';
import { allPages } from './page.js';

/** The time of a check differs from run to run. */
const undated = (text: string) => text.replace(/checked \d{4}-\d\d-\d\d \d\d:\d\d UTC/g, 'checked just now');

const PROMPT = '$ npx portal-login-doctor ';

/** What pages show of the program's own screen, below the call that printed it. */
const SHOWN = allPages().flatMap(({ path, blocks }) =>
  blocks
    .filter(({ text }) => text.startsWith(PROMPT))
    .map(({ text }) => {
      const end = text.indexOf('\n');
      return { path, call: text.slice(PROMPT.length, end), screen: text.slice(end + 1) };
    }),
);

it('README.md shows a run', () => {
  expect(SHOWN.map(({ path }) => path)).toContain('README.md');
});

it.each(SHOWN)('$path shows what `$call` prints', async ({ call, screen }) => {
  const { stdout } = await run(call.split(' '));
  expect(undated(screen)).toBe(undated(stdout));
});
