import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/report/index.js';
import type { Evidence, Finding, HopEvidence, Result } from '../../src/model/index.js';
import { breakOf, pathOf } from '../../src/report/pictures/path.js';
import { waterfallOf } from '../../src/report/pictures/waterfall.js';
import { chancesOf } from '../../src/report/pictures/chances.js';
import { healthyEvidence, hop, visit } from '../fixtures/evidence.js';
import { smallTable } from '../fixtures/table.js';
import { diagnosis, finding, RESULTS, tool } from './cases.js';

function seen(evidence: Evidence, ...findings: Finding[]): Result {
  return assemble({ evidence, findings, situation: {}, diagnosis: diagnosis(), table: smallTable(), tool });
}

/** `name:state`, one a place. */
function told(result: Result): string[] {
  return pathOf(result).map(({ stage, host, state }) => `${host ?? stage}:${state}`);
}

const toLogin = (changes: Partial<HopEvidence> = {}): Evidence => {
  const { response: _none, ...unanswered } = hop({ url: 'https://login.example.com/', reachedBy: 'redirect' });
  return healthyEvidence({ visit: visit({ hops: [hop(), { ...unanswered, ...changes }] }) });
};

describe('the way to the sign-in', () => {
  it('goes by every place, and breaks nowhere for a healthy portal', () => {
    const places = ['network', 'url', 'dns', 'tcp', 'tls', 'portal.example.org', 'cookie', 'page'];
    expect(told(RESULTS['healthy-portal']!())).toEqual(places.map((place) => `${place}:ok`));
    expect(breakOf(pathOf(RESULTS['healthy-portal']!()))).toBeUndefined();
  });

  it('ends at the certificate that stops a browser', () => {
    const nodes = pathOf(RESULTS['expired-certificate']!());
    expect(breakOf(nodes)).toMatchObject({ stage: 'tls', faults: [{ id: 'tls.expired' }] });
    expect(told(RESULTS['expired-certificate']!()).slice(-4)).toEqual([
      'tls:stop',
      'portal.example.org:not-checked',
      'cookie:not-checked',
      'page:not-checked',
    ]);
  });

  it.each<[string, Finding]>([
    ['a name', finding({ id: 'dns.name-not-found', stage: 'dns', facts: { host: 'login.example.com' } })],
    ['an answer', finding({ id: 'http.server-error', stage: 'http', seenAt: 'visit.hops.1' })],
    ['a chain that goes on', finding({ id: 'redirect.too-many', stage: 'redirect', seenAt: 'visit.end' })],
  ])('tells %s of a later host there', (_, fault) => {
    expect(told(seen(toLogin(), fault))).toContain('login.example.com:stop');
    expect(told(seen(toLogin(), fault))).toContain('portal.example.org:ok');
  });

  it('tells the first host apart from where its name, connection and certificate fail', () => {
    const fault = finding({ id: 'tcp.refused', stage: 'tcp', facts: { host: 'portal.example.org' } });
    expect(told(seen(toLogin(), fault))).toContain('tcp:stop');
    expect(told(seen(toLogin(), fault))).toContain('portal.example.org:ok');
  });

  it('has no certificate where all is plain http', () => {
    const evidence = healthyEvidence((plain) => plain.endpoints.forEach((endpoint) => (endpoint.secure = false)));
    expect(told(seen(evidence))).not.toContain('tls:ok');
  });

  it('is nothing where nothing was checked', () => {
    expect(pathOf(RESULTS['nothing-known']!())).toEqual([]);
  });
});

describe('the waterfall', () => {
  it('puts both visits on one time, each part behind the one before it', () => {
    const { visits, totalMs } = waterfallOf(healthyEvidence());
    expect(visits.map(({ cookies, rows }) => [cookies, rows.length])).toEqual([
      ['kept', 2],
      ['refused', 2],
    ]);
    expect(totalMs).toBe(286);
    expect(visits[0]?.rows[1]).toMatchObject({ fromMs: 150, toMs: 286 });
    expect(visits[0]?.rows[0]?.parts).toMatchObject([
      { part: 'resolveMs', fromMs: 0, toMs: 12 },
      { part: 'connectMs', fromMs: 12, toMs: 30 },
      { part: 'handshakeMs', toMs: 71 },
      { part: 'waitMs', toMs: 131 },
      { part: 'readMs', toMs: 136 },
    ]);
  });

  it('is nothing where no time was taken', () => {
    expect(waterfallOf(healthyEvidence({ visit: null, visitWithoutCookies: null })).visits).toEqual([]);
  });
});

describe('the chances', () => {
  it('are those of the first causes, and of what was seen alone', () => {
    expect(chancesOf(RESULTS['locked-account']!()).map(({ probability }) => probability)).toEqual([0.78, 0.19, 0.03]);
    expect(chancesOf(RESULTS['expired-certificate']!())).toMatchObject([{ confirmed: true, probability: 1 }]);
    expect(chancesOf(RESULTS['nothing-known']!())).toEqual([]);
  });
});
