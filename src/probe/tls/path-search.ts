import type { X509Certificate } from 'node:crypto';
import type { CertificateFacts } from '../../model/index.js';
import { pathFaults, type PathFault } from '../../browser/certificate-path.js';
import { certificateFacts, isSignedBy } from './certificate-facts.js';
import { certificateFields } from './certificate-fields.js';
import type { AnchorSource, TrustList, TrustStore } from './trust-store.js';

/** One certificate, read. */
export interface Known {
  certificate: X509Certificate;
  facts: CertificateFacts;
  /** Names in the form in which they can be compared. */
  subject: string;
  issuer: string;
  publicKey: Buffer;
}

/** A way from the leaf upwards. */
export interface FoundPath {
  /** The leaf first, the anchor left out unless it is the leaf. */
  certificates: Known[];
  /** Absent where the path ends without anybody who is trusted. */
  anchor?: { known: Known; source: AnchorSource };
  /** Without an anchor: it ends at a root that was sent and that nobody here trusts. */
  endsAtRoot?: boolean;
  faults: PathFault[];
}

/** Longest path that is looked for; public ones have three or four certificates. */
const MAX_DEPTH = 8;

/** Signatures that are verified at the most: certificates of one name could be combined without end. */
const MOST_SIGNATURES = 100;

export function knownCertificate(certificate: X509Certificate): Known {
  const fields = certificateFields(certificate.raw);
  const { subject = '', issuer = '', publicKey = certificate.raw } = fields ?? {};
  return { certificate, facts: certificateFacts(certificate), subject, issuer, publicKey };
}

/**
 * Looks for a path from a leaf to a trusted certificate as a browser does: over any of the certificates at hand, in
 * whatever order they came, trying all until one has no fault (RFC 5280 section 6.1, RFC 4158).
 */
export class PathSearch {
  readonly #store: TrustStore;
  readonly #now: Date;
  readonly #signatures = new Map<string, boolean>();

  constructor(store: TrustStore, now: Date) {
    this.#store = store;
    this.#now = now;
  }

  /** The first path without a fault, else the one with the fewest that ends at an anchor, else the longest there is. */
  async find(leaf: Known, others: readonly Known[]): Promise<FoundPath> {
    let best: FoundPath | undefined;
    for await (const list of this.#store.lists()) {
      for (const path of this.#toAnchors([leaf], others, list)) {
        if (path.faults.length === 0) return path;
        if (best === undefined || path.faults.length < best.faults.length) best = path;
      }
    }
    return best ?? this.#withoutAnchor(leaf, others);
  }

  *#toAnchors(path: Known[], others: readonly Known[], list: TrustList): Generator<FoundPath> {
    const end = path.at(-1);
    if (end === undefined) return;
    const { source } = list;
    const itself = list.bySubject(end.subject).some(({ fingerprint256 }) => fingerprint256 === fingerprintOf(end));
    if (itself && path.length === 1) yield this.#judged(path, { known: end, source });
    const roots = this.#bestFirst(list.bySubject(end.issuer).map(knownCertificate));
    for (const known of roots) {
      if (this.#issued(known, end)) yield this.#judged(path, { known, source });
    }
    if (path.length > MAX_DEPTH) return;
    for (const next of this.#issuersOf(end, others)) {
      if (!path.some((known) => isSame(known, next))) yield* this.#toAnchors([...path, next], others, list);
    }
  }

  /** As far as the certificates at hand lead, without the root that nobody trusts. */
  #withoutAnchor(leaf: Known, others: readonly Known[]): FoundPath {
    const certificates = [leaf];
    for (let end = leaf; certificates.length <= MAX_DEPTH;) {
      const issuers = this.#issuersOf(end, others).filter((known) => !certificates.some((one) => isSame(one, known)));
      const next = issuers.find(({ facts }) => !facts.selfSigned);
      if (next === undefined) return { ...this.#judged(certificates), endsAtRoot: issuers.length > 0 };
      certificates.push(next);
      end = next;
    }
    return this.#judged(certificates);
  }

  /** Certificates at hand that issued this one, those that last longest first. */
  #issuersOf(known: Known, others: readonly Known[]): Known[] {
    return this.#bestFirst(others.filter((other) => other !== known && this.#issued(other, known)));
  }

  #bestFirst(all: Known[]): Known[] {
    const now = this.#now.toISOString();
    const lasts = ({ facts }: Known): string => (facts.validFrom <= now ? facts.validTo : '');
    return [...all].sort((a, b) => lasts(b).localeCompare(lasts(a)));
  }

  #issued(issuer: Known, known: Known): boolean {
    if (issuer.subject !== known.issuer) return false;
    const key = `${fingerprintOf(issuer)} ${fingerprintOf(known)}`;
    const verified = this.#signatures.get(key);
    if (verified !== undefined) return verified;
    const issued = this.#signatures.size < MOST_SIGNATURES && isSignedBy(known.certificate, issuer.certificate);
    this.#signatures.set(key, issued);
    return issued;
  }

  #judged(certificates: Known[], anchor?: FoundPath['anchor']): FoundPath {
    const above = anchor === undefined || certificates.includes(anchor.known) ? undefined : anchor.known.facts;
    const source = anchor?.source ?? null;
    const facts = certificates.map((known) => known.facts);
    const faults = pathFaults({ certificates: facts, source, ...(above && { anchor: above }) }, this.#now);
    return { certificates, faults, ...(anchor && { anchor }) };
  }
}

/** One authority may hold several certificates; it comes once in a path. */
function isSame(a: Known, b: Known): boolean {
  return a.subject === b.subject && a.publicKey.equals(b.publicKey);
}

function fingerprintOf({ certificate }: Known): string {
  return certificate.fingerprint256;
}
