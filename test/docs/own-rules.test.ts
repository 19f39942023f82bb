import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli/program.js';
import { writeShownFiles } from './shown-files.js';

const cwd = mkdtempSync(join(tmpdir(), 'own-rules-'));

beforeAll(() => {
  writeShownFiles('rules/own-rules.md', cwd);
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const call = async (...args: string[]) => run(args, { cwd });
const ranked = async (...args: string[]) => {
  const { stdout } = await call('--rules', 'own-rules', '--json', ...args);
  return (JSON.parse(stdout) as { causes: { id: string }[] }).causes.map(({ id }) => id);
};

describe('the example of own rules', () => {
  it('has no fault', async () => {
    expect(await call('rules', '--check', 'own-rules')).toMatchObject({
      code: 0,
      stdout: 'Nothing is wrong with the 5 files of own-rules.\n',
    });
  });

  it('puts its cause first where it should be', async () => {
    const answers = ['worked-before=never', 'password-source=typed'].flatMap((answer) => ['--answer', answer]);
    expect((await ranked('--symptom', 'credentials-rejected', ...answers))[0]).toBe('kiosk-pin-typed');
    expect((await ranked('--symptom', 'code-rejected')).slice(0, 3)).not.toContain('kiosk-pin-typed');
  });

  it.each([
    'It wont take the number I use at the check-in screen',
    'no acepta el numero que uso en la pantalla de la entrada',
  ])('puts its cause first by its words: %s', async (words) => {
    expect((await ranked('--describe', words))[0]).toBe('kiosk-pin-typed');
  });

  it.each([['kiosk-pin-typed'], ['use-portal-password'], ['Check-in PINs cannot be used on the web.']])(
    'is explained: %s',
    async (asked) => {
      const { code, stdout } = await call('explain', asked, '--rules', 'own-rules');
      expect([code, stdout]).toEqual([0, expect.stringMatching(/check-in screen|portal's password/)]);
    },
  );

  it('stands in the table, and changes what it names alone', async () => {
    const { stdout } = await call('rules', '--rules', 'own-rules', '--json');
    const table = JSON.parse(stdout) as {
      causes: { id: string }[];
      fixes: { id: string; title: { en: string }; minutes: number }[];
    };
    expect(table.causes.map(({ id }) => id)).toContain('kiosk-pin-typed');
    expect(table.fixes.find(({ id }) => id === 'wait-for-unlock')).toMatchObject({
      title: { en: 'Wait ten minutes' },
      minutes: 30,
    });
  });
});

describe('a folder that cannot be used', () => {
  it.each([
    ['rules', '--check', 'nowhere'],
    ['--rules', 'nowhere', '--symptom', 'other'],
    ['explain', 'account-locked', '--rules', 'nowhere'],
  ])('%s %s %s', async (...args) => {
    const { code, stdout, stderr } = await call(...args);
    expect([code, stdout, stderr]).toEqual([2, '', 'portal-login-doctor: nowhere: there is no such folder.\n']);
  });

  it('is told with its faults, as lines and as a document', async () => {
    const dir = join(cwd, 'broken/causes');
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'account-locked.yaml'), 'id: account-locked\nhow-common: comon\n');
    const fault = 'takes rare, uncommon, common, very-common, not "comon". Did you mean "common"?';
    expect(await call('rules', '--check', 'broken')).toMatchObject({
      code: 2,
      stdout: `causes/account-locked.yaml line 2, column 13: error: ${fault} (unusable)\n1 error, 0 warnings in the 1 file of broken.\n`,
    });
    const { code, stdout } = await call('rules', '--check', 'broken', '--json');
    expect([code, JSON.parse(stdout)]).toMatchObject([
      2,
      { errors: 1, faults: [{ line: 2, column: 13, check: 'unusable' }] },
    ]);
    expect((await call('--rules', 'broken', '--symptom', 'other')).stderr).toBe(
      `portal-login-doctor: causes/account-locked.yaml line 2, column 13: ${fault}\n`,
    );
  });

  it('is told in Spanish', async () => {
    const spanish = ['rules', '--check', 'broken', '--lang', 'es'];
    const fault = 'acepta rare, uncommon, common, very-common, no "comon". ¿Quiso decir "common"?';
    expect((await call(...spanish)).stdout).toBe(
      `causes/account-locked.yaml, línea 2, columna 13: error: ${fault} (unusable)\n1 error y 0 avisos en 1 archivo de broken.\n`,
    );
    expect(JSON.parse((await call(...spanish, '--json')).stdout)).toMatchObject({
      faults: [{ level: 'error', message: fault }],
    });
    expect((await call('rules', '--check', 'own-rules', '--lang', 'es')).stdout).toBe(
      'Todo está bien en 5 archivos de own-rules.\n',
    );
  });
});
