import { siteOf } from './site-of.js';
import type { KeyedString } from '../../text/strings-in.js';

/** Fields that hold a host's name and nothing else, or a list of them. */
const HOST_FIELDS = ['host', 'domain', 'registrableDomain', 'unicode', 'names', 'permitted', 'excluded'];

/** A host's name where an address, as it is or encoded, or a wildcard leads up to it. */
const IN_ADDRESS = /(?:\/\/|%2F%2F|\*\.)(?:[^\s/?#@]*@)?([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+)/giu;
/** A folder of a script or picture at another host. */
const FOLDER = /^([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,})\//u;

/** The sites of all hosts that are named in strings, the longest first. */
export function sitesIn(strings: readonly KeyedString[], known: string | undefined): string[] {
  const hosts = strings.flatMap(([key, text]) => [
    ...[...text.matchAll(IN_ADDRESS)].map(([, host = '']) => host),
    ...(HOST_FIELDS.includes(key) ? hostAlone(text) : []),
    ...(key === 'folders' ? (FOLDER.exec(text)?.slice(1, 2) ?? []) : []),
  ]);
  const names = hosts.map((host) => host.toLowerCase()).filter((host) => /\p{L}/u.test(host.split('.').at(-1) ?? ''));
  return [...new Set(names.map((host) => siteOf(host, known)))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** The host's name that is the whole string, but for a port or the kind of name beside it. */
function hostAlone(text: string): string[] {
  const name = text.replace(/^(?:dns:)?(?:\*?\.)?/i, '').replace(/\.?(?::\d+)?$/, '');
  const labels = name.split('.');
  const isHost = labels.length > 1 && labels.every((label) => /^[\p{L}\p{N}_-]+$/u.test(label));
  return isHost && /\p{L}/u.test(labels.at(-1) ?? '') ? [name] : [];
}

/**
 * Replaces hosts of the given sites: each gets a name below `example` (RFC 2606), the same wherever it stands; hosts of
 * one site stay neighbours.
 */
export function hostReplacer(sites: readonly string[]): (text: string) => string {
  if (sites.length === 0) return (text) => text;
  const names = sites.map((site) => site.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(
    // It begins where a run of labels does, so that a long one is read once.
    `(%2F|%40|%3D|(?<![\\p{L}\\p{N}_.-]))((?:[\\p{L}\\p{N}_-]+\\.)*)(${names})(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])`,
    'giu',
  );
  const hosts = new Map<string, string>();
  return (text) =>
    text.replace(pattern, (_, lead: string, below: string, site: string) => {
      const host = below.toLowerCase() + site.toLowerCase();
      const neighbours = [...hosts.keys()].filter((one) => one.endsWith(site.toLowerCase())).length;
      const placeholder = hosts.get(host) ?? nameFor(below, sites.indexOf(site.toLowerCase()), neighbours);
      hosts.set(host, placeholder);
      return lead + placeholder;
    });
}

function nameFor(below: string, site: number, neighbours: number): string {
  const name = `site-${site + 1}.example`;
  return below === '' ? name : `host-${neighbours + 1}.${name}`;
}
