import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../../src/cli/call/exit-codes.js';
import { EXIT } from '../../src/cli/exit-status.js';
import { run } from './program.js';

let dir: string;
let silent: Server;
let silentAddress: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'portal-login-doctor-'));
  // Takes connections and never says a word.
  silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  silentAddress = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  silent.close();
  await rm(dir, { recursive: true });
});

describe('exit code 0: nothing blocking', () => {
  it('prints a ranked answer on standard output and nothing else anywhere', async () => {
    const { code, stdout, stderr } = await run(['--symptom', 'too-many-attempts']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').length).toBeGreaterThan(10);
    expect(stdout).toMatch(/likely|cause/i);
  });

  it('prints one JSON document', async () => {
    const { code, stdout } = await run(['--symptom', 'forgot-password', '--answer', 'worked-before=unknown', '--json']);
    expect(code).toBe(0);
    const result = JSON.parse(stdout) as { answers: unknown; causes: { id: string }[] };
    expect(result.answers).toEqual({ symptom: 'forgot-password', 'worked-before': 'unknown' });
    expect(result.causes[0]?.id).toBe('forgotten-password');
  });

  it.each([
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [['probe', '--help'], /--resolve/],
    [['help', 'demo'], /--list/],
  ])('answers %j', async (args, expected) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(expected);
  });

  it('keeps its help within 80 columns', async () => {
    for (const args of [
      ['--help'],
      ['diagnose', '--help'],
      ['probe', '--help'],
      ['explain', '--help'],
      ['demo', '--help'],
    ]) {
      const { stdout } = await run(args);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it('takes the answers of standard input', async () => {
    const { code, stdout } = await run(['--answers', '-', '--json'], { input: 'symptom: code-rejected\n' });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ answers: { symptom: 'code-rejected' } });
  });

  it('lets a flag replace the answer of a file', async () => {
    const file = join(dir, 'answers.yaml');
    await writeFile(file, 'symptom: code-rejected\nattempts: few\n');
    const { stdout } = await run(['--answers', file, '--symptom', 'code-not-received', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ answers: { symptom: 'code-not-received', attempts: 'few' } });
  });
});

describe('exit code 1: something blocking', () => {
  it('comes with a report', async () => {
    const { code, stdout, stderr } = await run(['probe', '--timeout', '1.5', silentAddress, '--json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ id: 'http.timeout' })]),
    });
  });

  it('is the same for a saved result, byte for byte', async () => {
    const saved = join(dir, 'saved.json');
    const first = await run(['demo', 'redirect-loop', '--json', '--output', saved]);
    expect({ code: first.code, stdout: first.stdout }).toEqual({ code: 1, stdout: '' });
    const again = await run(['--from', saved, '--json']);
    expect(again.code).toBe(1);
    expect(again.stdout).toBe(await readFile(saved, 'utf8'));
    const check = await run(['probe', '--from', saved]);
    expect(check.code).toBe(1);
    expect(check.stdout).toMatch(/exit code 1/);
  });
});

describe('exit code 2: the call or its input', () => {
  it.each<[string[], string | RegExp]>([
    [
      ['--symptom', 'pasword-reset'],
      'no symptom "pasword-reset". Did you mean "forgot-password"? All of them: portal-login-doctor explain symptom',
    ],
    [['--answer', 'attempts=lots'], '"attempts" takes few, many or unknown, not "lots".'],
    [['prob'], 'no command "prob". Did you mean "probe"?'],
    [['ayuda'], 'no command "ayuda". Did you mean "help"?'],
    [['dmeo'], 'no command "dmeo". Did you mean "demo"?'],
    [['diag'], 'no command "diag". Did you mean "diagnose"?'],
    [['Prob\u202E'], 'no command "Prob". Did you mean "probe"?'],
    [['compar'], 'no command "compar". Did you mean "compare"?'],
    [['prob', 'portal.example.org', '--json'], 'no command "prob". Did you mean "probe"?'],
    [['compare'], /^compare takes two files .* there are 0\.$/],
    [['compare', 'a.json', 'b.json'], 'a.json: there is no such file.'],
    [['probe'], /^probe needs an address/],
    [['probe', ''], /address/],
    [['probe', 'https://'], /address/],
    [['probe', 'ftp://portal.example.org'], /address/],
    [['probe', 'mailto:desk@example.org'], /address/],
    [['probe', 'javascript:alert(1)'], /address/],
    [['probe', 'https://portal.example.org:99999/'], /port/],
    [['probe', 'a.example.org', 'b.example.org'], 'one address at a time; there are 2: a.example.org b.example.org'],
    [['--describe', ''], /^--describe takes the patient's words/],
    [['--describe', ' \t'], /^--describe takes the patient's words/],
    [['--nope'], "unknown option '--nope'."],
    [['--jsn'], "unknown option '--jsn' (Did you mean --json?)"],
    [['--format', 'pdf'], /^--format takes terminal, .*sheet.*, not "pdf"\.$/],
    [['--json', '--format', 'terminal'], '--json and --format terminal exclude one another.'],
    [['--timeout', 'soon', 'portal.example.org'], '--timeout takes seconds, from 0.1 to 600, not "soon".'],
    [['--resolve', 'portal.example.org:443', 'portal.example.org'], /^--resolve takes HOST:PORT:ADDRESS/],
    [['--proxy', 'socks5://127.0.0.1', 'portal.example.org'], /^--proxy takes/],
    [['-4', '-6', 'portal.example.org'], '-4 and -6 exclude one another.'],
    [['--color', 'blue'], '--color takes auto, always, never, not "blue".'],
    [['--force'], '--force goes with --output FILE.'],
    [['--from', 'x.json', 'portal.example.org'], '--from takes the place of an address. Give one of them.'],
    [['--from', 'nowhere.json'], 'nowhere.json: there is no such file.'],
    [['--ca', 'nowhere.pem', 'portal.example.org'], 'nowhere.pem: there is no such file.'],
    [['explain', 'qqqq'], 'nothing is known about "qqqq". All ids: portal-login-doctor rules'],
    [
      ['demo', 'redirect-lop'],
      'no demo case "redirect-lop". Did you mean "redirect-loop"? All of them: portal-login-doctor demo --list',
    ],
    [['rules', '--check', 'nowhere'], 'nowhere: there is no such folder.'],
    [['help', 'prob'], 'no command "prob". Did you mean "probe"?'],
    [
      ['help', 'portal'],
      'no command "portal". There are diagnose, probe, explain, rules, compare, init, demo, completion.',
    ],
    [['--symptom', 'other', '--output', 'nowhere/report.txt'], 'nowhere/report.txt: there is no such folder.'],
    [['--from', ''], 'the name of a file is empty.'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(args, { cwd: dir });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^portal-login-doctor: .+\n$/);
    const sentence = stderr.slice('portal-login-doctor: '.length).trimEnd();
    if (typeof message === 'string') expect(sentence).toBe(message);
    else expect(sentence).toMatch(message);
  });

  it('names the place in an answers file', async () => {
    await writeFile(join(dir, 'desk.yaml'), 'symptom: other\n\n\ndevice-scope: phone\n');
    const { code, stderr } = await run(['--answers', 'desk.yaml'], { cwd: dir });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'portal-login-doctor: desk.yaml line 4, column 15: "device-scope" takes all-devices, this-device-only or unknown, not "phone".\n',
    );
  });

  it.each([
    ['{', /is not JSON/],
    ['{"schemaVersion": 99}', /newer version/],
    ['{"schemaVersion": 1}', /is not a result saved with --json/],
    ['[]', /is not a result saved with --json/],
  ])('refuses %s as a saved result', async (text, message) => {
    await writeFile(join(dir, 'broken.json'), text);
    const { code, stderr } = await run(['--from', 'broken.json'], { cwd: dir });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('never writes over a file without --force', async () => {
    const file = join(dir, 'report.txt');
    await writeFile(file, 'mine');
    const refused = await run(['--symptom', 'other', '--output', file]);
    expect(refused.code).toBe(2);
    expect(await readFile(file, 'utf8')).toBe('mine');
    const forced = await run(['--symptom', 'other', '--output', file, '--force']);
    expect({ code: forced.code, stdout: forced.stdout }).toEqual({ code: 0, stdout: '' });
    expect(await readFile(file, 'utf8')).toMatch(/likely/i);
  });

  it('shows a stack only where DEBUG is set', async () => {
    const { stderr } = await run(['--nope'], { env: { DEBUG: '1' } });
    expect(stderr).toMatch(/\n\s+at /);
  });
});

describe('exit code 3: nothing could be checked', () => {
  it('is that of a check on a computer without a network', async () => {
    const saved = join(dir, 'offline.json');
    await run(['probe', silentAddress, '--timeout', '0.5', '--json', '--output', saved]);
    const result = JSON.parse(await readFile(saved, 'utf8'));
    Object.assign(result.evidence, { visit: null, visitWithoutCookies: null, endpoints: [], clock: null });
    result.evidence.network = { offline: true, ipv4: false, ipv6: false };
    await writeFile(saved, JSON.stringify(result));
    expect((await run(['probe', '--from', saved])).code).toBe(3);
    expect((await run(['--from', saved, '--symptom', 'other'])).code).toBe(3);
  });
});

describe('exit codes 130 and 143: stopped', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends a check at once', async (signal, expected) => {
    const { code, stdout, stderr } = await run(['probe', silentAddress, '--timeout', '15'], {
      kill: { signal, afterMs: 1500 },
    });
    expect({ code, stdout, stderr }).toEqual({ code: expected, stdout: '', stderr: '' });
  });
});

it('the help tells every exit code', () => {
  const told = EXIT_CODES.flatMap(([codes]) => codes.split(', ').map(Number));
  expect(told).toEqual(Object.values(EXIT));
});
