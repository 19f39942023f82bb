import { spawn } from 'node:child_process';
import { existsSync, openSync, closeSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, it } from 'vitest';
import { DEMO_CASES } from '../../src/demo/cases.js';
import { resultSchema } from '../../src/cli/result-schema.js';
import { CAUSES_BY_GROUP } from '../../src/model/index.js';
import { plainEnv, PROGRAM, run } from './program.js';

const schema = new Validator(resultSchema(), '7', false);

describe('demo', () => {
  it('lists its cases, one a line, each beginning with its id', async () => {
    const { code, stdout, stderr } = await run(['demo', '--list']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(DEMO_CASES.map(({ id }) => id));
  });

  it('plays the answers of its first case, and tells which on standard error', async () => {
    const { code, stdout, stderr } = await run(['demo']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/Demo "healthy"[\s\S]*symptom=credentials-rejected/);
    expect(stdout).toMatch(/Do this/);
  });

  it.each(['healthy', 'expired-certificate', 'cookies-required'])('%s: JSON as the schema says', async (name) => {
    const { stdout } = await run(['demo', name, '--json']);
    expect(schema.validate(JSON.parse(stdout)).errors).toEqual([]);
  });
});

describe('a page for the patient', () => {
  it.each([
    [['demo', 'account-locked'], 0],
    [['--symptom', 'too-many-attempts'], 0],
    [['probe', 'http://127.0.0.1:9/'], 1],
  ])('of %j is in their language', async (args, exit) => {
    for (const format of ['sheet', 'sheet-html']) {
      const { code, stdout } = await run([...args, '--format', format, '--patient-lang', 'es']);
      expect(code).toBe(exit);
      expect(stdout).toContain('Qué hacer');
      expect(stdout).not.toMatch(/127\.0\.0\.1|What to do/);
    }
  });
});

describe('probe', () => {
  it('reads options on either side of its name', async () => {
    const args = ['--resolve', 'portal.example.org:9:127.0.0.1', 'http://portal.example.org:9/'];
    const before = await run(['--json', 'probe', ...args]);
    const after = await run(['probe', ...args, '--json']);
    for (const { code, stdout } of [before, after]) {
      expect(code).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({ target: 'http://portal.example.org:9/', verdict: { side: 'portal' } });
    }
  });

  it('never shows a secret of the address', async () => {
    const secret = 'AbC123xyz789QQ';
    const address = `http://127.0.0.1:9/reset?token=${secret}`;
    for (const args of [['--json'], ['--verbose'], ['--explain']]) {
      const { stdout, stderr } = await run(['probe', address, ...args]);
      expect(stdout).toContain('127.0.0.1:9');
      expect(stdout + stderr).not.toContain(secret);
    }
  });

  it.each([
    ['-4', 'tcp.refused'],
    ['--ipv4', 'tcp.refused'],
    ['-6', 'tcp.family-missing'],
    ['--ipv6', 'tcp.family-missing'],
  ])('keeps to one address family with %s', async (option, finding) => {
    const given = ['--resolve', 'portal.example.org:9:127.0.0.1', 'http://portal.example.org:9/'];
    const { code, stdout } = await run(['probe', '--json', option, ...given]);
    const { findings } = JSON.parse(stdout) as { findings: { id: string; severity: string }[] };
    expect(code).toBe(1);
    expect(findings.filter(({ severity }) => severity === 'blocking').map(({ id }) => id)).toEqual([finding]);
  });
});

describe('explain', () => {
  it.each(['account-locked', 'reset-password', 'tls.expired', 'symptom', 'exit-1', 'tls'])('knows %s', async (id) => {
    const { code, stdout } = await run(['explain', id]);
    expect(code).toBe(0);
    expect(stdout.split('\n').length).toBeGreaterThan(2);
  });

  it('finds what a screen says, as one argument or as many', async () => {
    const one = await run(['explain', 'Too many attempts!']);
    const many = await run(['explain', 'too', 'many', 'attempts']);
    expect(one.code).toBe(0);
    expect(one.stdout).toBe(many.stdout);
    expect(one.stdout).toMatch(/locked/);
  });

  it('takes a name that comes near, and says so on the side', async () => {
    const [near, exact] = await Promise.all([run(['explain', 'acount-locked']), run(['explain', 'account-locked'])]);
    expect(near).toMatchObject({ code: 0, stdout: exact.stdout, stderr: expect.stringContaining('"account-locked"') });
  });

  it('gives the rule as JSON', async () => {
    const { stdout } = await run(['explain', 'account-locked', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      asked: 'account-locked',
      topics: [{ kind: 'cause', rule: { id: 'account-locked' } }],
    });
  });

  it.each([
    ['slips', ['You enterd an incorrect user name or pasword'], /text that a portal shows/],
    ['more around it', ['Error 7:', 'Account locked, too many failed sign-in attempts!'], /text that a portal shows/],
    [
      'words of its own in Spanish',
      ['Usuario o contrasena incorectos', '--lang', 'es'],
      /symptom=credentials-rejected/,
    ],
  ])('finds what a screen says, with %s', async (_, args, expected) => {
    const { code, stdout } = await run(['explain', ...args]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(expected)]);
  });

  it.each(['explain account-locked', 'rules'])(
    '%s is written as a page or a ticket, but not as a sheet',
    async (call) => {
      const markdown = await run([...call.split(' '), '--format', 'markdown']);
      const html = await run([...call.split(' '), '-f', 'html', '--lang', 'es']);
      const sheet = await run([...call.split(' '), '--format', 'sheet']);
      expect([markdown.stdout, html.stdout]).toEqual([
        expect.stringMatching(/^# /),
        expect.stringMatching(/lang="es"/),
      ]);
      expect([sheet.code, sheet.stdout]).toEqual([2, '']);
      expect(sheet.stderr).toMatch(/takes terminal, html, markdown, json\b.*\n$/);
    },
  );
});

describe('rules', () => {
  it('prints the table for people and for programs', async () => {
    expect((await run(['rules'])).stdout).toMatch(/account-locked/);
    const { stdout } = await run(['rules', '--json']);
    const { causes } = JSON.parse(stdout) as { causes: { id: string }[] };
    expect(causes.map(({ id }) => id).sort()).toEqual(Object.values(CAUSES_BY_GROUP).flat().sort());
  });
});

describe('what is written', () => {
  it.each([
    ['is plain where it goes to a pipe', [], {}, false],
    ['has colour with --color always', ['--color', 'always'], {}, true],
    ['has colour with FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['is plain with NO_COLOR beside FORCE_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['is plain with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
  ])('%s', async (_, args, env, colored) => {
    const { stdout } = await run(['--symptom', 'other', ...args], { env });
    expect(stdout.includes('\u001B[')).toBe(colored);
  });

  it('holds nothing above ASCII with --ascii', async () => {
    for (const args of [
      ['--symptom', 'other', '--explain'],
      ['demo', 'redirect-loop', '--verbose'],
      ['rules'],
      ['--help'],
    ]) {
      const { stdout } = await run(args[0] === '--help' ? args : [...args, '--ascii']);
      expect(stdout).toMatch(/^[\n\x20-\x7E]+$/);
    }
  });

  it('ends quietly where its reader goes away', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'rules', '--json'], {
      env: plainEnv(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says so where the disk is full', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [PROGRAM, '--symptom', 'other', '--json'], {
      env: plainEnv(),
      stdio: ['ignore', full, 'pipe'],
    });
    let stderr = '';
    child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    closeSync(full);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'portal-login-doctor: standard output: the disk is full.\n' });
  });
});

describe('what was typed', () => {
  const evil = 'a\u001B[31mb\u0007\u009Bc\u202Ed\u2066e\rf\u0085g';
  const banned = /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

  it.each([
    [['--symptom', evil]],
    [['--answer', `attempts=${evil}`]],
    [['--answers', `/nowhere/${evil}`]],
    [['--output', `/nowhere/${evil}`]],
    [[`--${evil}`]],
    [[evil, evil]],
    [['explain', evil]],
    [['demo', evil]],
    [['help', evil]],
    [['--proxy', evil, 'portal.example.org']],
  ])('reaches the terminal without control characters: %j', async (args) => {
    const { code, stderr } = await run(args, { env: { DEBUG: '1' } });
    expect(code).toBe(2);
    expect(stderr).not.toMatch(banned);
    expect(stderr).toMatch(/^portal-login-doctor: .+\n/);
  });
});
