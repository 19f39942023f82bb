import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit-status.js';
import { allPages } from './page.js';
import { everyOption, programHelp } from './program-help.js';

const readme = allPages().find(({ path }) => path === 'README.md')!;

/** The rows of the table under such a heading, as cells. */
function rowsUnder(heading: string): string[][] {
  const lines = readme.prose.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) => line.split('|').map((cell) => cell.trim()));
}

describe("README.md's tables", () => {
  it('have the commands of the help, in its order', () => {
    expect(rowsUnder('command').map(([, cell = '']) => cell.replaceAll('`', ''))).toEqual(programHelp().commands);
  });

  it.each(rowsUnder('options'))('%s have the options of the help: %s', (_, heading = '', cell = '') => {
    const known = programHelp().options.get(heading) ?? new Set();
    const shown = cell.match(/(?<=`)-[\w-]+/g) ?? [];
    expect(shown.filter((option) => !known.has(option))).toEqual([]);
    expect([...new Set(shown)]).toHaveLength(shown.length);
  });

  it('name every option of every command', () => {
    const named = new Set(readme.prose.match(/(?<=`)--?[a-z0-9][\w-]*/g));
    expect([...everyOption()].filter((option) => !named.has(option))).toEqual([]);
  });

  it('have every exit code', () => {
    const shown = rowsUnder('exit code').flatMap(([, cell = '']) => cell.split(', ').map(Number));
    expect(shown).toEqual(Object.values(EXIT).sort((one, other) => one - other));
  });
});
