import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedForTests } from './install-packed.js';
import { smokeTests } from './smoke.js';

const root = join(import.meta.dirname, '../..');

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
const { worse }: doctor.Comparison = doctor.compare(result, result);
const asked: doctor.LocalizedText[] = doctor.builtInTable.questions.map(({ ask }) => ask);
const severity: doctor.Severity = doctor.FINDINGS['tls.expired'].severity;
const told = (error: unknown): string => (error instanceof doctor.ToldError ? error.told.es : '');
const problems = (error: doctor.RuleError): doctor.RuleProblem[] => error.problems;
export { ids, question, text, table, verdicts, unwrapped, worse, asked, severity, told, problems };
`;

/** The same types for a program of CommonJS. */
const USE_BY_REQUIRE = `
import doctor = require('portal-login-doctor');

const causes: doctor.RankedCause[] = doctor.diagnose({ words: 'I forgot my password' }).causes;
export = causes;
`;

describe('the packed tarball', () => {
  const installed = packedForTests();

  it('stays under 450 KiB', () => {
    expect(statSync(installed().tarball).size).toBeLessThan(450 * 1024);
  });

  it('holds what runs and nothing else', () => {
    const outside = installed().files.filter(
      (path) => !/^(bin|dist|schema)\/|^(README|LICENSE|CHANGELOG|package)\b/.test(path),
    );
    expect(outside).toEqual([]);
    expect(installed().files).toContain('schema/result.schema.json');
  });

  it('brings no other package along, and runs nothing when it is installed', () => {
    const there = readdirSync(join(installed().folder, 'node_modules'));
    expect(there.filter((name) => !name.startsWith('.'))).toEqual(['portal-login-doctor']);
    const lock = readFileSync(join(installed().folder, 'node_modules/.package-lock.json'), 'utf8');
    const { packages } = JSON.parse(lock) as { packages: Record<string, object> };
    const known = Object.keys(packages['node_modules/portal-login-doctor'] ?? {});
    expect(known).toEqual(expect.arrayContaining(['version', 'bin', 'engines']));
    expect(known.filter((key) => /dependencies$|^hasInstallScript$/i.test(key))).toEqual([]);
  });

  smokeTests(process.execPath, installed);

  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])(
    'has types that a strict program of its own can use: %s, %s',
    (module, moduleResolution) => {
      const dir = installed().folder;
      writeFileSync(join(dir, 'use.ts'), USE);
      writeFileSync(join(dir, 'use.cts'), USE_BY_REQUIRE);
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
      writeFileSync(
        join(dir, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: module === 'esnext' ? ['use.ts'] : ['use.ts', 'use.cts'] }),
      );
      const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', dir], {
        encoding: 'utf8',
      });
      expect(stdout).toBe('');
    },
    60_000,
  );
});
