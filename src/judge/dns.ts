import type { FailureCode } from '../model/index.js';
import { defineFinding } from './define-finding.js';
import { secondsOf } from './facts.js';
import { filterOf } from './filter.js';
import type { Stop } from './ending.js';

type NameTrouble = 'name-not-found' | 'server-failure' | 'timeout';

/** What a failed look-up comes to; undefined where the visit failed at something else. */
function troubleOf({ failure }: Stop): NameTrouble | undefined {
  if (failure.operation !== 'resolve') return undefined;
  const by: Partial<Record<FailureCode, NameTrouble>> = {
    'name-not-found': 'name-not-found',
    'no-address': 'name-not-found',
    'name-server-timeout': 'timeout',
    deadline: 'timeout',
    'name-server-failure': 'server-failure',
    'unknown-failure': 'server-failure',
  };
  return by[failure.code];
}

function seenAt({ endpoint, at }: Stop): string {
  return endpoint === undefined ? at : `${endpoint.at}.name`;
}

const nameNotFound = defineFinding({
  id: 'dns.name-not-found',
  needs: ['stop'],
  detect: ({ stop }) =>
    troubleOf(stop) === 'name-not-found'
      ? { facts: { host: stop.host, problem: stop.failure.code }, seenAt: seenAt(stop) }
      : undefined,
});

const serverFailure = defineFinding({
  id: 'dns.server-failure',
  needs: ['stop'],
  detect: ({ stop }) =>
    troubleOf(stop) === 'server-failure'
      ? { facts: { host: stop.host, detail: stop.failure.detail ?? '' }, seenAt: seenAt(stop) }
      : undefined,
});

const timeout = defineFinding({
  id: 'dns.timeout',
  needs: ['stop'],
  detect: ({ stop }) => {
    if (troubleOf(stop) !== 'timeout') return undefined;
    const elapsedMs = stop.endpoint?.value.name.elapsedMs ?? stop.elapsedMs;
    return { facts: { host: stop.host, seconds: secondsOf(elapsedMs) }, seenAt: seenAt(stop) };
  },
});

const blockedAddress = defineFinding({
  id: 'dns.blocked-address',
  needs: ['endpoints'],
  detect: ({ endpoints }) =>
    endpoints.flatMap(({ value, at }) => {
      const filtered = filterOf(value);
      return filtered === undefined ? [] : [{ facts: { host: value.host, ...filtered }, seenAt: `${at}.name` }];
    }),
});

/** Detectors of what is found about the host's name, by id. */
export const dnsFindings = {
  'dns.name-not-found': nameNotFound,
  'dns.server-failure': serverFailure,
  'dns.timeout': timeout,
  'dns.blocked-address': blockedAddress,
};
