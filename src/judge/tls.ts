import { certificatesOf, pathNumbers, type CertificateFault } from '../browser/certificate.js';
import type { CertificateFacts, Facts, FailureCode } from '../model/index.js';
import { commonName } from '../text/distinguished-name.js';
import { dateOf } from '../text/moments.js';
import { defineFinding, type Seen } from './define-finding.js';
import { daysBetween, secondsOf } from './facts.js';
import type { SeenHandshake } from './handshakes.js';
import type { Stop } from './ending.js';

const MOST_NAMES = 5;

/** What a sentence may want to say of one certificate. `days` is how long ago it ran out. */
function certificateFacts({ endpoint, now }: SeenHandshake, certificate: CertificateFacts): Facts {
  return {
    host: endpoint.host,
    port: endpoint.port,
    subject: commonName(certificate.subject),
    issuer: commonName(certificate.issuer),
    names: certificate.names.slice(0, MOST_NAMES),
    validFrom: dateOf(certificate.validFrom),
    validTo: dateOf(certificate.validTo),
    days: daysBetween(certificate.validTo, now),
  };
}

type Detail = (seen: SeenHandshake, certificate: CertificateFacts, fault: CertificateFault) => Partial<Seen>;
type CertificateFinding =
  | 'tls.expired'
  | 'tls.not-yet-valid'
  | 'tls.wrong-host'
  | 'tls.self-signed'
  | 'tls.untrusted-root'
  | 'tls.incomplete-chain'
  | 'tls.weak-certificate'
  | 'tls.invalid-certificate';

/** A finding for each certificate that has this fault. */
function certificateFinding<Id extends CertificateFinding>(id: Id, detail: Detail = () => ({})) {
  return defineFinding({
    id,
    needs: ['handshakes'],
    detect: ({ handshakes }) =>
      handshakes.flatMap((seen) =>
        seen.faults.flatMap((fault) => {
          const certificate = certificatesOf(seen.handshake)[fault.certificate ?? 0];
          if (certificate === undefined || id !== `tls.${fault.id}`) return [];
          const { facts, ...rest } = detail(seen, certificate, fault);
          const at = fault.certificate === undefined ? seen.at : placeOfCertificate(seen, fault.certificate);
          return [{ ...rest, facts: { ...certificateFacts(seen, certificate), ...facts }, seenAt: at }];
        }),
      ),
  });
}

/** Where in the evidence one of a handshake's certificates stands. */
function placeOfCertificate({ at, handshake: { chain, trust } }: SeenHandshake, number: number): string {
  const fetched = trust.fetched?.length ?? 0;
  if (number < chain.length) return `${at}.chain.${number}`;
  if (number < chain.length + fetched) return `${at}.trust.fetched.${number - chain.length}`;
  return `${at}.trust.anchorCertificate`;
}

const notYetValid = certificateFinding('tls.not-yet-valid', ({ now }, { validFrom }) => ({
  facts: { days: daysBetween(now, validFrom) },
}));

/** The last certificate that was sent names the issuer that nobody here trusts. */
const untrustedRoot = certificateFinding('tls.untrusted-root', ({ handshake }) => {
  const last = handshake.chain.at(-1);
  return { facts: last === undefined ? {} : { issuer: commonName(last.issuer) } };
});

const incompleteChain = certificateFinding('tls.incomplete-chain', ({ handshake }, _certificate, { stops }) => ({
  severity: stops ? 'blocking' : 'warning',
  facts: { repairable: handshake.trust.repairable === true },
}));

const weakCertificate = certificateFinding('tls.weak-certificate', (_seen, { keyType, keyBits, signatureHash }) => {
  const weakHash = /^(?:md\d|sha1)$/.test(signatureHash) && (keyType !== 'rsa' || keyBits >= 2048);
  const weakness = weakHash
    ? signatureHash.toUpperCase().replace('SHA1', 'SHA-1')
    : `${keyType.toUpperCase()} ${keyBits}`;
  return { facts: { weakness, keyBits } };
});

const invalidCertificate = certificateFinding('tls.invalid-certificate', (_seen, _certificate, { rule }) => ({
  facts: { rule: rule ?? '' },
}));

const PROTOCOL_NAMES: Record<string, string> = { SSLv3: 'SSL 3.0', TLSv1: 'TLS 1.0', 'TLSv1.1': 'TLS 1.1' };

const obsoleteProtocol = defineFinding({
  id: 'tls.obsolete-protocol',
  needs: ['handshakes'],
  detect: ({ handshakes }) =>
    handshakes
      .filter(({ faults }) => faults.some(({ id }) => id === 'obsolete-protocol'))
      .map(({ endpoint: { host, port }, handshake: { protocol }, at }) => ({
        facts: { host, port, protocol: PROTOCOL_NAMES[protocol ?? ''] ?? 'TLS 1.1' },
        seenAt: at,
      })),
});

