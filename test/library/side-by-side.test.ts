import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../src/demo/start.js';
import {
  assemble,
  compare,
  diagnose,
  judge,
  loadRules,
  nextQuestion,
  probe,
  render,
  type Evidence,
  type ProbeOptions,
  type Result,
  type Situation,
  type Table,
} from '../../src/index.js';
import { servePortal, type RunningPortal } from '../servers/index.js';

/** Portals of one name, each with a fault and an authority of its own. */
const CASES = ['healthy', 'expired-certificate', 'incomplete-chain', 'redirect-loop', 'cookie-dropped'] as const;

/** What was seen, without what is never twice the same. */
function seen(evidence: Evidence): unknown {
  const changing = /Ms$|^(?:startedAt|timings|at|clock|date|durationMs|validFrom|validTo|issuer)$/;
  return JSON.parse(JSON.stringify(evidence, (key, value: unknown) => (changing.test(key) ? undefined : value)));
}

describe('checks at the same time', () => {
  let demos: Demo[] = [];
  let silent: RunningPortal;
  beforeAll(async () => {
    demos = await Promise.all(CASES.map((id) => startDemo(id)));
    silent = await servePortal({ scheme: 'http', routes: { '/': { fault: 'silent' } } });
  });
  afterAll(() => Promise.all([silent.close(), ...demos.map((demo) => demo.stop())]));

  it('do not meet: each sees what it sees alone', async () => {
    const calls = demos.map(({ address, resolve, ca }, index): [string, ProbeOptions] => {
      return [address, { resolve, ca, env: {}, userAgent: `visitor-${index}`, timeoutMs: 20_000 + index }];
    });
    // One trusts another's authority, one has hardly any time, one is given up.
    const [[address, options]] = calls as [[string, ProbeOptions]];
    calls.push([address, { ...options, ca: demos[1]!.ca }]);
    calls.push([silent.url(), { resolve: silent.resolve, env: {}, timeoutMs: 5000 }]);
    const check = async ([to, how]: [string, ProbeOptions]) => {
      const evidence = await probe(to, how);
      return { seen: seen(evidence), findings: judge(evidence).map(({ id, severity }) => `${id} ${severity}`) };
    };
    const alone = [];
    for (const call of calls) alone.push(await check(call));
    expect(new Set(alone.map(({ findings }) => findings.join())).size).toBe(calls.length);
    const together = await Promise.all([...calls, ...calls.toReversed()].map(check));
    expect(together).toEqual([...alone, ...alone.toReversed()]);
  });

  it('may share one signal, however many they are, and nobody is warned', async () => {
    const warnings: Error[] = [];
    const listen = (warning: Error) => void warnings.push(warning);
    process.on('warning', listen);
    const { signal } = new AbortController();
    const { address, resolve, ca } = demos[0]!;
    await Promise.all(Array.from({ length: 12 }, () => probe(address, { resolve, ca, env: {}, signal })));
    await new Promise(setImmediate);
    process.off('warning', listen);
    expect(warnings).toEqual([]);
  });
});

describe('tables and languages in turn', () => {
  const dir = mkdtempSync(join(tmpdir(), 'rules-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  it('do not meet, and nothing that is handed in is changed', async () => {
    const empty = join(dir, 'empty');
    const own = join(dir, 'own');
    for (const folder of [empty, join(own, 'fixes')]) mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(own, 'fixes/wait-for-unlock.yaml'),
      'id: wait-for-unlock\ntitle: { en: Wait ten, es: Espere diez }\n',
    );
    const tables = frozen(await Promise.all([loadRules(empty), loadRules(own)]));
    const demo = await startDemo('account-locked');
    const evidence = frozen(await probe(demo.address, { ...demo, env: {} }));
    await demo.stop();
    const situation = frozen<Situation>({
      answers: { symptom: 'too-many-attempts', attempts: 'many' },
      words: 'My account is locked',
      findings: judge(evidence),
      portalChecked: true,
    });
    const visits = tables.flatMap((table) => (['en', 'es'] as const).map((lang) => () => visit(table, lang)));
    const visit = (table: Table, lang: 'en' | 'es') => {
      const diagnosis = frozen(diagnose(situation, table));
      const result: Result = frozen(assemble({ evidence, situation, diagnosis, table, language: lang }));
      const other = lang === 'en' ? 'es' : 'en';
      return [
        nextQuestion(situation, table)?.id,
        render(result, { format: 'terminal', explain: true }, table),
        render(result, { format: 'markdown', lang: other, patientLang: lang, redactHosts: true }, table),
        compare(result, result).worse,
      ];
    };
    const alone = visits.map((make) => make());
    expect(new Set(alone.map(String)).size).toBe(4);
    const inTurn = [...visits.toReversed(), ...visits, ...visits.toReversed()].map((make) => make());
    expect(inTurn).toEqual([...alone.toReversed(), ...alone, ...alone.toReversed()]);
  });
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
