import { describe, expect, it } from 'vitest';
import { table } from '../../src/generated/table.js';
import { ALL_DETECTORS } from '../../src/judge/all-detectors.js';
import { runDetectors } from '../../src/judge/judge.js';
import { allCases } from './cases/all.js';

describe('the sentence of a finding', () => {
  it.each(table.findings)('$id speaks only of facts that are there', ({ id, summary, means }) => {
    const placeholders = [summary, means]
      .flatMap((text) => Object.values(text) as string[])
      // What stands in brackets is left out with its fact.
      .flatMap((text) => [...text.replace(/\[[^\]]*\]/g, '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    const firing = allCases.filter((entry) => entry.id === id && entry.times > 0);
    for (const { evidence, known = {}, name } of firing) {
      const { findings } = runDetectors(Object.values(ALL_DETECTORS), evidence, known);
      for (const { facts } of findings.filter((finding) => finding.id === id)) {
        for (const placeholder of placeholders) expect(Object.keys(facts), name).toContain(placeholder);
      }
    }
  });
});
