import { describe, expect, it } from 'vitest';
import { conclude } from '../../src/cli/conclude.js';
import { compare } from '../../src/compare/compare.js';
import { table } from '../../src/generated/table.js';
import { MEANINGS, type Answers, type Evidence } from '../../src/model/index.js';
import {
  answerWithout,
  certificate,
  droppedCookie,
  endpoint,
  evidenceOfAnswer,
  evidenceOfEndpoint,
  evidenceOfHandshake,
  handshake,
  healthyEvidence,
  hop,
  setCookie,
  visit,
} from '../fixtures/evidence.js';

interface Case {
  name: string;
  a: Evidence | undefined;
  b: Evidence | undefined;
  /** `id`, or `id place`. */
  means: string[];
  worse?: true;
  answers?: [Answers, Answers];
}

const healthy = healthyEvidence();
const later = healthyEvidence({ startedAt: '2026-03-03T14:02:00.000Z' });
const down = evidenceOfAnswer({ status: 500, reason: 'Internal Server Error' });
const closed = evidenceOfAnswer({ status: 503, headers: { 'retry-after': ['3600'] } });
const refused = evidenceOfAnswer({ status: 403, reason: 'Forbidden' });
const reset = { code: 'connection-reset', operation: 'connect' } as const;
const unreachable = evidenceOfEndpoint(
  { attempts: [{ address: '192.0.2.10', family: 4, startedAtMs: 12, elapsedMs: 18, failure: reset }], handshake: null },
  reset,
);
const withLeaf = (leaf: Parameters<typeof certificate>[0], anchor: 'node' | 'system' = 'node') =>
  healthyEvidence({
    endpoints: [
      endpoint({
        handshake: handshake({
          chain: [certificate({ fingerprint: 'c3'.repeat(32), ...leaf })],
          trust: { anchor },
        }),
      }),
    ],
  });
const filter = withLeaf({ issuer: 'CN=Zscaler Intermediate Root CA, O=Zscaler Inc.' }, 'system');
const unknownFilter = withLeaf({ issuer: 'CN=Cedar Hill Gateway' }, 'system');
const stranger = evidenceOfHandshake({
  chain: [certificate({ issuer: 'CN=Nobody', fingerprint: 'd4'.repeat(32) })],
  trust: { anchor: null, problem: 'untrusted-root' },
});
const blocked = evidenceOfEndpoint(
  {
    name: { source: 'system', addresses: [{ address: '0.0.0.0', family: 4 }], elapsedMs: 4 },
    attempts: [{ address: '0.0.0.0', family: 4, startedAtMs: 12, elapsedMs: 18, failure: reset }],
    handshake: null,
  },
  reset,
);
const skewed = (skewMs: number) =>
  healthyEvidence({
    clock: {
      serverTime: '2026-03-02T14:02:00.000Z',
      localTime: new Date(Date.parse('2026-03-02T14:02:00.000Z') + skewMs).toISOString(),
      skewMs,
      host: 'portal.example.org',
    },
  });
const otherHost = healthyEvidence((evidence) => {
  evidence.address.checked = 'https://other.example.org/login';
});
const otherPage = healthyEvidence((evidence) => {
  evidence.address.checked = 'https://portal.example.org/start';
});
const inside = healthyEvidence({
  endpoints: [endpoint({ name: { source: 'system', addresses: [{ address: '10.0.0.7', family: 4 }], elapsedMs: 4 } })],
});
const slow = healthyEvidence({ visit: visit({ hops: [hop({ timings: { waitMs: 9000 } })] }) });
const elsewhere = healthyEvidence({ visit: visit({ hops: [hop({ url: 'https://login.example.com/in' })] }) });
const insecure = healthyEvidence({
  visit: visit({ hops: [hop({ response: answerWithout({ setCookies: [setCookie({ secure: false })] }) }), hop()] }),
});
const dropped = healthyEvidence({
  visit: visit({
    hops: [hop({ response: answerWithout({ setCookies: [droppedCookie({ domain: 'example.net' })] }) }), hop()],
  }),
});

