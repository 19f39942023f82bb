import type { ConnectAttempt, EndpointEvidence, Failure, FailureCode, Operation } from '../../../src/model/index.js';
import { endpoint, evidenceOfEndpoint, healthyEvidence } from '../../fixtures/evidence.js';
import { fires, quiet, type JudgeCase } from '../case.js';

const failure = (code: FailureCode, operation: Operation): Failure => ({ code, operation });

const unresolved = (code: FailureCode) =>
  evidenceOfEndpoint(
    {
      name: { source: 'system', addresses: [], elapsedMs: 4000, failure: failure(code, 'resolve') },
      attempts: [],
      handshake: null,
    },
    failure(code, 'resolve'),
  );

const attempt = (address: string, code?: FailureCode): ConnectAttempt => ({
  address,
  family: address.includes(':') ? 6 : 4,
  startedAtMs: 10,
  elapsedMs: 6000,
  ...(code === undefined ? {} : { failure: failure(code, 'connect') }),
});

const unconnected = (first: FailureCode, ...rest: FailureCode[]) => {
  const attempts = [first, ...rest].map((code, index) => attempt(`192.0.2.${index}`, code));
  return evidenceOfEndpoint({ attempts, handshake: null }, failure(first, 'connect'));
};

/** The visit succeeds, over whichever address worked. */
const connected = (attempts: ConnectAttempt[], ipv6 = true, changes: Partial<EndpointEvidence> = {}) =>
  healthyEvidence((evidence) => {
    evidence.endpoints = [endpoint({ attempts, ...changes })];
    evidence.network.ipv6 = ipv6;
  });

const answeredWith = (addresses: string[], source: 'system' | 'given' | 'literal' = 'system') =>
  evidenceOfEndpoint(
    {
      name: {
        source,
        addresses: addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        elapsedMs: 9,
      },
      attempts: [attempt(addresses[0]!, 'connection-refused')],
      handshake: null,
    },
    failure('connection-refused', 'connect'),
  );

export const connectionCases: JudgeCase[] = [
  fires('dns.name-not-found', 'no such name', unresolved('name-not-found'), { facts: { problem: 'name-not-found' } }),
  fires('dns.name-not-found', 'a name without an address', unresolved('no-address'), {
    facts: { problem: 'no-address' },
  }),
  quiet('dns.name-not-found', 'the name server failed', unresolved('name-server-failure')),
  fires('dns.server-failure', 'SERVFAIL', unresolved('name-server-failure')),
  quiet('dns.server-failure', 'no answer at all', unresolved('name-server-timeout')),
  fires('dns.timeout', 'silence', unresolved('name-server-timeout'), { facts: { seconds: 4 } }),
  fires('dns.timeout', 'time was up', unresolved('deadline')),
  quiet(
    'dns.timeout',
    'slow, and answered in the end',
    healthyEvidence((evidence) => {
      evidence.endpoints[0]!.name.elapsedMs = 3000;
    }),
  ),
  quiet('dns.timeout', 'the caller stopped', unresolved('aborted')),
  fires('dns.blocked-address', 'zeros', answeredWith(['0.0.0.0', '::']), {
    facts: { address: '0.0.0.0' },
    quiet: ['tcp.refused'],
  }),
  fires('dns.blocked-address', 'a known block page', answeredWith(['146.112.61.106'])),
  fires('dns.blocked-address', 'given by an option', answeredWith(['0.0.0.0'], 'given')),
  quiet('dns.blocked-address', 'typed by somebody', answeredWith(['0.0.0.0'], 'literal')),
  fires('dns.blocked-address', 'this very computer', answeredWith(['127.0.0.1', '::1']), { quiet: ['tcp.refused'] }),
  quiet('dns.blocked-address', 'this very computer, by an option', answeredWith(['127.0.0.1'], 'given')),
  quiet(
    'dns.blocked-address',
    'this very computer, where something answers',
    connected([attempt('127.0.0.1')], true, {
      name: { source: 'system', addresses: [{ address: '127.0.0.1', family: 4 }], elapsedMs: 1 },
    }),
  ),
  quiet('dns.blocked-address', 'one of two addresses', answeredWith(['192.0.2.1', '::'])),

  fires('tcp.refused', 'one address', unconnected('connection-refused'), {
    facts: { addresses: ['192.0.2.0'], port: 443 },
  }),
  fires('tcp.refused', 'refused here, silent there', unconnected('connection-timeout', 'connection-refused'), {
    quiet: ['tcp.timeout'],
  }),
  quiet(
    'tcp.refused',
    'one dead address of two',
    connected([attempt('192.0.2.1', 'connection-refused'), attempt('192.0.2.2')]),
  ),
  fires('tcp.timeout', 'silence', unconnected('connection-timeout'), { facts: { seconds: 6 } }),
  fires('tcp.timeout', 'silence on IPv4, no route on IPv6', unconnected('host-unreachable', 'connection-timeout')),
  quiet('tcp.timeout', 'refused', unconnected('connection-refused')),
  fires('tcp.unreachable', 'no route', unconnected('host-unreachable')),
  quiet('tcp.unreachable', 'a private address that was not gone to', unconnected('private-address-refused')),
  fires(
    'tcp.family-missing',
    'the options leave no address',
    evidenceOfEndpoint(
      {
        name: {
          source: 'system',
          addresses: [],
          elapsedMs: 3,
          failure: { ...failure('family-missing', 'connect'), detail: 'IPv6' },
        },
        attempts: [],
        handshake: null,
      },
      { ...failure('family-missing', 'connect'), detail: 'IPv6' },
    ),
    { facts: { asked: 'IPv6' }, quiet: ['dns.name-not-found', 'tcp.unreachable'] },
  ),
  fires(
    'tcp.family-missing',
    'IPv6 alone, and none here',
    evidenceOfEndpoint(
      {
        name: { source: 'system', addresses: [{ address: '2001:db8::1', family: 6 }], elapsedMs: 3 },
        attempts: [attempt('2001:db8::1', 'host-unreachable')],
        handshake: null,
      },
      { ...failure('family-missing', 'connect'), detail: 'IPv6' },
    ),
    { facts: { only: 'IPv6' }, quiet: ['tcp.unreachable'] },
  ),
  quiet('tcp.family-missing', 'no route', unconnected('host-unreachable')),
  fires('tcp.reset', 'reset', unconnected('connection-reset')),
  quiet(
    'tcp.reset',
    'reset in the handshake',
    evidenceOfEndpoint({ handshake: null }, failure('handshake-closed', 'handshake')),
  ),
  fires(
    'tcp.ipv6-broken',
    'IPv6 is refused, IPv4 works',
    connected([attempt('2001:db8::1', 'connection-refused'), attempt('192.0.2.1')]),
    {
      facts: { addresses: ['2001:db8::1'], ipv4: '192.0.2.1', problem: 'connection-refused' },
    },
  ),
  quiet(
    'tcp.ipv6-broken',
    'another IPv6 address works',
    connected([attempt('2001:db8::1', 'connection-refused'), attempt('2001:db8::2'), attempt('192.0.2.1')]),
  ),
  quiet(
    'tcp.ipv6-broken',
    'this computer has no IPv6',
    connected([attempt('2001:db8::1', 'host-unreachable'), attempt('192.0.2.1')], false),
  ),
  quiet('tcp.ipv6-broken', 'IPv6 lost the race', connected([attempt('2001:db8::1', 'aborted'), attempt('192.0.2.1')])),
];
