import { addressClass } from '../browser/private-address.js';
import type { CertificateFacts, Evidence, HandshakeEvidence, Place, Result, ResultFinding } from '../model/index.js';

/** One of the two results, as the comparison looks at it. */
export interface Seen {
  place: Place;
  evidence: Evidence | null;
  findings: ResultFinding[];
  /** The first cause, where answers or words speak for one. */
  cause: string | undefined;
  /** What stops a browser. */
  blocking: ResultFinding[];
  /** An answer came, and nothing stops a browser. */
  answers: boolean;
  /** An answer came, or something stood in its way. */
  checked: boolean;
}

/** Both results, the first one first. */
export type Sides = readonly [Seen, Seen];

/** What counts of a result. */
export function seenOf({ evidence, findings, causes: [cause], answers, words }: Result, place: Place): Seen {
  const blocking = findings.filter(({ severity }) => severity === 'blocking');
  const answered = evidence?.visit?.hops.some(({ response }) => response !== undefined) ?? false;
  return {
    place,
    evidence,
    findings: findings.filter(({ severity }) => severity !== 'info'),
    cause: words === null && Object.keys(answers).length === 0 ? undefined : cause?.id,
    blocking,
    answers: answered && blocking.length === 0,
    checked: answered || blocking.length > 0,
  };
}

/** What a finding is known by: its id, and the host that it is about. */
export function keyOf({ id, facts: { host } }: ResultFinding): string {
  return typeof host === 'string' ? `${id} ${host}` : id;
}

/** Handshakes with the same host at both, in the order of the first. */
export function sharedHandshakes([a, b]: Sides): [HandshakeEvidence, HandshakeEvidence][] {
  return (a.evidence?.endpoints ?? []).flatMap(({ host, handshake }): [HandshakeEvidence, HandshakeEvidence][] => {
    const other = b.evidence?.endpoints.find((endpoint) => endpoint.host === host)?.handshake ?? null;
    return handshake === null || other === null ? [] : [[handshake, other]];
  });
}

/** The certificates of the first host that shows another one at each. */
export function otherLeaf(sides: Sides): CertificateFacts[] | undefined {
  const leaves = sharedHandshakes(sides).map((pair) => pair.flatMap(({ chain: [leaf] }) => leaf ?? []));
  return leaves.find(([a, b]) => a?.fingerprint !== b?.fingerprint);
}

/** Milliseconds from the start of a check to the end of its last answer; undefined where the visit came to no page. */
export function timeToPage({ evidence }: Seen): number | undefined {
  const last = evidence?.visit?.end.kind === 'page' ? evidence.visit.hops.at(-1) : undefined;
  if (last === undefined) return undefined;
  return Object.values(last.timings).reduce((sum, ms) => sum + ms, last.startedAtMs);
}

/** Where a check began, and where its way ended: host and path, without a query, which may be new each time. */
export function pageOf(side: Seen, which: 'start' | 'end'): { host: string; path: string } | undefined {
  const { evidence } = side;
  const url = which === 'start' ? evidence?.address.checked : evidence?.visit?.hops.at(-1)?.url;
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined;
  const { host, hostname, pathname } = new URL(url);
  return { host: isOnThisComputer(side) ? hostname : host, path: pathname.replace(/\/$/, '') };
}

/** An example on this computer has another port each time. */
function isOnThisComputer({ evidence }: Seen): boolean {
  const addresses = evidence?.endpoints[0]?.attempts ?? [];
  return addresses.length > 0 && addresses.every(({ address }) => addressClass(address) === 'loopback');
}
