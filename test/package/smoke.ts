import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Installed } from './install-packed.js';

const LIBRARY_CALL = "console.log(diagnose({ answers: { symptom: 'too-many-attempts' } }).causes[0].id);\n";

/**
 * Declares the tests that the installed package has to pass under a Node, whichever it is.
 * @param node - What runs it.
 * @param installed - Asked for when a test runs.
 */
export function smokeTests(node: string, installed: () => Installed): void {
  const runNode = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(node, args, { cwd: installed().folder, encoding: 'utf8', input: '' });
    return { status, stdout, stderr };
  };
  const run = (...args: string[]) => runNode(installed().program, ...args);

  it('tells its version', () => {
    expect(run('--version')).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  });

  it('prints its help', () => {
    expect(run('--help')).toEqual({ status: 0, stdout: expect.stringMatching(/^Usage: portal-login/), stderr: '' });
  });

  it('checks an example portal', () => {
    const { status, stdout } = run('demo', 'expired-certificate', '--lang', 'en');
    expect(stdout).toMatch(/certificate/i);
    expect(status).toBe(1);
  });

  it.each([
    ['en', /^The account is locked /],
    ['es', /^La cuenta está bloqueada /],
  ])('diagnoses without a network: %s', (lang, firstLine) => {
    const call = ['--symptom', 'too-many-attempts', '--no-input', '--lang', lang];
    expect(run(...call)).toEqual({ status: 0, stdout: expect.stringMatching(firstLine), stderr: '' });
  });

  it.each([
    ['import', 'use.mjs', "import { diagnose } from 'portal-login-doctor';\n"],
    ['require', 'use.cjs', "const { diagnose } = require('portal-login-doctor');\n"],
  ])('is a library, by %s', (_, file, load) => {
    writeFileSync(join(installed().folder, file), load + LIBRARY_CALL);
    expect(runNode(file)).toMatchObject({ status: 0, stdout: 'account-locked\n' });
  });
}
