import { domainToASCII } from 'node:url';
import type { ResolveRule } from '../probe/options.js';
import { UsageError } from './usage-error.js';

/** Longest deadline, in seconds. */
const MOST_SECONDS = 600;

/** `--timeout`: seconds, a fraction allowed, as milliseconds. @throws UsageError */
export function readSeconds(text: string): number {
  const seconds = /^\d+(\.\d+)?$|^\.\d+$/.test(text.trim()) ? Number(text) : NaN;
  if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
    throw new UsageError({
      en: `--timeout takes seconds, from 0.1 to ${MOST_SECONDS}, not "${text}".`,
      es: `--timeout acepta segundos, de 0.1 a ${MOST_SECONDS}, no "${text}".`,
    });
  }
  return Math.max(100, Math.round(seconds * 1000));
}

/** `--resolve`: HOST:PORT:ADDRESS, an IPv6 address with or without brackets. @throws UsageError */
export function readResolveRule(text: string): ResolveRule {
  const parts = /^(\[[^\]]+\]|[^:]+):(\d{1,5}):(.+)$/.exec(text.trim());
  const host = domainToASCII(parts?.[1] ?? '') || (parts?.[1] ?? '');
  const port = Number(parts?.[2]);
  const address = (parts?.[3] ?? '').replace(/^\[(.*)\]$/, '$1');
  if (host === '' || !(port >= 1 && port <= 65_535) || !isAddress(address)) {
    throw new UsageError({
      en: `--resolve takes HOST:PORT:ADDRESS, for example portal.example.org:443:192.0.2.7, not "${text}".`,
      es: `--resolve acepta HOST:PUERTO:DIRECCIÓN, por ejemplo portal.example.org:443:192.0.2.7, no "${text}".`,
    });
  }
  return { host: host.toLowerCase(), port, address };
}

/** `--proxy`: the address of an HTTP proxy; without a scheme, http. @throws UsageError */
export function readProxy(text: string): string {
  const trimmed = text.trim();
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  if (URL.canParse(url)) {
    const { protocol, hostname } = new URL(url);
    if ((protocol === 'http:' || protocol === 'https:') && hostname !== '') return url;
  }
  throw new UsageError({
    en: '--proxy takes the address of an HTTP proxy, for example http://proxy.example.org:8080.',
    es: '--proxy acepta la dirección de un proxy HTTP, por ejemplo http://proxy.example.org:8080.',
  });
}

/** `--user-agent`: text that a header can hold (RFC 9110 section 5.5, kept to ASCII). @throws UsageError */
export function readUserAgent(text: string): string {
  if (!/^[\x20-\x7E]+$/.test(text) || text.trim() === '') {
    throw new UsageError({
      en: '--user-agent takes one line of plain text.',
      es: '--user-agent acepta una sola línea de texto sin acentos ni símbolos especiales.',
    });
  }
  return text.trim();
}

/** `--describe`: the patient's words. @throws UsageError for none */
export function readDescription(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new UsageError({
      en: `--describe takes the patient's words, for example "it says too many attempts".`,
      es: '--describe acepta las palabras del paciente, por ejemplo "dice que hubo demasiados intentos".',
    });
  }
  return text;
}

/** A flag that takes one of a list. @throws UsageError */
export function readOneOf<T extends string>(flag: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === text);
  if (found !== undefined) return found;
  const list = allowed.join(', ');
  throw new UsageError({ en: `${flag} takes ${list}, not "${text}".`, es: `${flag} acepta ${list}, no "${text}".` });
}

/** An IPv4 address in four decimal numbers, or an IPv6 address (RFC 4291 section 2.2). */
function isAddress(text: string): boolean {
  if (text.includes(':')) return URL.canParse(`http://[${text}]/`);
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}
