import { percentDecoded as decoded } from '../../text/percent-decoded.js';
import { decodeEntities } from './html-entities.js';

/** Finds the part of an address that carries another, as it is written there. */
export type FindCarrier = (address: string) => string | undefined;

/**
 * Finds `name=…` in the query. A value that was pasted already decoded goes on to the parameter that the service puts
 * behind it (`ends`), as its own ampersands look like the service's.
 */
export function parameter(names: readonly string[], ends: readonly string[] = []): FindCarrier {
  return (address) => {
    for (const name of names) {
      const start = startOfValue(address, name);
      if (start !== undefined) return valueFrom(address.slice(start), ends);
    }
    return undefined;
  };
}

function startOfValue(address: string, name: string): number | undefined {
  const query = address.indexOf('?');
  if (query < 0) return undefined;
  const lower = address.toLowerCase();
  const [first, further] = [`?${name}=`, `&${name}=`].map((mark) => lower.indexOf(mark, query));
  const at = [first, further].filter((place) => place !== undefined && place >= 0);
  return at.length === 0 ? undefined : Math.min(...at.map(Number)) + name.length + 2;
}

function valueFrom(rest: string, ends: readonly string[]): string {
  const wasDecoded = /^https?:\/\//i.test(rest) && ends.length > 0;
  if (!wasDecoded) return rest.split(/[&#]/, 1)[0] ?? '';
  const lower = rest.toLowerCase();
  const places = ends.flatMap((name) => [lower.indexOf(`?${name}=`), lower.indexOf(`&${name}=`)]);
  const end = Math.min(rest.length, ...places.filter((place) => place >= 0));
  return rest.slice(0, end);
}

/** Finds what stands between two marks, looked for behind a third; without the second mark, up to the end. */
export function between(start: string, end: string, behind = ''): FindCarrier {
  return (address) => {
    const lower = address.toLowerCase();
    const from = lower.indexOf(start.toLowerCase(), Math.max(0, lower.indexOf(behind)));
    if (from < 0) return undefined;
    const rest = address.slice(from + start.length);
    const to = rest.indexOf(end);
    return to < 0 ? rest : rest.slice(0, to);
  };
}

/** Finds the address that stands as the last part of another. */
export function fromScheme(address: string): string | undefined {
  const at = address.slice(8).search(/https?(?:%3a|:)/i);
  return at < 0 ? undefined : address.slice(8 + at);
}

export function plain(text: string): string {
  return text;
}

export function percentDecoded(text: string): string {
  return decodeEntities(decoded(text) ?? text);
}

export function base64Decoded(text: string): string {
  return Buffer.from(decoded(text) ?? text, 'base64').toString('utf8');
}

/** Finds a segment of the path, counted from 0; a negative number counts from the end. */
export function segment(place: number): FindCarrier {
  return (address) => address.split(/[?#]/, 1)[0]?.split('/').slice(3).at(place);
}

/** Reads an address out of JSON in base64; `find` takes it out of the parsed document. */
export function fromJson(
  find: (document: Record<string, unknown>) => unknown,
): (carrier: string) => string | undefined {
  return (carrier) => {
    try {
      const target = find(JSON.parse(base64Decoded(carrier)) as Record<string, unknown>);
      return typeof target === 'string' ? target : undefined;
    } catch {
      return undefined;
    }
  };
}
