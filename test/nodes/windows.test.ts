import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packedForTests } from '../package/install-packed.js';
import { tellMissing, underEach } from './nodes.js';

const WINE = '/usr/lib/wine/wine64';
/** Kept, as it takes wine some seconds to set a Windows up. */
const WINDOWS = join(import.meta.dirname, '../../node_modules/.cache/wine');

const INTERNET_SETTINGS = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';

/** A path as Windows sees it: wine shows the whole of this computer as a drive. */
const onDrive = (path: string) => `Z:${path.replaceAll('/', '\\')}`;

/** `%APPDATA%`, which wine sets as Windows does, whatever the environment says. */
function roaming(): string {
  const users = join(WINDOWS, 'drive_c/users');
  const user = readdirSync(users).find((name) => name !== 'Public') ?? '';
  return join(users, user, 'AppData/Roaming');
}

describe('Windows, as wine plays it', () => {
  const installed = packedForTests();
  beforeAll(() => {
    mkdirSync(WINDOWS, { recursive: true });
  });

  const run = (node: string, args: string[]) => onWindows([node, onDrive(installed().program), ...args]);

  /** Output goes to files, as this Node cannot write to a pipe there. */
  function onWindows(command: string[]) {
    const files = ['out', 'err'].map((name) => join(installed().folder, name));
    const [out = 0, err = 0] = files.map((file) => openSync(file, 'w'));
    const { status } = spawnSync(WINE, command, {
      cwd: installed().folder,
      stdio: ['ignore', out, err],
      env: { ...process.env, NODE_SKIP_PLATFORM_CHECK: '1', WINEDEBUG: '-all', WINEPREFIX: WINDOWS },
    });
    [out, err].forEach(closeSync);
    const [stdout, stderr] = files.map((file) => readFileSync(file, 'utf8'));
    return { status, stdout, stderr };
  }

  function trials(node: string, version: string): void {
    const file = (name: string) => join(installed().folder, `${version} ${name}`);

    it('tells its version, and prints its help', () => {
      expect(run(node, ['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
      expect(run(node, ['--help'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage: /) });
    });

    it.each([
      ['en', /^The account is locked /],
      ['es', /^La cuenta está bloqueada /],
    ])('diagnoses without a network: %s', (lang, firstLine) => {
      const { status, stdout } = run(node, ['--symptom', 'too-many-attempts', '--no-input', '--lang', lang]);
      expect(stdout).toMatch(firstLine);
      expect(status).toBe(0);
    });

    it('checks an example portal, writes what came of it to a path of Windows and reads it again', () => {
      const saved = file('saved result.json');
      expect(run(node, ['demo', 'expired-certificate', '--json', '--output', onDrive(saved)]).status).toBe(1);
      const text = readFileSync(saved, 'utf8');
      // What `>` of Windows PowerShell makes of it.
      writeFileSync(saved, Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le'));
      const again = run(node, ['--from', onDrive(saved), '--lang', 'en']);
      expect(again).toMatchObject({ status: 1, stdout: expect.stringContaining('expired') });
    });

    it('refuses a name that Windows gives to no file', () => {
      const { status, stderr } = run(node, ['--symptom', 'other', '--no-input', '--output', 'visit 10:30.txt']);
      expect(stderr).toMatch(/^portal-login-doctor: visit 10:30\.txt: Windows /);
      expect(status).toBe(2);
      expect(existsSync(join(installed().folder, 'visit 10:30.txt'))).toBe(false);
    });

    it('tells a wrong call with its exit code', () => {
      expect(run(node, ['--bogus'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--bogus') });
      expect(run(node, ['--from', 'C:\\missing.json'])).toMatchObject({
        status: 2,
        stderr: 'portal-login-doctor: C:\\missing.json: there is no such file.\n',
      });
    });

    it('goes through the proxy of the system settings', () => {
      const reg = (...args: string[]) => expect(onWindows(['reg', ...args, '/f'])).toMatchObject({ status: 0 });
      reg('add', INTERNET_SETTINGS, '/v', 'ProxyServer', '/d', '127.0.0.1:9');
      reg('add', INTERNET_SETTINGS, '/v', 'ProxyEnable', '/t', 'REG_DWORD', '/d', '1');
      const { stdout } = run(node, ['probe', 'portal.example.org', '--json']);
      reg('delete', INTERNET_SETTINGS, '/v', 'ProxyEnable');
      expect(JSON.parse(stdout ?? '')).toMatchObject({
        evidence: { network: { proxy: { url: 'http://127.0.0.1:9/', source: 'system' } } },
      });
    });

    it('writes a template, which is found again in %APPDATA%', () => {
      const folder = join(roaming(), 'portal-login-doctor');
      mkdirSync(folder, { recursive: true });
      const profile = join(folder, 'portal-login-doctor.yaml');
      expect(run(node, ['init', '--no-input', '--force', '--output', onDrive(profile)]).status).toBe(0);
      const text = readFileSync(profile, 'utf8').replaceAll('\n', '\r\n');
      writeFileSync(profile, `\uFEFFportal: { name: Example Chart }\r\n${text}`);
      const { stdout } = run(node, ['--symptom', 'other', '--no-input', '--json']);
      rmSync(folder, { recursive: true });
      expect(stdout).toContain('Example Chart');
    });
  }

  if (existsSync(WINE)) underEach('windows', trials);
  else tellMissing('Windows, where wine is (apt-get install wine64)');
});
