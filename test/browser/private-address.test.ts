import { expect, it } from 'vitest';
import { addressClass, isFilterAddress, isThisComputer } from '../../src/browser/private-address.js';

it.each([
  ['93.184.215.14', 'public'],
  ['2606:2800:220:1::1', 'public'],
  ['10.1.2.3', 'private'],
  ['172.31.255.255', 'private'],
  ['172.32.0.1', 'public'],
  ['192.168.1.10', 'private'],
  ['100.64.0.1', 'private'],
  ['168.63.129.16', 'private'],
  ['192.0.0.192', 'private'],
  ['fd00:ec2::254', 'private'],
  ['fec0::1', 'private'],
  ['127.0.0.1', 'loopback'],
  ['127.8.8.8', 'loopback'],
  ['::1', 'loopback'],
  ['[::1]', 'loopback'],
  ['169.254.169.254', 'link-local'],
  ['fe80::1%eth0', 'link-local'],
  ['0.0.0.0', 'unspecified'],
  ['::', 'unspecified'],
  ['224.0.0.1', 'reserved'],
  ['255.255.255.255', 'reserved'],
  ['192.0.2.1', 'reserved'],
  ['240.0.0.1', 'reserved'],
  ['2001:db8::1', 'reserved'],
  ['::ffff:10.0.0.1', 'private'],
  ['::ffff:8.8.8.8', 'public'],
  ['64:ff9b::127.0.0.1', 'loopback'],
  ['64:ff9b:1::8.8.8.8', 'private'],
  ['2002:0a00:0001::1', 'private'],
  ['portal.example.org', 'reserved'],
])('%s is %s', (address, kind) => {
  expect(addressClass(address)).toBe(kind);
});

it.each([
  ['146.112.61.106', 'Cisco Umbrella'],
  ['::ffff:146.112.61.104', 'Cisco Umbrella'],
  ['0.0.0.0', 'filtering-name-server'],
  ['::', 'filtering-name-server'],
  ['146.112.61.109', undefined],
  ['146.112.62.104', undefined],
  ['127.0.0.1', undefined],
  ['no address', undefined],
])('%s belongs to %s', (address, filter) => {
  expect(isFilterAddress(address)).toBe(filter);
});

it.each([
  ['localhost', true],
  ['portal.localhost.', true],
  ['127.8.0.1', true],
  ['[::1]', true],
  ['::1', true],
  ['localhost.example.org', false],
  ['notlocalhost', false],
  ['127.0.0.1.example.org', false],
  ['0.0.0.0', false],
  ['192.168.1.1', false],
])('%s means this computer: %s', (host, means) => {
  expect(isThisComputer(host)).toBe(means);
});
