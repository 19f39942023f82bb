import { base64Decoded, between, fromJson, fromScheme, parameter, percentDecoded, plain, segment } from './carriers.js';
import type { FindCarrier } from './carriers.js';
import { decodeProofpointV2, decodeProofpointV3, proofpointV3Carrier } from './proofpoint.js';

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
  carrier: FindCarrier;
}

/** Services whose links hold their target; `decode` and `carrier` need no network. */
export const WRAPPERS: readonly Wrapper[] = [
  {
    id: 'safe-links',
    hosts: [
      '.safelinks.protection.outlook.com',
      '.safelinks.protection.office365.us',
      '.safelinks.o365.us',
      '.safelinks.protection.partner.outlook.cn',
    ],
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
    carrier: proofpointV3Carrier,
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
    path: /_{3}/,
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
    path: /\/C?L0\/https?(?::|%3a)/i,
    carrier: between('L0/', '/'),
    decode: percentDecoded,
  },
  {
    id: 'google',
    hosts: [],
    path: /^https?:\/\/(?:www\.)?google(?:\.[a-z]{2,3}){1,2}\/url\?/i,
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
  { id: 'edgepilot', hosts: ['link.edgepilot.com'], path: /[?&]u=/, carrier: parameter(['u']), decode: percentDecoded },
  {
    id: 'fortimail',
    hosts: [],
    path: /^https?:\/\/[^/]+\/fmlurlsvc\//i,
    carrier: parameter(['url']),
    decode: percentDecoded,
  },
  { id: 'titanhq', hosts: ['linklock.titanhq.com'], carrier: parameter(['url'], ['data']), decode: percentDecoded },
  { id: 'mailjet', hosts: ['.mjt.lu'], path: /\/lnk\//i, carrier: segment(-1), decode: base64Decoded },
  {
    id: 'postmark',
    hosts: ['click.pstmrk.it'],
    carrier: segment(1),
    decode: (text) => `https://${percentDecoded(text)}`,
  },
  {
    id: 'mandrill',
    hosts: ['mandrillapp.com'],
    path: /\/track\/click\//i,
    carrier: parameter(['p']),
    decode: decodeMandrill,
  },
  {
    id: 'govdelivery',
    hosts: ['lnks.gd'],
    path: /\/l\/ey/,
    carrier: between('.', '.', '/l/'),
    decode: fromJson(({ url }) => url),
  },
  { id: 'firebase', hosts: ['.page.link'], path: /[?&]link=/i, carrier: parameter(['link']), decode: percentDecoded },
  {
    id: 'gmx',
    hosts: ['deref-gmx.net', 'deref-web.de', 'deref-gmx.com', 'deref-mail.com'],
    carrier: parameter(['redirectUrl']),
    decode: percentDecoded,
  },
  { id: 'reddit', hosts: ['out.reddit.com'], carrier: parameter(['url']), decode: percentDecoded },
  {
    id: 'vk',
    hosts: ['vk.com', 'away.vk.com'],
    path: /\/away(?:\.php)?\?/i,
    carrier: parameter(['to']),
    decode: percentDecoded,
  },
  {
    id: 'google-translate',
    hosts: ['translate.google.com'],
    path: /[?&]u=/i,
    carrier: parameter(['u']),
    decode: percentDecoded,
  },
  {
    id: 'google-amp',
    hosts: [],
    path: /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/s\//i,
    carrier: between('/amp/s/', '?'),
    decode: (text) => `https://${text}`,
  },
];

/** The document in a Mandrill link holds another as text: `{"p":"{\\"url\\":\\"https:…\\"}"}`. */
function decodeMandrill(carrier: string): string | undefined {
  const inner = fromJson(({ p }) => p)(carrier);
  return inner === undefined ? undefined : fromJson(({ url }) => url)(Buffer.from(inner).toString('base64url'));
}
