import { domainToUnicode } from 'node:url';
import { isNearName, lookalikeByShape, skeletonOf } from '../browser/lookalike.js';
import { registrableDomain } from '../browser/site.js';
import type { HostFacts, Table } from '../model/index.js';
import { defineFinding } from './define-finding.js';

const schemeAssumed = defineFinding({
  id: 'url.scheme-assumed',
  needs: ['address'],
  detect: ({ address: { scheme, checked, httpsFailure } }) => {
    if (scheme !== 'assumed' || checked === null) return undefined;
    return { facts: { url: checked, problem: httpsFailure?.code ?? '' }, seenAt: 'address.scheme' };
  },
});

const insecureScheme = defineFinding({
  id: 'url.insecure-scheme',
  needs: ['address'],
  detect: ({ address: { scheme, checked } }) =>
    scheme === 'given' && checked?.startsWith('http:') === true
      ? { facts: { url: checked }, seenAt: 'address.checked' }
      : undefined,
});

const wrappedLink = defineFinding({
  id: 'url.wrapped-link',
  needs: ['address'],
  detect: ({ address: { wrappedBy, checked } }) =>
    wrappedBy.length > 0
      ? { facts: { services: wrappedBy, url: checked ?? '' }, seenAt: 'address.wrappedBy' }
      : undefined,
});

const oneTimeToken = defineFinding({
  id: 'url.one-time-token',
  needs: ['address'],
  detect: ({ address: { secretsRemoved, frontInstead, checked } }) => {
    const [first] = secretsRemoved;
    if (first === undefined) return undefined;
    const purpose = secretsRemoved.find((secret) => secret.purpose !== 'unknown')?.purpose ?? 'unknown';
    const names = [...new Set(secretsRemoved.map(({ name }) => name))];
    const facts = { names, where: first.where, purpose, frontInstead, url: checked ?? '' };
    return { facts, seenAt: 'address.secretsRemoved' };
  },
});

const embeddedCredentials = defineFinding({
  id: 'url.embedded-credentials',
  needs: ['address'],
  detect: ({ address: { hadCredentials, checked } }) =>
    hadCredentials ? { facts: { url: checked ?? '' }, seenAt: 'address.hadCredentials' } : undefined,
});

/** Works without a table as well: what a host shows of itself needs no list. */
const lookalikeHost = defineFinding({
  id: 'url.lookalike-host',
  needs: ['host', 'known'],
  detect: ({ host, known: { table, official = [] } }) => {
    if (host.kind !== 'name' || official.some((name) => name.toLowerCase() === host.name)) return undefined;
    const found = lookalikeOf(host, table, official);
    return found && { facts: { host: host.name, like: found.like, reason: found.reason }, seenAt: 'address.host' };
  },
});

/** Several scripts in one label hardly ever mean well (UTS 39); what stands near a known name is told first. */
function lookalikeOf(host: HostFacts, table: Table | undefined, official: readonly string[]) {
  const near = nearKnownHost(host, table, official);
  if (near !== undefined) return { like: near, reason: host.mixedScripts ? 'mixed-scripts' : 'near-known' };
  if (host.mixedScripts) return { like: skeletonOf(host.unicode, false), reason: 'mixed-scripts' };
  return lookalikeByShape(host.unicode) ?? beyondAscii(host);
}

/** An honest name in a language's own letters is told as well: whoever reads it out or types it can miss a letter. */
function beyondAscii({ name, unicode }: HostFacts) {
  return name.split('.').some((label) => label.startsWith('xn--')) ? { like: unicode, reason: 'punycode' } : undefined;
}

function nearKnownHost(host: HostFacts, table: Table | undefined, official: readonly string[]): string | undefined {
  const own = host.registrableDomain;
  if (own === undefined) return undefined;
  const known = [...official, ...(table?.products.flatMap(({ recognise }) => recognise.hosts) ?? [])];
  const domains = [...new Set(known.map((name) => registrableDomain(name.replace(/^[.*]+/, ''))))];
  if (domains.includes(own)) return undefined;
  const ownLabel = domainToUnicode(own).split('.', 1)[0] ?? '';
  return domains.find((domain) => domain !== undefined && isNearName(ownLabel, domain.split('.', 1)[0] ?? ''));
}

const ipAddressHost = defineFinding({
  id: 'url.ip-address-host',
  needs: ['host'],
  detect: ({ host }) => (host.kind === 'name' ? undefined : { facts: { host: host.name }, seenAt: 'address.host' }),
});

function special<Id extends 'url.opaque-link' | 'url.app-link' | 'url.shortener'>(id: Id) {
  return defineFinding({
    id,
    needs: ['address'],
    detect: ({ address }) =>
      id === `url.${address.special?.kind ?? ''}`
        ? { facts: { service: address.special?.service ?? '' }, seenAt: 'address.special' }
        : undefined,
  });
}

const differsFromOfficial = defineFinding({
  id: 'url.differs-from-official',
  needs: ['host', 'official'],
  detect: ({ host, official }) =>
    official.length === 0 || official.some((name) => name.toLowerCase() === host.name)
      ? undefined
      : { facts: { host: host.name, official: [...official] }, seenAt: 'address.host' },
});

/** Detectors of what is found about the address as it was pasted, by id. */
export const urlFindings = {
  'url.scheme-assumed': schemeAssumed,
  'url.insecure-scheme': insecureScheme,
  'url.wrapped-link': wrappedLink,
  'url.one-time-token': oneTimeToken,
  'url.embedded-credentials': embeddedCredentials,
  'url.lookalike-host': lookalikeHost,
  'url.ip-address-host': ipAddressHost,
  'url.opaque-link': special('url.opaque-link'),
  'url.app-link': special('url.app-link'),
  'url.shortener': special('url.shortener'),
  'url.differs-from-official': differsFromOfficial,
};
