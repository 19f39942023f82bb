import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../src/model/index.js';
import { run } from '../program.js';

const folder = mkdtempSync(join(tmpdir(), 'profile-'));
const below = join(folder, 'desk', 'today');
const settings = join(folder, 'settings');
const official = join(folder, 'desk', 'portal-login-doctor.yaml');

beforeAll(() => {
  mkdirSync(below, { recursive: true });
  mkdirSync(join(settings, 'portal-login-doctor'), { recursive: true });
  writeFileSync(official, 'addresses: [https://portal.example-clinic.org]\n');
  writeFileSync(join(settings, 'portal-login-doctor', 'portal-login-doctor.yaml'), 'addresses: [own.example.net]\n');
  writeFileSync(join(folder, 'broken.yaml'), 'support:\n  fone: 1\n');
});

/** The check of an address where nothing listens: what is told of the address itself needs no answer. */
async function check(host: string, ...args: string[]): Promise<Result> {
  const call = ['probe', `http://${host}:9/`, '--resolve', `${host}:9:127.0.0.1`, '--json', ...args];
  return JSON.parse((await run(call, { cwd: folder, env: { XDG_CONFIG_HOME: settings } })).stdout) as Result;
}

describe('the profile', () => {
  it.each([
    ['that is named', 'portal.example-clinic.net', 'lookalike-site', ['--profile', official]],
    ['among the settings', 'somebody.example.com', 'wrong-portal', []],
  ])('%s: an address is held against it', async (_, host, cause, args) => {
    const { findings, causes } = await check(host, ...args);
    expect(findings.map(({ id }) => id)).toContain('url.differs-from-official');
    expect(causes.map(({ id }) => id)).toContain(cause);
  });

  it('the nearest one counts, from a folder above', async () => {
    const call = ['probe', 'http://portal.example-clinic.org:9/', '--resolve', 'portal.example-clinic.org:9:127.0.0.1'];
    const { stdout } = await run([...call, '--json'], { cwd: below, env: { XDG_CONFIG_HOME: settings } });
    expect((JSON.parse(stdout) as Result).findings.map(({ id }) => id)).not.toContain('url.differs-from-official');
  });

  it.each([['--symptom', 'other'], ['probe', 'x.example.org'], ['explain', 'account-locked'], ['rules'], ['demo']])(
    'a mistake in it stops %s with its place',
    async (...args) => {
      const { code, stdout, stderr } = await run([...args, '--profile', 'broken.yaml'], { cwd: folder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toBe(
        'portal-login-doctor: broken.yaml line 2, column 9: "fone" is no key of this. Did you mean "phone"?\n',
      );
    },
  );

  it('that is named and not there is a mistake of the call', async () => {
    const { code, stderr } = await run(['--symptom', 'other', '--profile', 'none.yaml'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'portal-login-doctor: none.yaml: there is no such file.\n' });
  });

  it('that lies nearby does not touch the demonstration', async () => {
    const { stdout } = await run(['demo', '--json'], { cwd: below });
    expect((JSON.parse(stdout) as Result).findings.map(({ id }) => id)).not.toContain('url.differs-from-official');
  });
});