const HANDSHAKE_FAILURES = new Set<FailureCode>([
  'handshake-alert',
  'handshake-closed',
  'handshake-timeout',
  'no-common-cipher',
  'deadline',
  'unknown-failure',
]);

const handshakeFailed = defineFinding({
  id: 'tls.handshake-failed',
  needs: ['stop'],
  detect: ({ stop }) => {
    const { failure, endpoint } = stop;
    if (failure.operation !== 'handshake' || !HANDSHAKE_FAILURES.has(failure.code)) return undefined;
    const seconds = secondsOf(endpoint?.value.handshake?.elapsedMs ?? stop.elapsedMs);
    const facts = { ...placeOf(stop), problem: failure.code, detail: failure.detail ?? '', seconds };
    return { facts, seenAt: handshakeAt(stop) };
  },
});

function stopFinding<Id extends 'tls.not-tls'>(id: Id, code: FailureCode) {
  return defineFinding({
    id,
    needs: ['stop'],
    detect: ({ stop }) =>
      stop.failure.code === code ? { facts: placeOf(stop), seenAt: handshakeAt(stop) } : undefined,
  });
}

/** Told in the handshake, after it (TLS 1.3), or by an error page. */
const clientCertificateRequired = defineFinding({
  id: 'tls.client-certificate-required',
  needs: ['stopOrAnswer'],
  detect: ({ stopOrAnswer: { stop, portalAnswer } }) => {
    if (stop?.failure.code === 'client-certificate-required')
      return { facts: placeOf(stop), seenAt: handshakeAt(stop) };
    if (portalAnswer?.response.page?.clientCertificateMissing !== true) return undefined;
    const { host, port, at } = portalAnswer;
    return { facts: { host, port }, seenAt: `${at}.page.clientCertificateMissing` };
  },
});

function placeOf({ host, endpoint }: Stop): { host: string; port: number } {
  return { host, port: endpoint?.value.port ?? 443 };
}

function handshakeAt({ endpoint, at }: Stop): string {
  return endpoint === undefined ? at : `${endpoint.at}.handshake`;
}

const intercepted = defineFinding({
  id: 'tls.intercepted',
  needs: ['handshakes'],
  detect: ({ handshakes }) =>
    handshakes.flatMap((seen) => {
      const { interceptor, handshake, at } = seen;
      const [leaf] = handshake.chain;
      if (interceptor === undefined || leaf === undefined) return [];
      const facts = { ...certificateFacts(seen, leaf), product: interceptor.name, kind: interceptor.kind };
      // Without its root in this computer's store every browser here stops, and nothing is known of the portal's own.
      const trusted = handshake.trust.problem === undefined && handshake.hostMatches;
      return [{ severity: trusted ? 'warning' : 'blocking', facts, seenAt: at } as const];
    }),
});

const SOON_DAYS = 14;

const expiresSoon = defineFinding({
  id: 'tls.expires-soon',
  needs: ['handshakes'],
  detect: ({ handshakes }) =>
    handshakes.flatMap((seen) => {
      // What stops a browser today is told instead; an interceptor makes its certificates anew all the time.
      if (seen.interceptor !== undefined || seen.faults.some(({ stops }) => stops)) return [];
      const all = certificatesOf(seen.handshake);
      return pathNumbers(seen.handshake).flatMap((number) => {
        const certificate = all[number];
        const days = certificate === undefined ? SOON_DAYS : daysBetween(seen.now, certificate.validTo);
        if (certificate === undefined || days >= SOON_DAYS) return [];
        return [{ facts: { ...certificateFacts(seen, certificate), days }, seenAt: placeOfCertificate(seen, number) }];
      });
    }),
});

/** Detectors of what is found about certificates and handshakes, by id. */
export const tlsFindings = {
  'tls.expired': certificateFinding('tls.expired'),
  'tls.not-yet-valid': notYetValid,
  'tls.wrong-host': certificateFinding('tls.wrong-host'),
  'tls.self-signed': certificateFinding('tls.self-signed'),
  'tls.untrusted-root': untrustedRoot,
  'tls.incomplete-chain': incompleteChain,
  'tls.obsolete-protocol': obsoleteProtocol,
  'tls.weak-certificate': weakCertificate,
  'tls.invalid-certificate': invalidCertificate,
  'tls.handshake-failed': handshakeFailed,
  'tls.client-certificate-required': clientCertificateRequired,
  'tls.not-tls': stopFinding('tls.not-tls', 'not-tls'),
  'tls.intercepted': intercepted,
  'tls.expires-soon': expiresSoon,
};
