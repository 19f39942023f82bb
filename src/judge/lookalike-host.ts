import { domainToUnicode } from 'node:url';
import { isNearName, lookalikeByShape, skeletonOf } from '../browser/lookalike.js';
import { registrableDomain } from '../browser/site.js';
import type { HostFacts, ProductRule } from '../model/index.js';

/** Names that a host may be taken for. */
export interface KnownNames {
  /** Hosts of the practice itself. */
  official: readonly string[];
  products: readonly ProductRule[];
}

/**
 * What a host can be taken for, and by what. Several scripts in one label hardly ever mean well (UTS 39); what stands
 * near a known name is told first.
 */
export function lookalikeOf(host: HostFacts, known: KnownNames): { like: string; reason: string } | undefined {
  const near = nearKnownHost(host, known);
  if (near !== undefined) return { like: near, reason: host.mixedScripts ? 'mixed-scripts' : 'near-known' };
  if (host.mixedScripts) return { like: skeletonOf(host.unicode, false), reason: 'mixed-scripts' };
  return lookalikeByShape(host.unicode) ?? beyondAscii(host);
}

/** An honest name in a language's own letters is told as well: whoever reads it out or types it can miss a letter. */
function beyondAscii({ name, unicode }: HostFacts) {
  return name.split('.').some((label) => label.startsWith('xn--')) ? { like: unicode, reason: 'punycode' } : undefined;
}

function nearKnownHost(host: HostFacts, { official, products }: KnownNames): string | undefined {
  const own = host.registrableDomain;
  if (own === undefined) return undefined;
  const practices = domainsOf(official);
  const known = [...practices, ...domainsOf(products.flatMap(({ recognise }) => recognise.hosts))];
  if (known.includes(own)) return undefined;
  const ownLabel = firstLabel(domainToUnicode(own));
  const near = known.find((domain) => isNearName(ownLabel, firstLabel(domain)));
  return near ?? practices.find((domain) => borrows(ownLabel, firstLabel(domain)));
}

function domainsOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => registrableDomain(name.replace(/^[.*]+/, '')) ?? []))];
}

function firstLabel(domain: string): string {
  return domain.split('.', 1)[0] ?? '';
}

/** Shorter names are ordinary words, which stand in many others. */
const SHORTEST_BORROWED = 6;

/** The practice's own name below another ending (`example.net` for `example.org`), or with more words around it. */
function borrows(own: string, practice: string): boolean {
  return practice.length >= SHORTEST_BORROWED && own.includes(practice);
}
