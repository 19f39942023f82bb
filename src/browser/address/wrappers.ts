import { percentDecoded as decoded } from '../../text/percent-decoded.js';
import { decodeEntities } from './html-entities.js';
import { decodeProofpointV2, decodeProofpointV3 } from './proofpoint.js';

/** A link that a mail filter or redirector puts in the place of another. */
export interface Wrapper {
  id: string;
  /** Host names or, with a leading dot, their endings; empty for products that run on any host. */
  hosts: readonly string[];
  /** What the address has to contain behind its host. */
  path?: RegExp;
  /** Reads the target out of the part that carries it; undefined where that is not it. */
  decode: (carrier: string) => string | undefined;
  /** Finds the carrying part in the whole address, as it is written there. */
  carrier: (address: string) => string | undefined;
}

/** Services whose links hold their target; `decode` and `carrier` need no network. */
export const WRAPPERS: readonly Wrapper[] = [
  {
    id: 'safe-links',
    hosts: ['.safelinks.protection.outlook.com', '.safelinks.protection.office365.us', '.safelinks.o365.us'],
    carrier: parameter(['url'], ['data', 'sdata', 'reserved']),
    decode: percentDecoded,
  },
  {
    id: 'safe-links',
    hosts: ['statics.teams.cdn.office.net', 'statics.teams.microsoft.com'],
    path: /safelinks/i,
    carrier: parameter(['url']),
    decode: percentDecoded,
  },
  {
    id: 'proofpoint-v1',
    hosts: ['urldefense.proofpoint.com', 'urldefense.com'],
    path: /^\/v1\//i,
    carrier: parameter(['u'], ['k']),
    decode: percentDecoded,
  },
  {
    id: 'proofpoint-v2',
    hosts: ['urldefense.proofpoint.com', 'urldefense.com'],
    path: /^\/v2\//i,
    carrier: parameter(['u'], ['d', 'c']),
    decode: decodeProofpointV2,
  },
  {
    id: 'proofpoint-v3',
    hosts: ['urldefense.com', 'urldefense.proofpoint.com', 'urldefense.us'],
    path: /^\/v3\/__/i,
    carrier: between('/v3/__', '!'),
    decode: decodeProofpointV3,
  },
  {
    id: 'barracuda',
    hosts: ['linkprotect.cudasvc.com'],
    carrier: parameter(['a'], ['c', 'p']),
    decode: percentDecoded,
  },
  { id: 'cisco-secure-email', hosts: ['secure-web.cisco.com'], carrier: fromScheme, decode: percentDecoded },
  { id: 'sophos', hosts: ['.protection.sophos.com'], carrier: parameter(['u']), decode: base64Decoded },
  { id: 'canit', hosts: [], path: /\/canit\/urlproxy\.php/i, carrier: parameter(['_q']), decode: base64Decoded },
  {
    id: 'avanan',
    hosts: ['.avanan.click', '.checkpoint.com'],
    path: /___/,
    carrier: between('___', '___'),
    decode: plain,
  },
  {
    id: 'avanan',
    hosts: ['avanan.url-protection.com'],
    carrier: parameter(['o'], ['g', 'h']),
    decode: percentDecoded,
  },
  {
    id: 'trend-micro',
    hosts: ['.trendmicro.com'],
    path: /clicktime/i,
    carrier: parameter(['url']),
    decode: percentDecoded,
  },
  {
    id: 'trellix',
    hosts: ['.fireeye.com', '.trellix.com'],
    path: /\/url/i,
    carrier: parameter(['u']),
    decode: percentDecoded,
  },
  { id: 'symantec-clicktime', hosts: ['clicktime.symantec.com'], carrier: parameter(['u']), decode: percentDecoded },
  { id: 'esva', hosts: ['.esvalabs.com', '.urlsand.com'], carrier: parameter(['u']), decode: percentDecoded },
  { id: 'trustwave', hosts: ['scanmail.trustwave.com'], carrier: parameter(['u']), decode: percentDecoded },
  { id: 'smart-screen', hosts: ['nav.smartscreen.microsoft.com'], carrier: parameter(['url']), decode: percentDecoded },
  {
    id: 'amazon-ses',
    hosts: [],
    path: /\/L0\/https?(?::|%3a)/i,
    carrier: between('/L0/', '/'),
    decode: percentDecoded,
  },
  {
    id: 'google',
    hosts: ['.google.com', '.google.co.uk', '.google.ca', '.google.de', '.google.es', '.google.com.mx'],
    path: /^\/url/i,
    carrier: parameter(['q', 'url']),
    decode: percentDecoded,
  },
  {
    id: 'facebook',
    hosts: ['.facebook.com', '.messenger.com'],
    path: /^\/(?:l\.php|flx\/warn)/i,
    carrier: parameter(['u']),
    decode: percentDecoded,
  },
  {
    id: 'instagram',
    hosts: ['l.instagram.com', 'l.threads.com', 'l.threads.net'],
    carrier: parameter(['u']),
    decode: percentDecoded,
  },
  { id: 'whatsapp', hosts: ['l.wl.co', 'l.whatsapp.com'], carrier: parameter(['u']), decode: percentDecoded },
  {
    id: 'linkedin',
    hosts: ['.linkedin.com'],
    path: /^\/(?:redir\/redirect|safety\/go)/i,
    carrier: parameter(['url']),
    decode: percentDecoded,
  },
  { id: 'youtube', hosts: ['.youtube.com'], path: /^\/redirect/i, carrier: parameter(['q']), decode: percentDecoded },
  { id: 'slack', hosts: ['slack-redir.net'], carrier: parameter(['url']), decode: percentDecoded },
  {
    id: 'duckduckgo',
    hosts: ['duckduckgo.com'],
    path: /^\/l\//i,
    carrier: parameter(['uddg']),
    decode: percentDecoded,
  },
  {
    id: 'bing',
    hosts: ['.bing.com'],
    path: /^\/ck\/a/i,
    carrier: parameter(['u']),
    decode: (text) => base64Decoded(text.slice(2)),
  },
  { id: 'yahoo', hosts: ['r.search.yahoo.com'], carrier: between('/RU=', '/'), decode: percentDecoded },
];

