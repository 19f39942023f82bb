import { describe, expect, it } from 'vitest';
import type { NameEvidence } from '../../../src/model/index.js';
import { isPrivateLiteral, sortAddresses } from '../../../src/probe/connect/reachable-addresses.js';

const BOTH = { offline: false, ipv4: true, ipv6: true };
const check = { elapsedMs: () => 7 };

function name(addresses: string[], source: NameEvidence['source'] = 'system'): NameEvidence {
  return {
    source,
    elapsedMs: 0,
    addresses: addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  };
}

describe('addresses behind a public portal', () => {
  it.each([
    '10.0.0.5',
    '192.168.1.1',
    '127.0.0.1',
    '169.254.169.254',
    '100.100.100.200',
    '168.63.129.16',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.0.8',
    'fd00::1',
    'fd00:ec2::254',
    'fe80::1%eth0',
    'fec0::1',
    '::1',
    '::127.0.0.1',
    '::ffff:10.0.0.5',
    '::ffff:0:7f00:1',
    '64:ff9b::a00:1',
    '64:ff9b:1::7f00:1',
    '2002:7f00:1::',
    '2001:0:4136:e378:8000:63bf:80ff:fffe',
  ])('that are private are refused: %s', (address) => {
    const { allowed, refused } = sortAddresses(name([address]), true, BOTH, check);
    expect(allowed).toEqual([]);
    expect(refused).toMatchObject([{ address, startedAtMs: 7, failure: { code: 'private-address-refused' } }]);
  });

  it.each(['93.184.215.14', '2606:4700::1111', '198.18.0.7'])('that are not are allowed: %s', (address) => {
    expect(sortAddresses(name([address]), true, BOTH, check).allowed).toHaveLength(1);
  });

  it.each(['198.18.0.7', '240.0.0.1', '192.0.2.1'])('that are reserved and written down are refused: %s', (address) => {
    expect(sortAddresses(name([address], 'literal'), true, BOTH, check).allowed).toEqual([]);
  });

  it('may be private where an option gives them', () => {
    expect(sortAddresses(name(['127.0.0.1'], 'given'), true, BOTH, check).allowed).toHaveLength(1);
  });
});

describe('addresses of the portal itself', () => {
  it('may be private', () => {
    expect(sortAddresses(name(['10.0.0.5']), false, BOTH, check).allowed).toHaveLength(1);
  });

  it.each(['0.0.0.0', '::'])('are never those of nowhere: %s', (address) => {
    expect(sortAddresses(name([address]), false, BOTH, check)).toMatchObject({
      allowed: [],
      refused: [{ failure: { code: 'host-unreachable' } }],
    });
  });

  it('are left out where this computer has no way to their family, unless there is no other', () => {
    const onlyIpv4 = { ...BOTH, ipv6: false };
    const two = sortAddresses(name(['2606:4700::1111', '93.184.215.14']), false, onlyIpv4, check);
    expect(two.allowed.map(({ family }) => family)).toEqual([4]);
    expect(sortAddresses(name(['2606:4700::1111']), false, onlyIpv4, check).allowed).toHaveLength(1);
    expect(sortAddresses(name(['::1']), false, onlyIpv4, check).allowed).toHaveLength(1);
  });
});

it('a host that is an address tells by itself', () => {
  expect(isPrivateLiteral('10.0.0.5')).toBe(true);
  expect(isPrivateLiteral('93.184.215.14')).toBe(false);
  expect(isPrivateLiteral('intranet')).toBe(false);
});
