import { assemble } from '../../src/report/index.js';
import type { Diagnosis, Evidence, Finding, RankedCause, Result, Situation } from '../../src/model/index.js';
import {
  answerWithout,
  droppedCookie,
  evidenceOfHandshake,
  healthyEvidence,
  hop,
  visit,
} from '../fixtures/evidence.js';
import { smallTable } from '../fixtures/table.js';

/** Results to write reports of, named for the situation. */
export const tool = { name: 'portal-login-doctor', version: '0.1.0' };

export function ranked(id: string, probability: number, more: Partial<RankedCause> = {}): RankedCause {
  return { id, probability, confirmed: false, provedBy: [], because: [], fixes: [], ...more };
}

export function diagnosis(more: Partial<Diagnosis> = {}): Diagnosis {
  return {
    causes: [],
    plan: [
      { fix: 'reset-password', solves: 0.4 },
      { fix: 'call-office', solves: 0.8 },
    ],
    verdict: { side: 'unknown', owner: 'patient', firstStep: 'reset-password' },
    office: { call: true, reason: 'if-steps-fail' },
    ...more,
  };
}

export function finding(more: Pick<Finding, 'id' | 'stage'> & Partial<Finding>): Finding {
  return { severity: 'blocking', scope: 'portal', facts: {}, seenAt: '', ...more };
}

function result(situation: Situation, more: Partial<Diagnosis>, evidence?: Evidence, findings: Finding[] = []): Result {
  const seen = evidence === undefined ? {} : { evidence };
  return assemble({ ...seen, findings, situation, diagnosis: diagnosis(more), table: smallTable(), tool });
}

const locked: Partial<Diagnosis> = {
  causes: [
    ranked('account-locked', 0.78, {
      because: [
        { kind: 'answer', id: 'worked-before', choice: 'recently', push: 0.4 },
        { kind: 'answer', id: 'symptom', choice: 'too-many-attempts', push: 3.1 },
        { kind: 'healthy', id: 'healthy', push: 0.05 },
        { kind: 'tried', id: 'reset-password', push: -0.7 },
      ],
      fixes: ['wait-for-unlock', 'call-office'],
    }),
    ranked('wrong-credentials', 0.19),
    ranked('network-filter', 0.03),
  ],
  plan: [
    { fix: 'wait-for-unlock', solves: 0.6 },
    { fix: 'reset-password', solves: 0.3 },
    { fix: 'call-office', solves: 0.8 },
  ],
  verdict: { side: 'account', owner: 'patient', firstStep: 'wait-for-unlock' },
};

const expired = finding({
  id: 'tls.expired',
  stage: 'tls',
  facts: { host: 'portal.example.org', validTo: '2026-02-27', issuer: 'Example Issuing CA' },
});

const certificateFault: Partial<Diagnosis> = {
  causes: [
    ranked('portal-certificate-fault', 1, { confirmed: true, provedBy: ['tls.expired'], fixes: ['call-office'] }),
    ranked('account-locked', 0.6),
    ranked('wrong-credentials', 0.4),
  ],
  plan: [{ fix: 'call-office', solves: 0.8 }],
  verdict: { side: 'portal', owner: 'front-desk', firstStep: 'call-office' },
  office: { call: true, reason: 'portal-fault' },
};

/** A certificate that stops a browser, and the stages behind it not checked. */
function stoppedAtCertificate(): Evidence {
  const evidence = evidenceOfHandshake({});
  const behind = ['http', 'redirect', 'cookie', 'page'];
  return {
    ...evidence,
    stages: evidence.stages.map((record) =>
      behind.includes(record.stage)
        ? { ...record, ran: false, durationMs: 0, notChecked: 'certificate-refused' }
        : record,
    ),
  };
}

const intercepted = finding({
  id: 'tls.intercepted',
  stage: 'tls',
  severity: 'warning',
  scope: 'here',
  facts: { product: 'Example Antivirus', host: 'portal.example.org' },
});

const dropped = finding({
  id: 'cookie.rejected',
  stage: 'cookie',
  facts: { name: 'sid', host: 'portal.example.org', reason: 'domain-mismatch' },
});

/** Many redirects over two sites, and a cookie that is dropped on the way. */
function longWay(): Evidence {
  const start = hop({
    url: 'http://portal.example.org/',
    response: answerWithout({
      status: 301,
      reason: 'Moved Permanently',
      setCookies: [droppedCookie({ name: 'sid', domain: '.example.net' })],
      headers: { 'x-request-id': ['f00d-1'] },
    }),
  });
  const end = hop({
    url: 'https://login.example.com/authorize?client_id=portal&state=••••••&redirect_uri=https%3A%2F%2Fportal.example.org%2Fdone',
    reachedBy: 'redirect',
  });
  return healthyEvidence({ visit: visit({ hops: [start, end] }), visitWithoutCookies: null });
}

const offline = finding({ id: 'network.offline', stage: 'network', severity: 'warning', scope: 'here' });

export const RESULTS: Record<string, () => Result> = {
  'locked-account': () =>
    result(
      {
        answers: { symptom: 'too-many-attempts', 'worked-before': 'recently' },
        tried: [{ fix: 'reset-password', worked: false }],
      },
      locked,
      healthyEvidence(),
    ),
  'nothing-known': () => result({}, {}),
  'guess-without-reasons': () =>
    result({}, { causes: [ranked('wrong-credentials', 0.6), ranked('account-locked', 0.4)] }),
  'healthy-portal': () => result({}, { plan: [] }, healthyEvidence()),
  'expired-certificate': () => result({}, certificateFault, stoppedAtCertificate(), [expired]),
  'desk-network': () =>
    result({ answers: { 'checked-from': 'elsewhere', symptom: 'too-many-attempts' } }, locked, healthyEvidence(), [
      intercepted,
    ]),
  'dropped-cookie': () => result({}, { causes: [] }, longWay(), [dropped]),
  offline: () =>
    result(
      {},
      {},
      healthyEvidence({
        network: { offline: true, ipv4: false, ipv6: false },
        endpoints: [],
        visit: null,
        visitWithoutCookies: null,
        clock: null,
        stages: healthyEvidence().stages.map(({ stage }) => ({
          stage,
          ran: stage === 'url' || stage === 'network',
          durationMs: 0,
          ...(stage === 'url' || stage === 'network' ? {} : { notChecked: 'offline' as const }),
        })),
      }),
      [offline],
    ),
};
