import ipaddr from 'ipaddr.js';
import { withoutBrackets } from './url-parts.js';

export type AddressClass = 'public' | 'private' | 'loopback' | 'link-local' | 'unspecified' | 'reserved';

/** Ranges of the IANA special-purpose registries, by the names that ipaddr.js gives them. */
const CLASS_BY_RANGE: Partial<Record<string, AddressClass>> = {
  unicast: 'public',
  private: 'private',
  uniqueLocal: 'private',
  carrierGradeNat: 'private',
  loopback: 'loopback',
  linkLocal: 'link-local',
  unspecified: 'unspecified',
};

/** Hosts of cloud providers that answer inside their network only, although their range is a public one. */
const INTERNAL_ONLY = new Set(['168.63.129.16', '192.0.0.192']);

/**
 * What kind of place an IPv4 or IPv6 address is, judged by the IPv4 address inside where one is carried (mapped,
 * NAT64, 6to4). A text that is no address is `reserved`: nothing of ours connects there.
 */
export function addressClass(address: string): AddressClass {
  const parsed = parseAddress(address);
  if (parsed === undefined) return 'reserved';
  if (isSiteLocal(parsed)) return 'private';
  const inner = parsed instanceof ipaddr.IPv6 ? carriedIpv4(parsed) : undefined;
  if (inner !== undefined) return addressClass(inner);
  if (INTERNAL_ONLY.has(parsed.toString())) return 'private';
  return CLASS_BY_RANGE[parsed.range()] ?? 'reserved';
}

/**
 * Whether a host always means this very computer: `localhost`, names below it, loopback addresses with or without
 * brackets (RFC 6761 section 6.3; W3C Secure Contexts section 3.1).
 */
export function isThisComputer(host: string): boolean {
  const name = withoutBrackets(host).replace(/\.$/, '');
  return name === 'localhost' || name.endsWith('.localhost') || addressClass(name) === 'loopback';
}

/**
 * The name of the filter that answers with this address in a portal's place; undefined for any other. `0.0.0.0` and
 * `::` are what filters on the own network answer with.
 */
export function isFilterAddress(address: string): string | undefined {
  const parsed = parseAddress(address);
  if (parsed === undefined) return undefined;
  const plain = parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress() ? parsed.toIPv4Address() : parsed;
  const text = plain.toString();
  if (text === '0.0.0.0' || text === '::') return 'filtering-name-server';
  return CISCO_UMBRELLA.has(text) ? 'Cisco Umbrella' : undefined;
}

/** Block pages by the kind of block, as Cisco publishes them. */
const CISCO_UMBRELLA = new Set(['104', '105', '106', '107', '108', '110'].map((last) => `146.112.61.${last}`));

function parseAddress(address: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const bare = withoutBrackets(address).split('%', 1)[0] ?? '';
  return ipaddr.isValid(bare) ? ipaddr.parse(bare) : undefined;
}

/** The IPv4 address that an IPv6 address stands for: RFC 4291 mapped, RFC 6052 NAT64, RFC 3056 6to4. */
function carriedIpv4(address: ipaddr.IPv6): string | undefined {
  const bytes = address.toByteArray();
  const range = address.range();
  if (range === 'ipv4Mapped' || range === 'rfc6052') return bytes.slice(12).join('.');
  if (range === '6to4') return bytes.slice(2, 6).join('.');
  return undefined;
}

/** fec0::/10 (RFC 3879) and the local part of NAT64, 64:ff9b:1::/48 (RFC 8215). */
function isSiteLocal(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (!(address instanceof ipaddr.IPv6)) return false;
  return address.match(ipaddr.parse('fec0::'), 10) || address.match(ipaddr.parse('64:ff9b:1::'), 48);
}
