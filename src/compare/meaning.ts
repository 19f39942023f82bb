import { addressClass } from '../browser/private-address.js';
import { MEANINGS, type Meaning, type MeaningId, type Place, type ResultFinding } from '../model/index.js';
import { slowerOf } from './changes.js';
import { keyOf, otherLeaf, pageOf, sharedHandshakes, type Seen, type Sides } from './seen.js';

/** Null where it speaks of both or of neither; undefined where it is not so. */
type Rule = (sides: Sides) => Place | null | undefined;

/** What the difference means; each rule looks for itself, and where none speaks, nothing that matters differs. */
export function meaningOf(sides: Sides): Meaning[] {
  const told = MEANINGS.flatMap((id): Meaning[] => {
    const place = RULES[id](sides);
    return place === undefined ? [] : [{ id, place }];
  });
  return told.length === 0 ? [{ id: 'same', place: null }] : told;
}

const RULES: Record<MeaningId, Rule> = {
  'other-address': (sides) => (isSame(sides, 'start', 'host') ? undefined : null),
  'not-checked': ([a, b]) => (a.checked ? (b.checked ? undefined : 'b') : b.checked ? 'a' : null),
  intercepted: (sides) => onlyAt(sides, ({ findings }) => has(findings, 'tls.intercepted')) ?? trustedHereAlone(sides),
  clock: (sides) => onlyAt(sides, ({ findings }) => has(findings, 'clock.skewed')),
  'clock-of-portal': ([a, b]) => {
    const skews = [a, b].map(({ evidence }) => evidence?.clock?.skewMs ?? 0);
    const [first = 0, second = 0] = skews;
    const areWrong = [a, b].every(({ findings }) => has(findings, 'clock.skewed'));
    return areWrong && Math.abs(first - second) < SAME_SKEW ? null : undefined;
  },
  filtered: (sides) =>
    faultyBesideHealthy(sides, (finding) => isOfNetwork(finding) && finding.id !== 'tls.intercepted'),
  refused: (sides) => faultyBesideHealthy(sides, ({ id }) => REFUSALS.includes(id)),
  unreachable: (sides) => faultyBesideHealthy(sides, isOfConnection),
  'fault-at-both': (sides) => (shared(sides).some(({ scope }) => scope === 'portal') ? null : undefined),
  'network-at-both': (sides) => (shared(sides).some(isOfNetwork) ? null : undefined),
  'other-fault': (sides) =>
    sides.every(({ blocking }) => blocking.length > 0) && shared(sides).length === 0 ? null : undefined,
  'fault-gone': (sides) => faultOfPortal(sides, (faulty, healthy) => isBefore(faulty, healthy)),
  'fault-new': (sides) => faultOfPortal(sides, (faulty, healthy) => !isBefore(faulty, healthy)),
  'certificate-not-trusted': notTrusted,
  'inside-address': (sides) => onlyAt(sides, isInside),
  'other-end': (sides) => (sides.every(({ answers }) => answers) && !isSame(sides, 'end', 'host') ? null : undefined),
  slower: (sides) => slowerOf(sides)?.place,
  'other-warnings': ([a, b]) => (a.answers && b.answers && keysOf(a) !== keysOf(b) ? null : undefined),
  'other-cause': ([a, b]) => {
    const isOpen = (a.answers && b.answers) || (!a.checked && !b.checked);
    return isOpen && a.cause !== undefined && b.cause !== undefined && a.cause !== b.cause ? null : undefined;
  },
  'certificate-renewed': (sides) =>
    hasOtherLeaf(sides) && trustedHereAlone(sides) === undefined && sides.every(({ answers }) => answers)
      ? null
      : undefined,
  'other-page': (sides) => (isSame(sides, 'start', 'host') && !isSame(sides, 'start', 'path') ? null : undefined),
  same: () => undefined,
};

/** Two clocks that are off by as much, in milliseconds. */
const SAME_SKEW = 60_000;

/** Answers that a firewall gives to networks that it does not like. */
const REFUSALS: readonly string[] = ['http.forbidden', 'http.rate-limited'];

/** Faults that stand between a computer and the portal, whose place cannot be told from one side alone. */
const CONNECTION = /^(?:dns|tcp)\.|^tls\.(?:handshake-failed|not-tls)$|^http\.(?:timeout|truncated|protocol-error)$/;

function isOfNetwork({ scope }: ResultFinding): boolean {
  return scope === 'here';
}

function isOfConnection({ id, scope }: ResultFinding): boolean {
  return scope === 'portal' && CONNECTION.test(id);
}

