import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/index.js';
import { table } from '../../src/generated/table.js';
import { judge } from '../../src/judge/judge.js';
import { FINDINGS } from '../../src/model/index.js';
import type { Diagnosis, Evidence, Finding, Situation } from '../../src/model/index.js';
import { probe } from '../../src/probe/index.js';
import type { ProbeOptions } from '../../src/probe/index.js';
import type { RecordedRequest } from '../servers/index.js';
import { expectReport } from './expect-report.js';
import { raise } from './raise.js';
import type { Scenery } from './raise.js';
import type { Scenario } from './scenario.js';

/** What came of a scenario. */
export interface Outcome {
  findings: Finding[];
  diagnosis: Diagnosis;
  /** Null where nothing was checked. */
  evidence: Evidence | null;
  /** Everything that was sent. */
  requests: RecordedRequest[];
}

/** Serves what the scenario serves, checks, judges and diagnoses as a run does. */
async function rehearse(scenario: Scenario): Promise<Outcome> {
  const { address, answers = {}, tried = [] } = scenario;
  if (address === undefined) return { ...conclude([], { answers, tried }), evidence: null, requests: [] };
  const scenery = await raise(scenario);
  try {
    const evidence = await probe(scenery.fill(address), optionsFor(scenario, scenery));
    const findings = judge(evidence, { table });
    const portalChecked = evidence.visit !== null;
    return {
      ...conclude(findings, { answers, tried, portalChecked }),
      evidence,
      requests: scenery.requests(),
    };
  } finally {
    await scenery.close();
  }
}

function conclude(findings: Finding[], situation: Situation): Pick<Outcome, 'findings' | 'diagnosis'> {
  return { findings, diagnosis: diagnose({ ...situation, findings }, table) };
}

function optionsFor({ conditions = {} }: Scenario, scenery: Scenery): ProbeOptions {
  const { clockAheadMs = 0, timeoutMs = 6000, family, hosts } = conditions;
  return {
    timeoutMs,
    resolve: scenery.resolve,
    ca: scenery.ca,
    env: {},
    ...(family !== undefined && { family }),
    ...(hosts !== undefined && { lookUp: lookUpIn(hosts) }),
    now: () => new Date(Date.now() + clockAheadMs),
    ...(scenery.nameServer !== undefined && { nameServers: [scenery.nameServer] }),
    ...(scenery.proxy !== undefined && { proxy: scenery.proxy }),
  };
}

/** A resolver that knows these names and no others. */
function lookUpIn(hosts: Record<string, string[]>): NonNullable<ProbeOptions['lookUp']> {
  return (host) => {
    const addresses = hosts[host];
    if (addresses !== undefined) return Promise.resolve({ addresses, elapsedMs: 1 });
    return Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }));
  };
}

const hasNetwork = Object.values(networkInterfaces()).some((list) => list?.some(({ internal }) => !internal));

/** Whether this machine can bring the situation about at all. */
const possibleHere = ({ conditions }: Scenario): boolean =>
  conditions?.needs === undefined || (conditions.needs === 'network' ? hasNetwork : process.platform === 'linux');

/** Declares a test for each scenario. */
export function rehearseAll(topic: string, scenarios: readonly Scenario[]): void {
  describe.concurrent(topic, () => {
    for (const scenario of scenarios) {
      it.runIf(possibleHere(scenario))(scenario.name, async () => {
        const outcome = await rehearse(scenario);
        expectOutcome(scenario, outcome);
        if (outcome.evidence !== null) expectReport(outcome.evidence, scenario.answers ?? {});
      });
    }
  });
}

/** Compares what came with what had to come. */
function expectOutcome(scenario: Scenario, { findings, diagnosis, evidence, requests }: Outcome): void {
  const ids = findings.map(({ id }) => id);
  const faults = findings.filter(({ severity }) => severity !== 'info').map(({ id }) => id);
  expect([...new Set(faults)].sort(), 'warning and blocking findings').toEqual([...scenario.findings].sort());
  for (const id of scenario.info ?? []) expect(ids, 'findings worth knowing').toContain(id);
  for (const id of scenario.quiet ?? []) expect(ids, 'findings that stay quiet').not.toContain(id);
  for (const { id, severity } of findings) {
    if (scenario.findings.includes(id)) {
      expect(`${id} ${severity}`).toBe(`${id} ${scenario.severity?.[id] ?? FINDINGS[id].severity}`);
    }
  }
  expectDiagnosis(scenario, diagnosis);
  expectDiscretion(scenario, requests, JSON.stringify(evidence));
}

/** What is asked, and what must not be: no form is ever sent, no secret ever leaves. */
function expectDiscretion(scenario: Scenario, requests: RecordedRequest[], kept: string): void {
  for (const { method, headers } of requests) {
    expect(method).toBe('GET');
    expect(headers.accept).toMatch(/^text\/html/);
  }
  const sent = JSON.stringify(requests);
  for (const text of scenario.neverSent ?? []) expect(sent + kept).not.toContain(text);
  for (const text of scenario.neverKept ?? []) expect(kept).not.toContain(text);
  for (const text of scenario.sent ?? []) expect(sent).toContain(text);
}

function expectDiagnosis(scenario: Scenario, { causes, plan }: Diagnosis): void {
  expect(causes[0]?.id ?? null, 'the cause that leads').toBe(scenario.firstCause);
  if (scenario.confirmed !== undefined) expect(causes[0]?.confirmed ?? false, 'seen itself').toBe(scenario.confirmed);
  if (scenario.firstStep !== undefined) expect(plan[0]?.fix, 'the first step').toBe(scenario.firstStep);
}
