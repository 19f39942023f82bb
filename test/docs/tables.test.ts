import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit-status.js';
import { allPages } from './page.js';
import { programHelp } from './program-help.js';

const readme = allPages().find(({ path }) => path === 'README.md')!;

/** The first cells of the table under such a heading. */
function firstCells(heading: string): string[] {
  const lines = readme.prose.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) => line.split('|')[1]?.trim() ?? '');
}

describe("README.md's tables", () => {
  it('have the commands of the help, in its order', () => {
    expect(firstCells('command').map((cell) => cell.replaceAll('`', ''))).toEqual(programHelp().commands);
  });

  it.each(firstCells('option'))('spell options as the help does: %s', (cell) => {
    const spelled = cell.match(/(?<=`)-[^`]+/g) ?? [];
    expect(spelled.length).toBeGreaterThan(0);
    expect(spelled.filter((spelling) => !programHelp().spellings.has(spelling))).toEqual([]);
  });

  it('have every exit code', () => {
    const shown = firstCells('exit code').flatMap((cell) => cell.split(', ').map(Number));
    expect(shown).toEqual(Object.values(EXIT).sort((one, other) => one - other));
  });
});