function has(findings: readonly ResultFinding[], id: string): boolean {
  return findings.some((finding) => finding.id === id);
}

/** What was found, but for what has a meaning of its own. */
function keysOf({ findings }: Seen): string {
  const rest = findings.filter(({ id }) => id !== 'tls.intercepted' && id !== 'clock.skewed');
  return rest.map(keyOf).sort().join();
}

/** The place of which it is true, where it is not of the other; both have to have been checked. */
function onlyAt([a, b]: Sides, isTrue: (side: Seen) => boolean): Place | undefined {
  if (!a.checked || !b.checked || isTrue(a) === isTrue(b)) return undefined;
  return isTrue(a) ? 'a' : 'b';
}

/** The place that is stopped by such a fault, where the portal answers at the other. */
function faultyBesideHealthy([a, b]: Sides, isMeant: (finding: ResultFinding) => boolean): Place | undefined {
  const [faulty, healthy] = a.answers ? [b, a] : [a, b];
  return healthy.answers && faulty.blocking.some(isMeant) ? faulty.place : undefined;
}

/** The place with a fault that is the portal's own, where the portal answers at the other. */
function faultOfPortal(sides: Sides, isSo: (faulty: Seen, healthy: Seen) => boolean): Place | undefined {
  const [faulty, healthy] = sides[0].answers ? [sides[1], sides[0]] : sides;
  // A certificate stops a browser for reasons of this computer too.
  const isExplained =
    ['tls.intercepted', 'clock.skewed'].some((id) => has(faulty.findings, id)) || notTrusted(sides) === faulty.place;
  const isOwn = (finding: ResultFinding): boolean =>
    !isOfNetwork(finding) &&
    !isOfConnection(finding) &&
    !REFUSALS.includes(finding.id) &&
    !(isExplained && finding.stage === 'tls');
  return healthy.answers && faulty.blocking.some(isOwn) && isSo(faulty, healthy) ? faulty.place : undefined;
}

/** Whether one counts as the state before the other: as the call has it, unless the checks are plainly the other way round. */
function isBefore(one: Seen, other: Seen): boolean {
  const [a, b] = [one, other].map(({ evidence }) => Date.parse(evidence?.startedAt ?? '')) as [number, number];
  return Math.abs(a - b) > PLAINLY ? a < b : one.place === 'a';
}

/** Checks that are no more than an hour apart may be given in any order, in milliseconds. */
const PLAINLY = 3_600_000;

/** What stops a browser at both. */
function shared([a, b]: Sides): ResultFinding[] {
  const keys = b.blocking.map(keyOf);
  return a.blocking.filter((finding) => keys.includes(keyOf(finding)));
}

/** Whether host or path are the same at both; what is not known is no difference. */
function isSame([a, b]: Sides, which: 'start' | 'end', part: 'host' | 'path'): boolean {
  const [one, other] = [pageOf(a, which), pageOf(b, which)];
  return one === undefined || other === undefined || one[part] === other[part];
}

/** Another certificate, and nobody known who signs in the portal's place. */
function hasOtherLeaf(sides: Sides): boolean {
  if (sides.some(({ findings }) => has(findings, 'tls.intercepted'))) return false;
  return otherLeaf(sides)?.length === 2;
}

/** The place whose certificate is another one, trusted by that computer's own list alone: no server of the portal has it. */
function trustedHereAlone(sides: Sides): Place | undefined {
  const [pair] = sharedHandshakes(sides).filter(([a, b]) => a.chain[0]?.issuer !== b.chain[0]?.issuer);
  const anchors = pair?.map(({ trust }) => trust.anchor) ?? [];
  const at = anchors.findIndex((anchor) => anchor === 'system' || anchor === 'given');
  return anchors.includes('node') && at !== -1 ? sides[at]?.place : undefined;
}

/** The place where the certificate is another one, and not trusted. */
function notTrusted(sides: Sides): Place | undefined {
  return hasOtherLeaf(sides) ? onlyAt(sides, ({ place }) => !isTrusted(sides, place)) : undefined;
}

function isTrusted(sides: Sides, place: Place): boolean {
  return sharedHandshakes(sides).every(([a, b]) => (place === 'a' ? a : b).trust.anchor !== null);
}

/** The name leads to private addresses alone. */
function isInside({ evidence }: Seen): boolean {
  const addresses = evidence?.endpoints[0]?.name.source === 'system' ? evidence.endpoints[0].name.addresses : [];
  return addresses.length > 0 && addresses.every(({ address }) => addressClass(address) === 'private');
}
