import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bashScript } from '../../../src/cli/completion/bash.js';
import { callWords } from '../../../src/cli/completion/call-words.js';
import { fishScript } from '../../../src/cli/completion/fish.js';
import { powershellScript } from '../../../src/cli/completion/powershell.js';
import { zshScript } from '../../../src/cli/completion/zsh.js';
import { FORMATS, PAGE_FORMATS } from '../../../src/report/formats.js';
import { findProgram } from '../../support/programs.js';
import { bash, fish, knowsCompopt, powershell, typedInBash, zsh } from './shells.js';

const call = callWords('en');
const folder = mkdtempSync(join(tmpdir(), 'completion-'));
mkdirSync(join(folder, 'results/old'), { recursive: true });
writeFileSync(join(folder, 'results/monday.json'), '{}');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What is typed behind the program's name, and what may stand there. */
const CASES: [typed: string, offered: readonly string[]][] = [
  ['pro', ['probe']],
  ['help pro', ['probe']],
  ['--lang es pro', ['probe']],
  ['--fo', ['--for', '--force', '--format']],
  ['probe --f', ['--for', '--force', '--format', '--from']],
  ['explain --f', ['--for', '--force', '--format']],
  ['--describe help --as', ['--ascii']],
  ['--format ', FORMATS],
  ['-f sheet', ['sheet', 'sheet-html']],
  ['--format=j', ['json']],
  ['explain --format ', [...PAGE_FORMATS, 'json']],
  ['rules --lang ', ['en', 'es']],
  ['--color al', ['always']],
  ['compare --fail-on ', ['new', 'worse']],
  ['--symptom code-n', ['code-not-received']],
  ['--answer symptom=forgot', ['forgot-password', 'forgot-username']],
  ['--answer=attempts=', ['few', 'many', 'unknown']],
  ['demo account', ['account-locked']],
  ['explain tls.ex', ['tls.expired', 'tls.expires-soon']],
  ['explain exit-14', ['exit-143']],
  ['completion z', ['zsh']],
];

/** Shells hand back the word or its end, and a word that is typed already as well. */
const asTyped = (words: readonly string[]) => [...new Set(words.map((word) => word.replace(/^.*=/, '')))].sort();
const lineOf = (typed: string) => `portal-login-doctor ${typed}`;

const WHAT = 'what it completes';
// What is called bash on Windows may be another system's, which does not see these files.
const ofUnix = (name: string) => (process.platform === 'win32' ? undefined : findProgram([name], WHAT, name));
const PROGRAMS = {
  bash: ofUnix('bash'),
  zsh: ofUnix('zsh'),
  fish: ofUnix('fish'),
  powershell: findProgram(['pwsh', 'powershell'], WHAT),
};

describe.skipIf(PROGRAMS.bash === undefined)('in bash', () => {
  const offered = bash({ program: PROGRAMS.bash ?? '', script: bashScript(call), folder });

  it.each([...CASES, ['probe ', []], ['--answer att', ['attempts=']]] as typeof CASES)('%s', async (typed, words) => {
    expect(asTyped(await offered(lineOf(typed)))).toEqual(asTyped(words));
  });

  const typed = (keys: string, wanted: string) =>
    typedInBash({ program: PROGRAMS.bash ?? '', script: bashScript(call), folder }, lineOf(keys), lineOf(wanted));

  it.each([
    ['pro\t', 'probe '],
    ['--answer attempts=m\t', '--answer attempts=many '],
    ['compare results/m\t', 'compare results/monday.json '],
    ['--output=results/m\t', '--output=results/monday.json '],
  ])('%j typed at a terminal', typed);

  // The bash of macOS cannot be told to add no blank, to offer folders alone, or nothing.
  it.skipIf(PROGRAMS.bash === undefined || !knowsCompopt(PROGRAMS.bash)).each([
    ['--answer att\tm\t', '--answer attempts=many '],
    ['--rules results/\t', '--rules results/old/'],
    ['probe results/m\t\t.', 'probe results/m.'],
  ])('%j typed at a terminal, from bash 4 on', typed);
});

describe.skipIf(PROGRAMS.zsh === undefined)('in zsh', () => {
  let shell: ReturnType<typeof zsh>;
  beforeAll(() => {
    shell = zsh({ program: PROGRAMS.zsh ?? '', script: zshScript(call), folder });
  });
  afterAll(() => {
    shell.end();
  });

  it.each([...CASES, ['probe ', []], ['compare results/', ['monday.json', 'old/']], ['--rules results/', ['old/']]])(
    '%s',
    async (typed, words) => {
      expect(asTyped(await shell.offered(lineOf(typed)))).toEqual(asTyped(words));
    },
  );
});

describe.skipIf(PROGRAMS.fish === undefined)('in fish', () => {
  const offered = fish({ program: PROGRAMS.fish ?? '', script: fishScript(call), folder });
  const files: typeof CASES = [
    ['compare results/', ['results/monday.json', 'results/old/']],
    ['--rules results/', ['results/old/']],
  ];

  it.each([...CASES, ['probe ', []], ...files] as typeof CASES)('%s', async (typed, words) => {
    expect(asTyped(await offered(lineOf(typed)))).toEqual(asTyped(words));
  });
});

describe.skipIf(PROGRAMS.powershell === undefined)('in PowerShell', () => {
  const lines = CASES.map(([typed]) => lineOf(typed));
  const offered = powershell({ program: PROGRAMS.powershell ?? '', script: powershellScript(call), folder }, lines);

  it.each(CASES)('%s', async (typed, words) => {
    expect(asTyped(await offered(lineOf(typed)))).toEqual(asTyped(words));
  });
});

describe("PowerShell's script, as it is written", () => {
  const script = powershellScript(callWords('es'));
  const bare = script.replace(/'(?:[^']|'')*'|"[^"]*"/g, '');

  it('closes what it opens', () => {
    expect(bare).not.toMatch(/['"]/);
    for (const [open, close] of ['{}', '()', '[]'] as const) {
      expect(bare.split(open ?? '').length).toBe(bare.split(close ?? '').length);
    }
  });

  it('names every command and option', () => {
    for (const { name, options } of call) {
      expect(script).toContain(`'${name}'`);
      for (const option of options.flatMap(({ names }) => names)) expect(script).toContain(`'${option}|`);
    }
  });
});
