import type { KeyedString } from '../../text/strings-in.js';

/** Addresses that are the same in every house, and say nothing of whose they are (RFC 6890). */
const OF_ANYBODY =
  /^(?:0\.|10\.|127\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1?$|f[cd]|fe80)/i;
const ADDRESS = /^(?=.*[:.])[\da-f:.]+$/i;

/** Replaces the public addresses among the strings by ones that are set aside for examples (RFC 5737, RFC 3849). */
export function addressReplacer(strings: readonly KeyedString[]): (text: string) => string {
  const found = strings
    .filter(([key, text]) => /^address(?:es)?$/.test(key) && ADDRESS.test(text) && !OF_ANYBODY.test(text))
    .map(([, address]) => address);
  const shown = new Map([...new Set(found)].map((address, index) => [address, exampleFor(address, index + 1)]));
  // The longest first: one address can begin as another one does.
  const longestFirst = [...shown].sort(([a], [b]) => b.length - a.length);
  return (text) => longestFirst.reduce((told, [address, example]) => told.replaceAll(address, example), text);
}

function exampleFor(address: string, number: number): string {
  return address.includes(':') ? `2001:db8::${number.toString(16)}` : `192.0.2.${((number - 1) % 254) + 1}`;
}
