import type { AddressEvidence } from '../../model/index.js';
import { matchesHost } from './unwrap-known.js';

interface SpecialLink {
  kind: 'opaque-link' | 'shortener';
  service: string;
  hosts: readonly string[];
  path?: RegExp;
}

/** Links whose target only the service's own server knows. */
const SPECIAL_LINKS: readonly SpecialLink[] = [
  { kind: 'opaque-link', service: 'Mimecast', hosts: ['.mimecast.com'], path: /^\/(?:s|r)\//i },
  { kind: 'opaque-link', service: 'Mimecast', hosts: ['.mimecastprotect.com'] },
  { kind: 'opaque-link', service: 'LinkedIn', hosts: ['.linkedin.com'], path: /^\/slink/i },
  { kind: 'opaque-link', service: 'Symantec', hosts: ['clicktime.symantec.com'] },
  { kind: 'opaque-link', service: 'SendGrid', hosts: ['.sendgrid.net'], path: /^\/(?:ls\/click|wf\/click)/i },
  {
    kind: 'opaque-link',
    service: 'Mailchimp',
    hosts: ['.list-manage.com', 'mandrillapp.com'],
    path: /^\/track\/click/i,
  },
  { kind: 'opaque-link', service: 'Hornetsecurity', hosts: ['atpscan.global.hornetsecurity.com'] },
  { kind: 'opaque-link', service: 'EdgePilot', hosts: ['link.edgepilot.com'] },
  { kind: 'opaque-link', service: 'Email Protection', hosts: ['url.emailprotection.link'] },
  ...(
    'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly t.ly lnkd.in rb.gy shorturl.at tiny.cc ' +
    'bl.ink s.id soo.gd fb.me qrco.de hubs.ly hubs.la trib.al dlvr.it mcaf.ee snip.ly tiny.one shorturl.com qr.page'
  )
    .split(' ')
    .map((host) => ({ kind: 'shortener' as const, service: host, hosts: [host] })),
];

/** Names of apps by the scheme that opens them; others go by their scheme. */
const APPS_BY_SCHEME: Partial<Record<string, string>> = {
  epicmychart: 'MyChart',
  mychart: 'MyChart',
  otpauth: 'an authenticator app',
  'otpauth-migration': 'an authenticator app',
  market: 'Google Play',
  'itms-apps': 'App Store',
  itms: 'App Store',
  'itms-appss': 'App Store',
  intent: 'an Android app',
  whatsapp: 'WhatsApp',
};

/** What is special about an address behind which no page can be checked; undefined for all others. */
export function specialLink(url: URL): AddressEvidence['special'] {
  const found = SPECIAL_LINKS.find(
    ({ hosts, path }) =>
      hosts.some((host) => matchesHost(url.hostname, host)) && (path === undefined || path.test(url.pathname)),
  );
  if (found === undefined || (found.kind === 'shortener' && url.pathname === '/')) return undefined;
  return { kind: found.kind, service: found.service };
}

/** The app that a scheme belongs to. */
export function appLink(scheme: string): NonNullable<AddressEvidence['special']> {
  return { kind: 'app-link', service: APPS_BY_SCHEME[scheme] ?? scheme };
}
