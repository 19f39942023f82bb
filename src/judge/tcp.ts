import type { EndpointEvidence, FailureCode } from '../model/index.js';
import { defineFinding } from './define-finding.js';
import { secondsOf } from './facts.js';
import { filterOf } from './filter.js';
import type { Stop } from './ending.js';

type Trouble = 'refused' | 'timeout' | 'unreachable' | 'reset';

const TROUBLE_BY_CODE: Partial<Record<FailureCode, Trouble>> = {
  'connection-refused': 'refused',
  'connection-reset': 'reset',
  'connection-timeout': 'timeout',
  deadline: 'timeout',
  'host-unreachable': 'unreachable',
  'unknown-failure': 'unreachable',
};
/** An answer of the other side says more than silence, and silence more than a missing route. */
const MOST_TELLING: readonly Trouble[] = ['reset', 'refused', 'timeout', 'unreachable'];

/**
 * Why no connection came about where the visit ended. One address that answers is enough for a browser, so it is asked
 * only when none did; an address that filters use is a story of its own.
 */
function troubleOf({ failure, endpoint }: Stop): Trouble | undefined {
  if (endpoint !== undefined && filterOf(endpoint.value) !== undefined) return undefined;
  const attempts = endpoint?.value.attempts ?? [];
  if (failure.operation === 'connect' && attempts.some((attempt) => attempt.failure === undefined))
    return TROUBLE_BY_CODE[failure.code];
  if (failure.operation !== 'connect' || failure.code === 'family-missing') return undefined;
  const codes = [failure.code, ...attempts.flatMap((attempt) => attempt.failure?.code ?? [])];
  const troubles = codes.flatMap((code) => TROUBLE_BY_CODE[code] ?? []);
  return MOST_TELLING.find((trouble) => troubles.includes(trouble));
}

function noConnection<Id extends `tcp.${Trouble}`>(id: Id) {
  return defineFinding({
    id,
    needs: ['stop'],
    detect: ({ stop }) => {
      if (id !== `tcp.${troubleOf(stop) ?? ''}`) return undefined;
      const endpoint = stop.endpoint?.value;
      const attempts = endpoint?.attempts ?? [];
      const waitedMs = Math.max(0, ...attempts.map(({ elapsedMs }) => elapsedMs));
      const facts = {
        host: stop.host,
        port: endpoint?.port ?? 0,
        addresses: attempts.map(({ address }) => address),
        ...(id === 'tcp.timeout' ? { seconds: secondsOf(waitedMs || stop.elapsedMs) } : {}),
      };
      return { facts, seenAt: stop.endpoint === undefined ? stop.at : `${stop.endpoint.at}.attempts` };
    },
  });
}

const ipv6Broken = defineFinding({
  id: 'tcp.ipv6-broken',
  needs: ['endpoints', 'network'],
  detect: ({ endpoints, network }) =>
    endpoints.flatMap(({ value, at }) => {
      const broken = brokenIpv6(value, network.ipv6);
      return broken === undefined ? [] : [{ facts: broken, seenAt: `${at}.attempts` }];
    }),
});

/** Every IPv6 address failed while an IPv4 one works. A computer without a route for IPv6 says nothing of the portal. */
function brokenIpv6({ host, port, attempts }: EndpointEvidence, hasRoute: boolean) {
  const ipv4 = attempts.find(({ family, failure }) => family === 4 && failure === undefined);
  const ipv6 = attempts.filter(({ family, failure }) => family === 6 && failure?.code !== 'aborted');
  const failures = ipv6.flatMap(({ failure }) => (failure === undefined ? [] : [failure.code]));
  const told = failures.filter((code) => code in TROUBLE_BY_CODE && (hasRoute || code !== 'host-unreachable'));
  const [problem] = told;
  if (ipv4 === undefined || problem === undefined || told.length !== ipv6.length) return undefined;
  return { host, port, addresses: ipv6.map(({ address }) => address), ipv4: ipv4.address, problem };
}

/** Nothing was asked of the portal, since its addresses are of the other family than this check may or can use. */
const familyMissing = defineFinding({
  id: 'tcp.family-missing',
  needs: ['stop'],
  detect: ({ stop: { failure, endpoint, host, at } }) => {
    if (failure.code !== 'family-missing') return undefined;
    const family = failure.detail ?? 'IPv6';
    const isLeftOut = endpoint?.value.name.addresses.length === 0;
    const facts = { host, asked: isLeftOut ? family : '', only: isLeftOut ? '' : family };
    return { facts, seenAt: endpoint === undefined ? at : `${endpoint.at}.name` };
  },
});

/** Detectors of what is found about connections, by id. */
export const tcpFindings = {
  'tcp.refused': noConnection('tcp.refused'),
  'tcp.timeout': noConnection('tcp.timeout'),
  'tcp.unreachable': noConnection('tcp.unreachable'),
  'tcp.reset': noConnection('tcp.reset'),
  'tcp.ipv6-broken': ipv6Broken,
  'tcp.family-missing': familyMissing,
};
