import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });

/** Every function of the library, with the types that go in and come out. */
const USE = `
import * as doctor from 'portal-login-doctor';

const options: doctor.ProbeOptions & { signal?: AbortSignal } = { timeoutMs: 1000, signal: AbortSignal.abort() };
const evidence: doctor.Evidence = await doctor.probe('portal.example.org', options);
const findings: doctor.Finding[] = doctor.judge(evidence, {});
const situation: doctor.Situation = {
  answers: { symptom: 'other', attempts: 'unknown' },
  findings: [{ id: 'tls.expired', stage: 'tls', severity: 'blocking' }],
  portalChecked: true,
  product: 'epic-mychart',
  tried: [{ fix: 'reset-password', worked: false }],
};
const diagnosis: doctor.Diagnosis = doctor.diagnose(situation);
const ids: doctor.CauseId[] = diagnosis.causes.map(({ id }) => id);
const question: doctor.QuestionId | undefined = doctor.nextQuestion(situation)?.id;
const result: doctor.Result = doctor.assemble({ evidence, situation: { findings }, diagnosis });
const text: string = doctor.render(result, { format: 'json' satisfies doctor.Format, lang: 'en' satisfies doctor.Language });
const table: doctor.Table = await doctor.loadRules('rules');
const verdicts: { stored: boolean; reason?: string }[] = doctor.judgeSetCookies({
  url: 'https://portal.example.org/',
  context: 'cross-site-redirect',
  setCookies: ['a=b'],
  earlier: [{ url: 'https://portal.example.org/', setCookies: [] }],
  now: new Date(0),
});
const unwrapped: { address: string; wrappedBy: string[]; secretsRemoved: string[] } = doctor.unwrapAddress('a.example');
export { ids, question, text, table, verdicts, unwrapped };
`;

describe('the packed tarball', () => {
  const dir = mkdtempSync(join(tmpdir(), 'packed-'));
  const installed = join(dir, 'node_modules/portal-login-doctor');
  let files: { path: string }[] = [];

  beforeAll(() => {
    const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', dir], root)) as [
      { filename: string; files: { path: string }[] },
    ];
    files = packed.files;
    writeFileSync(join(dir, 'package.json'), '{ "private": true, "type": "module" }');
    npm(['install', '--offline', '--no-audit', '--no-fund', join(dir, packed.filename)], dir);
  }, 120_000);
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(installed, 'bin/portal-login-doctor.cjs'), ...args], {
      cwd: dir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  it('stays under 450 KiB', () => {
    const tarball = readdirSync(dir).find((name) => name.endsWith('.tgz')) ?? '';
    expect(statSync(join(dir, tarball)).size).toBeLessThan(450 * 1024);
  });

  it('holds what runs and nothing else', () => {
    const outside = files
      .map(({ path }) => path)
      .filter((path) => !/^(bin|dist|schema)\/|^(README|LICENSE|CHANGELOG|package)\b/.test(path));
    expect(outside).toEqual([]);
    expect(files.map(({ path }) => path)).toContain('schema/result.schema.json');
  });

  it('brings no other package along', () => {
    expect(readdirSync(join(dir, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'portal-login-doctor',
    ]);
  });

  it('tells its version', () => {
    expect(run('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it('runs a demo', () => {
    const { status, stdout } = run('demo', 'expired-certificate');
    expect(stdout).toMatch(/certificate/i);
    expect(status).toBe(1);
  });

  it('is a library', () => {
    writeFileSync(
      join(dir, 'use.js'),
      "import { diagnose } from 'portal-login-doctor';\nconsole.log(diagnose({ answers: { symptom: 'too-many-attempts' } }).causes[0].id);\n",
    );
    const { stdout } = spawnSync(process.execPath, ['use.js'], { cwd: dir, encoding: 'utf8' });
    expect(stdout).toBe('account-locked\n');
  });

  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])(
    'has types that a strict program of its own can use: %s, %s',
    (module, moduleResolution) => {
      writeFileSync(join(dir, 'use.ts'), USE);
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        target: 'es2022',
        lib: ['es2022', 'dom'],
        // Neither the types of Node nor leniency towards those of a library.
        types: [],
        skipLibCheck: false,
        module,
        moduleResolution,
      };
      writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
      const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', dir], {
        encoding: 'utf8',
      });
      expect(stdout).toBe('');
    },
    60_000,
  );
});
