import { expect, it } from 'vitest';
import { conclude } from '../../src/cli/conclude.js';
import { table } from '../../src/generated/table.js';
import type { Evidence } from '../../src/model/index.js';
import { outcomeOf, type Outcome } from '../../src/report/outcome.js';
import { evidenceOfHandshake, healthyEvidence } from '../fixtures/evidence.js';

const unchecked = { endpoints: [], visit: null, visitWithoutCookies: null, clock: null };
const offline = { offline: true, ipv4: false, ipv6: false };

it.each<[string, Evidence | undefined, Outcome]>([
  ['no check', undefined, 'clear'],
  ['a healthy portal', healthyEvidence(), 'clear'],
  ['a certificate of another host', evidenceOfHandshake({ hostMatches: false }), 'blocking'],
  ['an address without a network', healthyEvidence({ ...unchecked, network: offline }), 'nothing-checked'],
])('%s', (_name, evidence, outcome) => {
  expect(outcomeOf(conclude(evidence === undefined ? {} : { evidence }, table))).toBe(outcome);
});