/**
 * Finds `name=…` in the query. A value that was pasted already decoded goes on to the parameter that the service puts
 * behind it (`ends`), as its own ampersands look like the service's.
 */
function parameter(names: readonly string[], ends: readonly string[] = []): Wrapper['carrier'] {
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
  const at = new RegExp(`[?&]${name}=`, 'i').exec(address.slice(query));
  return at === null ? undefined : query + at.index + at[0].length;
}

function valueFrom(rest: string, ends: readonly string[]): string {
  const wasDecoded = /^https?:\/\//i.test(rest) && ends.length > 0;
  if (!wasDecoded) return rest.split(/[&#]/, 1)[0] ?? '';
  const end = rest.search(new RegExp(`[&?](?:${ends.join('|')})=`, 'i'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Finds what stands between two marks; without the second, up to the end. */
function between(start: string, end: string): Wrapper['carrier'] {
  return (address) => {
    const from = address.toLowerCase().indexOf(start.toLowerCase());
    if (from < 0) return undefined;
    const rest = address.slice(from + start.length);
    const to = rest.indexOf(end);
    return to < 0 ? rest : rest.slice(0, to);
  };
}

/** Finds the address that stands as the last part of another. */
function fromScheme(address: string): string | undefined {
  const at = address.slice(8).search(/https?(?:%3a|:)/i);
  return at < 0 ? undefined : address.slice(8 + at);
}

function plain(text: string): string {
  return text;
}

function percentDecoded(text: string): string {
  return decodeEntities(decoded(text) ?? text);
}

function base64Decoded(text: string): string {
  return Buffer.from(decoded(text) ?? text, 'base64').toString('utf8');
}
