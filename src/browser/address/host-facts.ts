import { domainToUnicode } from 'node:url';
import type { HostFacts } from '../../model/index.js';
import { registrableDomain } from '../site.js';
import { bareHost } from '../url-parts.js';

/** Scripts that are told apart; those that one language writes side by side form one entry. */
const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Thai}/u,
];

/** Japanese, Chinese and Korean are written with Latin letters beside their own (UTS 39, "highly restrictive"). */
const BESIDE_LATIN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

/** Signs of those scripts that are drawn as a stroke, a slash or a dot between Latin letters. */
const STROKES = /[a-z][\u30ce\u30fd\u30fe\u4e00\u4e28\u4e36\u4e3f\u3006\u3033\u2f02][a-z]/u;

/** Facts of a parsed address's host; an IPv6 address comes without its brackets. */
export function hostFacts(url: URL): HostFacts {
  const name = bareHost(url);
  const kind = hostKind(url.hostname);
  const unicode = kind === 'name' ? domainToUnicode(name) || name : name;
  const domain = kind === 'name' ? registrableDomain(name) : undefined;
  return {
    name,
    unicode,
    kind,
    ...(domain === undefined ? {} : { registrableDomain: domain }),
    mixedScripts: unicode.split('.').some(mixesScripts),
  };
}

/** The WHATWG parser writes every IPv4 address as four decimal numbers. */
function hostKind(hostname: string): HostFacts['kind'] {
  if (hostname.startsWith('[')) return 'ipv6';
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname) ? 'ipv4' : 'name';
}

function mixesScripts(label: string): boolean {
  const scripts = SCRIPTS.filter((script) => script.test(label));
  const besideOthers = BESIDE_LATIN.test(label) && scripts.some((script) => script !== SCRIPTS[0]);
  return scripts.length > 1 || besideOthers || STROKES.test(label);
}
