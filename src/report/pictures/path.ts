import type { Evidence, Result, ResultFinding, Stage } from '../../model/index.js';
import { faultsOf } from '../page/diagnosis/outlook.js';

/** How far a browser comes at one place: past it, past it with a warning, no further, or not known. */
export type PlaceState = 'ok' | 'warning' | 'stop' | 'not-checked';

/** One place on the way, and the faults that were seen there. */
export interface PathNode {
  /** The stage that tells of it; `http` for a host of the chain. */
  stage: Stage;
  host?: string;
  state: PlaceState;
  faults: ResultFinding[];
}

type Place = Pick<PathNode, 'stage' | 'host'>;

/** The way from this computer to the sign-in, place by place; empty where nothing was checked. */
export function pathOf(result: Result): PathNode[] {
  const { evidence } = result;
  if (evidence === null) return [];
  const hosts = hostsOf(evidence);
  return placesOf(evidence, hosts).map((place): PathNode => {
    const faults = faultsOf(result).filter((fault) => isAt(place, placeOf(fault, hosts, evidence)));
    return { ...place, faults, state: stateOf(place, faults, result) };
  });
}

/** The place where a browser goes no further; undefined where there is none. */
export function breakOf(nodes: readonly PathNode[]): PathNode | undefined {
  return nodes.find(({ state }) => state === 'stop');
}

function placesOf({ endpoints, visit }: Evidence, hosts: readonly string[]): Place[] {
  const isPlain = visit !== null && endpoints.every(({ secure }) => !secure);
  return [
    { stage: 'network' },
    { stage: 'url' },
    { stage: 'dns' },
    { stage: 'tcp' },
    ...(isPlain ? [] : [{ stage: 'tls' } as const]),
    ...hosts.map((host): Place => ({ stage: 'http', host })),
    { stage: 'cookie' },
    { stage: 'page' },
  ];
}

/** Every host of the chain once, in the order in which it was led to. */
function hostsOf({ visit, address }: Evidence): string[] {
  const hosts = (visit?.hops ?? []).map(({ url }) => hostOf(url));
  return [...new Set([hostOf(address.checked ?? ''), ...hosts])].filter((host) => host !== '');
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** Where a fault stands. What is wrong with a later host before it answers stands with that host. */
function placeOf(fault: ResultFinding, hosts: readonly string[], evidence: Evidence): Place {
  switch (fault.stage) {
    case 'clock':
      return { stage: 'network' };
    case 'dns':
    case 'tcp':
    case 'tls': {
      const host = seenHost(fault, hosts, evidence) ?? '';
      return hosts.indexOf(host) > 0 ? { stage: 'http', host } : { stage: fault.stage };
    }
    case 'http':
    case 'redirect': {
      const host = seenHost(fault, hosts, evidence) ?? hosts.at(-1);
      return host === undefined ? { stage: 'page' } : { stage: 'http', host };
    }
    default:
      return { stage: fault.stage };
  }
}

/** The host of the chain that a fault names, or that it was seen at. */
function seenHost(
  { facts: { host: seen }, seenAt }: ResultFinding,
  hosts: readonly string[],
  evidence: Evidence,
): string | undefined {
  const hop = /^visit\.hops\.(\d+)/.exec(seenAt)?.[1];
  const url = hop === undefined ? undefined : evidence.visit?.hops[Number(hop)]?.url;
  const named = hosts.find((host) => host === seen || host.replace(/:\d+$/, '') === seen);
  return named ?? (url === undefined ? undefined : hostOf(url));
}

function isAt(place: Place, other: Place): boolean {
  return place.stage === other.stage && place.host === other.host;
}

function stateOf({ stage, host }: Place, faults: readonly ResultFinding[], result: Result): PlaceState {
  if (faults.some(({ severity }) => severity === 'blocking')) return 'stop';
  if (faults.length > 0) return 'warning';
  const isSeen = host === undefined ? hasRun(stage, result) : hasAnswered(host, result);
  return isSeen ? 'ok' : 'not-checked';
}

/** A stage that has a fault elsewhere was looked at here as well. */
function hasRun(stage: Stage, { stages }: Result): boolean {
  return stages.some((one) => one.stage === stage && one.status !== 'not-checked');
}

function hasAnswered(host: string, { evidence }: Result): boolean {
  return (evidence?.visit?.hops ?? []).some(({ url, response }) => response !== undefined && hostOf(url) === host);
}
