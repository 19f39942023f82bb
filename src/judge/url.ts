import { defineFinding } from './define-finding.js';
import { lookalikeOf } from './lookalike-host.js';
import { isOfficial, officialAddresses, shownOfficial } from './official.js';

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
  detect: ({ host, known: { table, profile } }) => {
    const official = (officialAddresses(profile) ?? []).map(({ hostname }) => hostname);
    if (host.kind !== 'name' || official.includes(host.name)) return undefined;
    const found = lookalikeOf(host, { official, products: table?.products ?? [] });
    return found && { facts: { host: host.name, like: found.like, reason: found.reason }, seenAt: 'address.host' };
  },
});

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
  needs: ['address', 'host', 'official', 'known'],
  detect: ({ address: { checked }, host, official, known: { table } }) => {
    if (checked === null) return undefined;
    const given = new URL(checked);
    if (isOfficial(given, official, table?.products ?? [])) return undefined;
    // Where one host serves many practices, the path has to tell what is wrong.
    const isShared = official.some(({ hostname }) => hostname === host.name);
    const facts = { host: isShared ? shownOfficial(given) : host.name, official: official.map(shownOfficial) };
    return { facts, seenAt: 'address.host' };
  },
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
