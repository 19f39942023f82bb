import {
  STAGES,
  type CertificateFacts,
  type Change,
  type ChangeKind,
  type Result,
  type SetCookieFacts,
  type Stage,
} from '../model/index.js';
import { otherLeaf, pageOf, timeToPage, type Seen, type Sides } from './seen.js';

/** A check is slower where it takes so many times as long, and so many milliseconds more. */
const SLOWER = { times: 3, ms: 3000 };

/** What a check has seen beyond how a stage came out; undefined where it did not come so far. */
const SEEN: readonly { what: ChangeKind; stage: Stage; tell: (side: Seen) => string | undefined }[] = [
  { what: 'addresses', stage: 'dns', tell: addressesOf },
  { what: 'end', stage: 'redirect', tell: endOf },
  { what: 'kept', stage: 'cookie', tell: (side) => cookiesOf(side, ({ stored }) => stored) },
  { what: 'dropped', stage: 'cookie', tell: (side) => cookiesOf(side, ({ stored, deletes }) => !stored && !deletes) },
];

/** Of two certificates that are not the same. */
const LEAF: readonly { what: ChangeKind; tell: (leaf: CertificateFacts) => string }[] = [
  { what: 'issuer', tell: ({ issuer }) => issuer },
  { what: 'fingerprint', tell: ({ fingerprint }) => fingerprint },
  { what: 'names', tell: ({ names }) => names.join(', ') },
];

/** What differs between the two checks, stage by stage. */
export function changesOf(sides: Sides, [first, second]: readonly [Result, Result]): Change[] {
  const [a, b] = sides;
  if (a.evidence === null || b.evidence === null) return [];
  const [leaf, other] = otherLeaf(sides) ?? [];
  const changes = [
    ...STAGES.flatMap((stage) => change('status', stage, statusOf(first, stage), statusOf(second, stage))),
    ...SEEN.flatMap(({ what, stage, tell }) => change(what, stage, tell(a), tell(b))),
    ...LEAF.flatMap(({ what, tell }) => change(what, 'tls', leaf && tell(leaf), other && tell(other))),
    ...(slowerOf(sides) === undefined ? [] : change('time', 'http', String(timeToPage(a)), String(timeToPage(b)))),
  ];
  return changes.sort((one, another) => STAGES.indexOf(one.stage) - STAGES.indexOf(another.stage));
}

function change(what: ChangeKind, stage: Stage, a: string | undefined, b: string | undefined): Change[] {
  return a === undefined || b === undefined || a === b ? [] : [{ what, stage, a, b }];
}

function statusOf({ stages }: Result, stage: Stage): string | undefined {
  return stages.find((one) => one.stage === stage)?.status;
}

/** The one that took much longer to the page; undefined where neither did. */
export function slowerOf([a, b]: Sides): Seen | undefined {
  const [first = 0, second = 0] = [timeToPage(a), timeToPage(b)];
  if (first === 0 || second === 0) return undefined;
  const [slow, fast] = first > second ? [first, second] : [second, first];
  if (slow < fast * SLOWER.times || slow < fast + SLOWER.ms) return undefined;
  return first > second ? a : b;
}

function addressesOf({ evidence }: Seen): string | undefined {
  const addresses = evidence?.endpoints[0]?.name.addresses.map(({ address }) => address).sort();
  return addresses?.join(', ');
}

function endOf(side: Seen): string | undefined {
  const status = lastStatus(side);
  const { host, path } = pageOf(side, 'end') ?? { host: '', path: '' };
  return status === undefined ? undefined : `${host}${path} ${String(status)}`;
}

function cookiesOf(side: Seen, isMeant: (cookie: SetCookieFacts) => boolean): string | undefined {
  if (lastStatus(side) === undefined) return undefined;
  const cookies = (side.evidence?.visit?.hops ?? []).flatMap(({ response }) => response?.setCookies ?? []);
  return [...new Set(cookies.filter(isMeant).map(({ name }) => name))].sort().join(', ');
}

function lastStatus({ evidence }: Seen): number | undefined {
  return evidence?.visit?.hops.at(-1)?.response?.status;
}
