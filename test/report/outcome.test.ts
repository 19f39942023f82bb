import { expect, it } from 'vitest';
import { conclude } from '../../src/cli/conclude.js';
import { table } from '../../src/generated/table.js';
import type { Evidence } from '../../src/model/index.js';
import { outcomeOf, type Outcome } from '../../src/report/outcome.js';
import { evidenceOfHandshake, healthyEvidence } from '../fixtures/evidence.js';

const unchecked = { endpoints: [], visit: null, visitWithoutCookies: null, clock: null };
const offline = { offline: true, ipv4: false, ipv6: false };
const appLink = { checked: null, special: { kind: 'app-link', service: 'MyChart' } } as const;

it.each<[string, Evidence | undefined, Outcome]>([
  ['no check', undefined, 'clear'],
  ['a healthy portal', healthyEvidence(), 'clear'],
  ['a certificate of another host', evidenceOfHandshake({ hostMatches: false }), 'blocking'],
  ['an address without a network', healthyEvidence({ ...unchecked, network: offline }), 'nothing-checked'],
  [
    'a link that no network could check',
    { ...healthyEvidence({ ...unchecked, network: offline }), address: { ...healthyEvidence().address, ...appLink } },
    'clear',
  ],
])('%s', (_name, evidence, outcome) => {
  expect(outcomeOf(conclude(evidence === undefined ? {} : { evidence }, table))).toBe(outcome);
});
