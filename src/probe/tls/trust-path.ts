import type { X509Certificate } from 'node:crypto';
import type { TrustFacts } from '../../model/index.js';
import { certificateFacts, isSelfSigned, isSignedBy } from './certificate-facts.js';
import type { TrustList, TrustStore } from './trust-store.js';

/** Longest path that is looked for; public ones have three or four certificates. */
const MAX_DEPTH = 8;

/**
 * Looks for a path from the leaf to a trusted certificate, as a browser does: over any of the certificates that were
 * sent, in whatever order, and ending at whichever list knows one (RFC 5280 section 6.1, RFC 4158). Validity in time is
 * judged elsewhere, so that an expired certificate is called that and nothing else.
 *
 * @param sent as the server sent them, leaf first
 */
export async function findTrust(sent: X509Certificate[], store: TrustStore, now: Date): Promise<TrustFacts> {
  const leaf = sent[0];
  if (leaf === undefined) return { anchor: null };
  for await (const list of store.lists()) {
    const anchor = anchorOf(leaf, sent, list, now, MAX_DEPTH);
    if (anchor !== undefined) return { anchor: list.source, anchorSubject: certificateFacts(anchor).subject };
  }
  return { anchor: null, ...problemOf(leaf, sent) };
}

function anchorOf(
  certificate: X509Certificate,
  sent: X509Certificate[],
  list: TrustList,
  now: Date,
  depth: number,
): X509Certificate | undefined {
  const own = list.bySubject(certificate.subject).find((known) => known.fingerprint256 === certificate.fingerprint256);
  if (own !== undefined) return own;
  const issuer = newestFirst(list.bySubject(certificate.issuer), now).find((known) => issued(known, certificate));
  if (issuer !== undefined || depth === 0) return issuer;
  for (const next of sentIssuers(certificate, sent)) {
    const anchor = anchorOf(next, sent, list, now, depth - 1);
    if (anchor !== undefined) return anchor;
  }
  return undefined;
}

/** Roots that are valid now before those that are not: a root may stand on a list under two dates. */
function newestFirst(roots: X509Certificate[], now: Date): X509Certificate[] {
  const expired = (root: X509Certificate): number => (Date.parse(root.validTo) < now.getTime() ? 1 : 0);
  return [...roots].sort((a, b) => expired(a) - expired(b));
}

function issued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && isSignedBy(certificate, issuer);
}

/** Certificates among those sent that issued this one. Only a CA may (RFC 5280 section 4.2.1.9). */
function sentIssuers(certificate: X509Certificate, sent: X509Certificate[]): X509Certificate[] {
  return sent.filter(
    (other) => other.fingerprint256 !== certificate.fingerprint256 && other.ca && issued(other, certificate),
  );
}

function problemOf(leaf: X509Certificate, sent: X509Certificate[]): Pick<TrustFacts, 'problem' | 'repairable'> {
  if (isSelfSigned(leaf)) return { problem: 'self-signed' };
  // Where an issuer was sent, the path goes on and ends at a root or an authority that nobody here knows.
  if (sentIssuers(leaf, sent).length > 0) return { problem: 'untrusted-root' };
  // A leaf that names where its issuer can be had may yet be repaired by a browser that fetches it.
  return givesIssuerAddress(leaf)
    ? { problem: 'incomplete-chain' }
    : { problem: 'incomplete-chain', repairable: false };
}

/** Whether the authority information access extension names the issuer's certificate (RFC 5280 section 4.2.2.1). */
function givesIssuerAddress(leaf: X509Certificate): boolean {
  return /^CA Issuers - URI:http/m.test(leaf.infoAccess ?? '');
}
