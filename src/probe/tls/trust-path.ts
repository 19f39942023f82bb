import type { X509Certificate } from 'node:crypto';
import type { TrustFacts } from '../../model/index.js';
import { isSelfSigned } from './certificate-facts.js';
import { knownCertificate, PathSearch, type FoundPath, type Known } from './path-search.js';
import type { TrustStore } from './trust-store.js';

/** What came of asking for an issuer's certificate. */
export interface FetchedIssuers {
  certificates: X509Certificate[];
  /** Time was up before there was an answer, or a proxy gave none: nothing is known. */
  undecided: boolean;
}

/** Fetches what an address gives that a certificate names for its issuer. It never rejects. */
export type FetchIssuers = (address: string) => Promise<FetchedIssuers>;

/** What trust is decided by. */
export interface TrustMeans {
  store: TrustStore;
  now: Date;
  fetchIssuers: FetchIssuers;
}

/** At most so many addresses of issuers are asked for one server. */
const MOST_FETCHES = 5;

/**
 * Whom this computer trusts among those who signed for a leaf. Where what was sent leads to nobody, the missing
 * certificates are fetched as browsers that repair such a path do.
 *
 * @param sent as the server sent them, leaf first
 */
export async function findTrust(sent: X509Certificate[], means: TrustMeans): Promise<TrustFacts> {
  const [leaf, ...others] = sent.map(knownCertificate);
  if (leaf === undefined) return { anchor: null };
  const search = new PathSearch(means.store, means.now);
  const found = await search.find(leaf, others);
  const missing = new MissingIssuers(means.fetchIssuers);
  const repaired = await missing.repair(found, () => search.find(leaf, [...others, ...missing.fetched]));
  return trustFacts(repaired, [leaf, ...others], missing);
}

/** The certificates that a server left out, as far as the others tell where they can be had. */
class MissingIssuers {
  readonly fetched: Known[] = [];
  undecided = false;
  readonly #fetch: FetchIssuers;
  readonly #asked = new Set<string>();

  constructor(fetch: FetchIssuers) {
    this.#fetch = fetch;
  }

  /** Fetches one issuer after the other until `again` finds a path that holds; the first path where none does. */
  async repair(first: FoundPath, again: () => Promise<FoundPath>): Promise<FoundPath> {
    let found = first;
    for (let address = this.#next(found); address !== undefined; address = this.#next(found)) {
      this.#asked.add(address);
      const { certificates, undecided } = await this.#fetch(address);
      this.undecided ||= undecided;
      if (undecided) break;
      this.fetched.push(...certificates.map(knownCertificate));
      if (certificates.length > 0) found = await again();
    }
    return isBetter(found, first) ? found : first;
  }

  /** Where to ask next: at the end of the path first, since what is missing is usually missing there. */
  #next({ certificates, anchor, endsAtRoot, faults }: FoundPath): string | undefined {
    const whole = anchor === undefined ? endsAtRoot : faults.every(({ place }) => place === 0);
    if (whole === true || this.#asked.size === MOST_FETCHES) return undefined;
    const open = certificates.filter(({ facts }) => !facts.selfSigned).reverse();
    return open.flatMap(({ facts }) => facts.issuerAt ?? []).find((address) => !this.#asked.has(address));
  }
}

function isBetter(found: FoundPath, first: FoundPath): boolean {
  if (found.anchor === undefined) return false;
  return first.anchor === undefined || found.faults.length < first.faults.length;
}

function trustFacts(found: FoundPath, sent: Known[], { fetched, undecided }: MissingIssuers): TrustFacts {
  const added = found.certificates.filter((known) => !sent.includes(known));
  const path = found.certificates.map((known) => [...sent, ...added].indexOf(known));
  const common = {
    path,
    ...(added.length === 0 ? {} : { fetched: added.map(({ facts }) => facts) }),
  };
  const { anchor } = found;
  if (anchor === undefined) return { anchor: null, ...common, ...problemOf(sent, found, undecided) };
  const { facts } = anchor.known;
  const itself = found.certificates.includes(anchor.known);
  return {
    anchor: anchor.source,
    anchorSubject: facts.subject,
    ...(itself ? {} : { anchorCertificate: facts }),
    ...common,
    ...(added.some((known) => fetched.includes(known)) || isMissing(anchor.known, sent)
      ? { problem: 'incomplete-chain', repairable: true }
      : {}),
  };
}

/** Another computer does not know an intermediate that this one happens to hold. */
function isMissing({ certificate, facts }: Known, sent: Known[]): boolean {
  return !facts.selfSigned && !sent.some((known) => known.certificate.fingerprint256 === certificate.fingerprint256);
}

function problemOf(sent: Known[], found: FoundPath, undecided: boolean): Pick<TrustFacts, 'problem' | 'repairable'> {
  const [leaf] = sent;
  if (leaf !== undefined && isSelfSigned(leaf.certificate)) return { problem: 'self-signed' };
  // Where an issuer was sent, the path goes on and ends at a root or an authority that nobody here knows.
  if (found.certificates.length > 1 || found.endsAtRoot === true) return { problem: 'untrusted-root' };
  return { problem: 'incomplete-chain', ...(undecided ? {} : { repairable: false }) };
}
