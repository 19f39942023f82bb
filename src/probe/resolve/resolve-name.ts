import type { Failure, FailureCode, NameEvidence } from '../../model/index.js';
import { sinceMs, type Check } from '../check.js';
import { classifyFailure } from '../classify-failure.js';
import { askDirectly, type DirectAnswer } from './direct-question.js';
import { givenAddresses } from './given-addresses.js';
import { lookUpHere } from './look-up.js';
import { ipFamily } from './ip-family.js';

type Address = NameEvidence['addresses'][number];

/**
 * Finds the addresses of a host: as given by an option, as it stands, or from this computer's resolver, which knows
 * the hosts file and the VPN as a browser does. It never rejects; a failure is part of the evidence.
 */
export async function resolveName(host: string, port: number, check: Check): Promise<NameEvidence> {
  const given = givenAddresses(host, port, check.options.resolve).map(addressOf);
  if (given.length > 0) return named('given', given, 0, check);
  const literal = ipFamily(host);
  if (literal !== 0) return { source: 'literal', addresses: [addressOf(host)], elapsedMs: 0 };
  const start = performance.now();
  try {
    const { lookUp = lookUpHere } = check.options;
    const found = await check.deadline.within(check.limits.resolveMs, (signal) => lookUp(host, signal));
    return named('system', [...new Set(found.addresses)].map(addressOf), Math.round(found.elapsedMs), check);
  } catch (error) {
    const failure = classifyFailure('resolve', error);
    return explain(host, { source: 'system', addresses: [], elapsedMs: sinceMs(start), failure }, check);
  }
}

function addressOf(address: string): Address {
  return { address, family: ipFamily(address) === 6 ? 6 : 4 };
}

function named(source: NameEvidence['source'], found: Address[], elapsedMs: number, check: Check): NameEvidence {
  const { family } = check.options;
  const addresses = family === undefined ? found : found.filter((entry) => entry.family === family);
  if (addresses.length > 0) return { source, addresses, elapsedMs };
  // The name is there; what is missing is what the options want of it.
  if (family !== undefined && found.length > 0) return { source, addresses, elapsedMs, failure: familyMissing(family) };
  const failure = { code: 'no-address', operation: 'resolve', detail: 'no address' } as const;
  return { source, addresses, elapsedMs, failure };
}

/** There is no address of the one family that can be, or may be, used. */
export function familyMissing(family: 4 | 6): Failure {
  return { code: 'family-missing', operation: 'connect', detail: `IPv${family}` };
}

/** Time for the direct question, at most: the fault is known already, only its kind is not. */
const DIRECT_QUESTION_MS = 2000;

async function explain(host: string, evidence: NameEvidence, check: Check): Promise<NameEvidence> {
  const { nameServers } = check.options;
  const limitMs = Math.min(DIRECT_QUESTION_MS, check.deadline.remainingMs() * 0.8);
  if (limitMs < 50) return evidence;
  const direct = await check.deadline
    .within(limitMs + 200, (signal) => askDirectly(host, nameServers, limitMs, signal))
    .catch(() => 'no-answer' as const);
  const failure = evidence.failure && explained(evidence.failure, direct, nameServers !== undefined);
  return { ...evidence, direct, ...(failure === undefined ? {} : { failure }) };
}

const CODE_BY_ANSWER: Partial<Record<DirectAnswer, FailureCode>> = {
  'name-not-found': 'name-not-found',
  'no-address': 'no-address',
  'server-failure': 'name-server-failure',
};

/**
 * The system's resolver says little about the kind of a failure (SERVFAIL, REFUSED and silence are one code with
 * glibc, and "not found" elsewhere), so a name server's own answer decides that. Silence decides only where the system
 * did not get an answer either, or where the server was named by the caller: a network may well keep port 53 to itself.
 */
function explained(failure: Failure, direct: DirectAnswer, named: boolean): Failure {
  const unsure = failure.code !== 'name-not-found' && failure.code !== 'no-address';
  const code = direct === 'no-answer' && (named || unsure) ? 'name-server-timeout' : CODE_BY_ANSWER[direct];
  return code === undefined || failure.code === 'aborted' ? failure : { ...failure, code };
}
