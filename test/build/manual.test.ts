import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manualPage } from '../../src/build/manual/manual-page.js';
import { prose, typed } from '../../src/build/manual/roff.js';
import { COMMAND_NAMES, COMMANDS } from '../../src/cli/call/commands.js';
import { HELP_OPTION, VERSION_OPTION } from '../../src/cli/call/options.js';
import { findProgram } from '../support/programs.js';

const root = join(import.meta.dirname, '../..');
const page = manualPage('1.2.3');
const groff = findProgram(['groff'], 'how the manual is formatted', 'groff');
const mandoc = findProgram(['mandoc'], 'how the manual is formatted on a BSD or a Mac', 'mandoc');

/** The page as it is read, without what is drawn for a screen. */
const formatted = (macros: string[]) =>
  execFileSync(groff ?? '', ['-Tutf8', '-P-cbou', '-man', ...macros], { input: page, encoding: 'utf8' });

describe.skipIf(groff === undefined)('the page of the manual', () => {
  it('is formatted without a warning', () => {
    const { status, stderr } = spawnSync(groff ?? '', ['-man', '-ww', '-Tutf8'], { input: page, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('has every section, command and option, as it is typed', () => {
    const text = formatted(['-rLL=200n']);
    const sections = [...text.matchAll(/^[A-Z][A-Z ]+$/gm)].map(([title]) => title);
    expect(sections).toEqual([
      'NAME',
      'SYNOPSIS',
      'DESCRIPTION',
      'COMMANDS',
      'OPTIONS',
      'EXIT STATUS',
      'ENVIRONMENT',
      'FILES',
      'EXAMPLES',
      'SEE ALSO',
    ]);
    const lines = text.split('\n').map((line) => line.trim());
    const begins = (words: string) => lines.some((line) => line === words || line.startsWith(`${words} `));
    for (const name of COMMAND_NAMES) expect(begins(name), name).toBe(true);
    const options = Object.values(COMMANDS).flatMap(({ groups }) => groups.flatMap((group) => group.options));
    for (const { spelling } of [HELP_OPTION, VERSION_OPTION, ...options]) expect(begins(spelling), spelling).toBe(true);
    for (const { examples } of Object.values(COMMANDS)) for (const [call] of examples) expect(text).toContain(call);
  });

  it('fits 80 columns', () => {
    expect(
      formatted([])
        .split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });
});

it('is the one that is published, where npm looks for it', () => {
  const { man, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  // Of a bare name npm 11 makes nothing that `man` would find.
  expect(man).toEqual(['./dist/portal-login-doctor.1']);
  expect(readFileSync(join(root, 'dist/portal-login-doctor.1'), 'utf8')).toBe(manualPage(String(version)));
});

it.skipIf(mandoc === undefined)('is formatted by the other formatter too', () => {
  const { stdout } = spawnSync(mandoc ?? '', ['-Tlint', '-Wwarning'], { input: page, encoding: 'utf8' });
  // A date would be another one with each build.
  expect(stdout.split('\n').filter((line) => line !== '' && !line.includes('missing date'))).toEqual([]);
});

it('tells of every variable that is read, in the rooms that may', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && /^(?:cli|probe)\b/.test(path))
    .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
    .filter((text) => /\b[eE]nv(?:ironment)?\b/.test(text));
  const names = files.flatMap(
    (text) => text.match(/(?<=['"])(?:[A-Z]+(?:_[A-Z]+)*|[a-z]+_proxy)(?=['"])|\bSSL_[A-Z_]+/g) ?? [],
  );
  const read = new Set(
    names.map((name) => name.toUpperCase()).filter((name) => name.length > 3 && !name.startsWith('SIG')),
  );
  expect(read.size).toBeGreaterThan(12);
  for (const name of read) expect(page, name).toMatch(new RegExp(String.raw`\b${name}\b`));
});

describe('what a formatter would change', () => {
  it.each([
    ['--no-input', String.raw`\-\-no\-input`],
    [String.raw`a\b`, String.raw`a\eb`],
    ['~/.bashrc', String.raw`\(ti/.bashrc`],
    ['.hidden', String.raw`\&.hidden`],
    [`"it's"`, String.raw`\(dqit\(aqs\(dq`],
  ])('%s is typed as it stands', (text, roff) => {
    expect(typed(text)).toBe(roff);
  });

  it.each([
    ['two-step; --lang goes first', String.raw`two-step; \-\-lang goes first`],
    ['as YAML; - for standard input', 'as YAML; - for standard input'],
    ["'tis", String.raw`\&'tis`],
  ])('%s in prose', (text, roff) => {
    expect(prose(text)).toBe(roff);
  });
});
