import type { Facts } from '../../model/index.js';
import { fillPlaceholders } from '../../text/fill-placeholders.js';

/** Where a finding was made, as far as its facts and the checked address tell. */
interface Place {
  /** The address that the check began with. */
  start: string;
  url: string;
  host: string;
  /** Host and port, an IPv6 address in brackets. */
  site: string;
  /** How `openssl` is told the name: a number has none (RFC 6066 section 3). */
  sni: string;
  proxy: string;
}

/** What stands for a place in a command about no portal in particular, or where the place cannot be written. */
const ANY: Place = {
  start: 'ADDRESS',
  url: 'ADDRESS',
  host: 'HOST',
  site: 'HOST:443',
  sni: '-servername HOST',
  proxy: 'PROXY',
};

/**
 * What a portal or a link says could hold a command, or be taken for an option: only what no shell takes for its own is
 * ever pasted, an address in double quotes, a host without. Brackets, which curl takes for a range, stand around an IPv6
 * address alone.
 */
const HARMLESS = { host: /^(?!-)[\w.:-]+$/, address: /^[a-z]+:\/\/(?:\[[\da-f:.]+\])?[\w.~:/?&=+,@-]+$/i };

/** Commands to paste, for the place where a finding was made; words in capitals where that is not known. */
export function fillCommands(templates: readonly string[], facts: Facts, target: string | null): string[] {
  const place: Partial<Place> = placeOf(facts, target);
  return templates.map((template) =>
    fillPlaceholders(template, (name) => {
      const value = Object.hasOwn(place, name) ? place[name as keyof Place] : undefined;
      return value ?? anyOf(name);
    }),
  );
}

/** The same about no portal in particular. */
export function generalCommands(templates: readonly string[]): string[] {
  return templates.map((template) => fillPlaceholders(template, anyOf));
}

function anyOf(name: string): string | undefined {
  return Object.hasOwn(ANY, name) ? ANY[name as keyof Place] : undefined;
}

function placeOf(facts: Facts, target: string | null): Partial<Place> {
  const start = addressIn(target);
  const proxy = addressIn(facts['proxy']);
  const host = hostIn(facts['host'] ?? (start && bare(new URL(start))));
  const { url: usual, ...there } = host === undefined ? {} : atHost(host, facts, start);
  const told = facts['from'] ?? facts['url'];
  // An address that was told and cannot be pasted has no other in its place.
  const url = told === undefined ? usual : addressIn(told);
  return {
    ...there,
    ...(start !== undefined && { start }),
    ...(proxy !== undefined && { proxy }),
    ...(url !== undefined && { url }),
  };
}

function atHost(host: string, { port }: Facts, start: string | undefined): Partial<Place> {
  const given = start === undefined || bare(new URL(start)) !== host ? undefined : new URL(start);
  const usual = given?.port || (given?.protocol === 'http:' ? '80' : '443');
  const site = `${host.includes(':') ? `[${host}]` : host}:${typeof port === 'number' ? port : usual}`;
  const url = given?.href ?? `https://${site.replace(/:443$/, '')}/`;
  return { host, site, url, sni: isNumber(host) ? '-noservername' : `-servername ${host}` };
}

function addressIn(fact: unknown): string | undefined {
  return typeof fact === 'string' && HARMLESS.address.test(fact) && URL.canParse(fact) ? fact : undefined;
}

function hostIn(fact: unknown): string | undefined {
  return typeof fact === 'string' && HARMLESS.host.test(fact) ? fact : undefined;
}

function bare({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

function isNumber(host: string): boolean {
  return host.includes(':') || /^[\d.]+$/.test(host);
}
