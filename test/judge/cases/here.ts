import type { ClockEvidence, NetworkEvidence, VisitEnd } from '../../../src/model/index.js';
import {
  certificate,
  endpoint,
  evidenceOfHandshake,
  evidenceOfVisit,
  hop,
  redirect,
  evidenceOfEndpoint,
  evidenceOfBarePage,
  evidenceOfPage,
  evidenceOfAnswer,
  healthyEvidence,
} from '../../fixtures/evidence.js';
import { fires, quiet, type JudgeCase } from '../case.js';

const clock = (skewMs: number): ClockEvidence => ({
  serverTime: '2026-03-02T14:02:00.000Z',
  localTime: new Date(Date.parse('2026-03-02T14:02:00.000Z') + skewMs).toISOString(),
  skewMs,
  host: 'portal.example.org',
});
const nothingChecked = { endpoints: [], visit: null, visitWithoutCookies: null, clock: null };
const offline: NetworkEvidence = { offline: true, ipv4: false, ipv6: false };
const proxied = (failure?: NonNullable<NetworkEvidence['proxy']>['failure']): NetworkEvidence => ({
  offline: false,
  ipv4: true,
  ipv6: true,
  proxy: { url: 'http://proxy.example.org:3128', source: 'option', ...(failure === undefined ? {} : { failure }) },
});
const gateway = hop({ response: redirect('http://10.0.0.1/x', { wispr: true }) });
const leadsInside: VisitEnd = { kind: 'private-address', url: 'http://10.0.0.1/x', address: '10.0.0.1' };
const throughProxy = endpoint({ name: { source: 'proxy', addresses: [], elapsedMs: 0 }, attempts: [] });
const refusal = { code: 'proxy-authentication-required', operation: 'proxy' } as const;
const refusedByProxy = { ...evidenceOfEndpoint({ attempts: [], handshake: null }, refusal), network: proxied(refusal) };

export const hereCases: JudgeCase[] = [
  fires('clock.skewed', 'three minutes ahead', healthyEvidence({ clock: clock(180_000) }), {
    facts: { minutes: 3, direction: 'ahead', localTime: '2026-03-02 14:05 UTC', serverTime: '2026-03-02 14:02 UTC' },
  }),
  fires('clock.skewed', 'an hour behind', healthyEvidence({ clock: clock(-3_600_000) }), {
    facts: { minutes: 60, direction: 'behind' },
  }),
  quiet('clock.skewed', 'two minutes', healthyEvidence({ clock: clock(120_000) })),
  quiet('clock.skewed', 'no answer to read it from', healthyEvidence({ clock: null })),
  fires('network.offline', 'nothing could be checked', healthyEvidence({ ...nothingChecked, network: offline })),
  quiet('network.offline', 'something on this computer was checked', healthyEvidence({ network: offline })),
  fires(
    'network.offline',
    'the link of a mail filter, whose target nobody can ask for now',
    healthyEvidence((evidence) => {
      Object.assign(evidence, nothingChecked, { network: offline });
      evidence.address.checked = null;
    }),
  ),
  quiet('network.offline', 'there is no page behind the address', healthyEvidence(nothingChecked)),
  fires('network.proxy-in-use', 'through it', healthyEvidence({ network: proxied(), endpoints: [throughProxy] }), {
    facts: { proxy: 'http://proxy.example.org:3128', source: 'option' },
  }),
  quiet('network.proxy-in-use', 'it failed', refusedByProxy),
  quiet('network.proxy-in-use', 'set, and passed by for this host', healthyEvidence({ network: proxied() })),
  fires('network.proxy-failed', 'it asks for a password', refusedByProxy, {
    facts: { problem: 'proxy-authentication-required' },
    quiet: ['tcp.refused', 'http.protocol-error', 'dns.name-not-found'],
  }),
  quiet('network.proxy-failed', 'it works', healthyEvidence({ network: proxied(), endpoints: [throughProxy] })),
  fires('network.captive-portal', 'a page', evidenceOfBarePage({ captivePortal: { product: 'Meraki' } }), {
    facts: { product: 'Meraki' },
    quiet: ['page.no-login-form', 'page.login-form'],
  }),
  fires('network.captive-portal', 'its own status', evidenceOfAnswer({ status: 511 }), {
    quiet: ['http.server-error', 'page.login-form'],
  }),
  fires('network.captive-portal', 'the mark of a gateway beside a redirect', evidenceOfVisit([gateway], leadsInside), {
    facts: { product: 'WISPr gateway', host: 'portal.example.org' },
    quiet: ['redirect.private-address'],
  }),
  fires(
    'network.captive-portal',
    'its certificate',
    evidenceOfHandshake({ hostMatches: false, chain: [certificate({ names: ['securelogin.arubanetworks.com'] })] }),
    { facts: { product: 'Aruba' }, quiet: ['tls.wrong-host'] },
  ),
  quiet('network.captive-portal', "another site's certificate", evidenceOfHandshake({ hostMatches: false })),
  quiet('network.captive-portal', 'a login page', healthyEvidence()),
  fires('network.block-page', 'a page', evidenceOfBarePage({ blockPage: { product: 'Filter' } }, { status: 403 }), {
    quiet: ['http.forbidden', 'page.no-login-form'],
  }),
  quiet(
    'network.block-page',
    "the portal's own firewall",
    evidenceOfPage({ rejection: { product: 'f5' } }, { status: 403 }),
  ),
];
