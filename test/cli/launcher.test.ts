import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainEnv, PROGRAM } from './program.js';

/** Starts the launcher in a Node that says that it is of another version. */
function startAs(version: string, args: string[] = [], env: Record<string, string> = {}) {
  const code = `Object.defineProperty(process.versions, 'node', { value: ${JSON.stringify(version)} });
    process.argv.splice(1, 0, ${JSON.stringify(PROGRAM)}); require(${JSON.stringify(PROGRAM)})`;
  return spawnSync(process.execPath, ['-e', code, '--', ...args], { encoding: 'utf8', input: '', env: plainEnv(env) });
}

describe('the launcher', () => {
  it.each(['0.12.18', '8.17.0', '18.20.8', '20.18.3'])(
    'tells Node %s in one sentence that it is too old',
    (version) => {
      const { status, stdout, stderr } = startAs(version);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^portal-login-doctor: needs Node 20\.19 or newer; this is Node [\d.]+ .*\n$/);
    },
  );

  it('tells it in Spanish where that is spoken', () => {
    const { stderr } = startAs('18.20.8', [], { LANG: 'es_US.UTF-8' });
    expect(stderr).toMatch(
      /^portal-login-doctor: necesita Node 20\.19 o una versión más nueva; este es Node 18\.20\.8 /,
    );
  });

  it.each(['20.19.0', '22.1.0', '26.0.0'])('starts in Node %s', (version) => {
    expect(startAs(version, ['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it('is written in the JavaScript of 2009', () => {
    expect(readFileSync(PROGRAM, 'utf8')).not.toMatch(/=>|`|\b(?:const|let|class|async|await)\s|\bimport\(|,\s*\)/);
  });
});
