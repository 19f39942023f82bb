import { describe, expect, it } from 'vitest';
import { ALL_DETECTORS } from '../../src/judge/all-detectors.js';
import { defineFinding } from '../../src/judge/define-finding.js';
import { judge, runDetectors } from '../../src/judge/judge.js';
import { FINDINGS, SEVERITIES, STAGES } from '../../src/model/index.js';
import type { Evidence, FindingId } from '../../src/model/index.js';
import { certificate, evidenceOfHandshake, healthyEvidence, intermediate } from '../fixtures/evidence.js';
import { allCases as cases } from './cases/all.js';

const ids = Object.keys(FINDINGS) as FindingId[];

describe.each(ids)('%s', (id) => {
  const own = cases.filter((entry) => entry.id === id);

  it('has a case that fires and a near miss', () => {
    expect(own.some(({ times }) => times > 0)).toBe(true);
    expect(own.some(({ times }) => times === 0)).toBe(true);
  });

  it.each(own)('$name', ({ evidence, known = {}, times, severity, facts, quiet }) => {
    const { findings, troubled } = runDetectors(Object.values(ALL_DETECTORS), evidence, known);
    const found = findings.filter((finding) => finding.id === id);
    expect(troubled).toEqual([]);
    expect(found).toHaveLength(times);
    for (const finding of found) expect(finding.severity).toBe(severity ?? FINDINGS[id].severity);
    if (facts !== undefined) expect(found[0]?.facts).toMatchObject(facts);
    expect(findings.map((finding) => finding.id).filter((other) => quiet?.includes(other))).toEqual([]);
  });
});

describe('judge', () => {
  it('finds nothing wrong with a healthy portal', () => {
    expect(judge(healthyEvidence()).map(({ id, severity }) => `${id} ${severity}`)).toEqual(['page.login-form info']);
  });

  it('orders findings by stage, and the worst of a stage first', () => {
    for (const { evidence, known = {} } of cases) {
      const { findings } = runDetectors(Object.values(ALL_DETECTORS), evidence, known);
      const ranks = findings.map(({ stage, severity }) => STAGES.indexOf(stage) * 10 + SEVERITIES.indexOf(severity));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });

  it('says nothing of answer and page behind a refused certificate', () => {
    const chain = [certificate({ validTo: '2026-01-31T00:00:00.000Z' }), intermediate()];
    const stages = judge(evidenceOfHandshake({ chain })).map(({ stage }) => stage);
    expect(stages).toEqual(['tls']);
  });

  it('gives the same findings for evidence that has been saved', () => {
    for (const { evidence } of cases) {
      expect(judge(JSON.parse(JSON.stringify(evidence)) as Evidence)).toEqual(judge(evidence));
    }
  });

  it('points into the evidence', () => {
    for (const { evidence, known = {} } of cases) {
      const { findings } = runDetectors(Object.values(ALL_DETECTORS), evidence, known);
      for (const { id, seenAt } of findings) {
        const at = seenAt.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], evidence);
        expect(at, `${id} ${seenAt}`).toBeDefined();
      }
    }
  });

  it('goes on where one detector fails, and names it', () => {
    const failing = defineFinding({
      id: 'clock.skewed',
      needs: ['address'],
      detect: () => {
        throw new Error('a slip of ours');
      },
    });
    const { findings, troubled } = runDetectors([failing, ALL_DETECTORS['page.login-form']], healthyEvidence(), {});
    expect(troubled.map(({ id }) => id)).toEqual(['clock.skewed']);
    expect(findings.map(({ id }) => id)).toEqual(['page.login-form']);
  });

  it('survives evidence that makes no sense', () => {
    const broken = healthyEvidence({ endpoints: null as unknown as Evidence['endpoints'] });
    const { troubled } = runDetectors(Object.values(ALL_DETECTORS), broken, {});
    expect(troubled.map(({ id }) => id)).toContain('tls.expired');
    expect(troubled.map(({ id }) => id)).not.toContain('url.insecure-scheme');
  });

  it('has each detector under its own id', () => {
    for (const [id, detector] of Object.entries(ALL_DETECTORS)) expect(detector.id).toBe(id);
    expect(Object.keys(ALL_DETECTORS).sort()).toEqual([...ids].sort());
  });
});