const CASES: Case[] = [
  { name: 'the same', a: healthy, b: later, means: ['same'] },
  { name: 'a fault that was put right', a: down, b: healthy, means: ['fault-gone a'] },
  { name: 'a fault that is new', a: healthy, b: down, means: ['fault-new b'], worse: true },
  {
    name: 'a fault that was put right, given the other way round',
    a: later,
    b: down,
    means: ['fault-gone b'],
    worse: true,
  },
  { name: 'the same fault at both', a: down, b: down, means: ['fault-at-both'] },
  { name: 'another fault', a: down, b: closed, means: ['other-fault'], worse: true },
  { name: 'the same certificate fault at both', a: stranger, b: stranger, means: ['fault-at-both'] },
  {
    name: 'a filter that answers with an address of its own',
    a: healthy,
    b: blocked,
    means: ['filtered b'],
    worse: true,
  },
  { name: 'the same filter at both', a: blocked, b: blocked, means: ['network-at-both'] },
  { name: 'a network that the portal refuses', a: healthy, b: refused, means: ['refused b'], worse: true },
  { name: 'no connection at one', a: unreachable, b: healthy, means: ['unreachable a'] },
  { name: 'no connection at both', a: unreachable, b: unreachable, means: ['fault-at-both'] },
  { name: 'a filter that signs in the place of the portal', a: healthy, b: filter, means: ['intercepted b'] },
  { name: 'one that nobody knows, trusted on that computer', a: unknownFilter, b: healthy, means: ['intercepted a'] },
  { name: 'a stranger that does', a: stranger, b: healthy, means: ['certificate-not-trusted a'] },
  {
    name: 'a certificate that was renewed',
    a: healthy,
    b: withLeaf({ validFrom: '2026-03-01T00:00:00.000Z' }),
    means: ['certificate-renewed'],
  },
  { name: 'a clock that is wrong', a: skewed(-600_000), b: healthy, means: ['clock a'] },
  { name: "the portal's clock", a: skewed(600_000), b: skewed(601_000), means: ['clock-of-portal'] },
  { name: 'two clocks that are wrong', a: skewed(600_000), b: skewed(-600_000), means: ['same'] },
  { name: 'other addresses', a: healthy, b: otherHost, means: ['other-address'] },
  { name: 'other pages', a: healthy, b: otherPage, means: ['other-page'] },
  { name: 'an address inside the network', a: inside, b: healthy, means: ['inside-address a'] },
  { name: 'a slow line', a: healthy, b: slow, means: ['slower b'] },
  { name: 'another end', a: healthy, b: elsewhere, means: ['other-end'] },
  { name: 'another warning', a: healthy, b: insecure, means: ['other-warnings'] },
  { name: 'a session cookie that is dropped', a: healthy, b: dropped, means: ['fault-new b'], worse: true },
  { name: 'no check at one', a: healthy, b: undefined, means: ['not-checked b'] },
  {
    name: 'answers alone',
    a: undefined,
    b: undefined,
    means: ['not-checked', 'other-cause'],
    answers: [{ symptom: 'forgot-password' }, { symptom: 'too-many-attempts' }],
  },
  {
    name: 'other answers',
    a: healthy,
    b: healthy,
    means: ['other-cause'],
    answers: [{ symptom: 'forgot-password' }, { symptom: 'too-many-attempts' }],
  },
];

const resultOf = (evidence: Evidence | undefined, answers: Answers = {}) =>
  conclude({ ...(evidence !== undefined && { evidence }), answers }, table);

describe('two results compared', () => {
  it.each(CASES)('$name', ({ a, b, means, worse = false, answers = [{}, {}] }) => {
    const results = [resultOf(a, answers[0]), resultOf(b, answers[1])] as const;
    const comparison = compare(...results);
    expect(comparison.meaning.map(({ id, place }) => (place === null ? id : `${id} ${place}`))).toEqual(means);
    expect(comparison.worse).toBe(worse);
    // The other way round it is of the other place, and what is new is what was gone.
    const back = compare(results[1], results[0]);
    expect(back.findings.new).toEqual(comparison.findings.gone);
    expect(back.changes.map(({ what, a: left, b: right }) => [what, right, left])).toEqual(
      comparison.changes.map(({ what, a: left, b: right }) => [what, left, right]),
    );
  });

  it('has a case for every meaning', () => {
    const met = new Set(CASES.flatMap(({ means }) => means.map((one) => one.split(' ')[0])));
    expect(MEANINGS.filter((id) => !met.has(id))).toEqual([]);
  });

  it('finds nothing between a result and itself', () => {
    for (const { a, b } of CASES) {
      for (const evidence of [a, b]) {
        const { findings, changes, worse } = compare(resultOf(evidence), resultOf(evidence));
        expect({ new: findings.new, gone: findings.gone, changes, worse }).toEqual({
          ...{ new: [], gone: [], changes: [] },
          worse: false,
        });
      }
    }
  });

  it('tells what was seen differently', () => {
    const { changes } = compare(resultOf(healthy), resultOf(filter));
    expect(changes.map(({ what }) => what)).toEqual(['status', 'issuer', 'fingerprint']);
  });
});
