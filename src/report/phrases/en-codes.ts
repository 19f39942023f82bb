import type { CookieReason } from '../../model/index.js';

/** Why a browser drops a cookie. */
const cookieReasons: Record<CookieReason, string> = {
  empty: 'it has neither a name nor a value',
  'control-character': 'it holds a control character',
  'too-large': 'it is longer than 4096 bytes',
  'ambiguous-name': 'it has no name that could be sent back',
  'domain-malformed': 'its Domain is no host name',
  'domain-mismatch': 'its Domain is not that of the server',
  'public-suffix': 'its Domain is a suffix that strangers share',
  'prefix-broken': 'its name promises what its attributes do not keep',
  'secure-over-http': 'it is Secure, but came over plain http',
  'partitioned-without-secure': 'it is Partitioned without Secure',
  'same-site-none-without-secure': 'SameSite=None without Secure',
  'same-site-cross-site': 'SameSite keeps it from this place',
  'overwrites-secure': 'plain http may not replace a Secure cookie',
  'response-refused': 'a NUL character makes the whole answer invalid',
  expired: 'it had expired when it arrived',
  deleted: 'the server took it away',
  replaced: 'a later header set it again',
  evicted: 'the site has set too many cookies',
};

/** Services that wrap links, by the ids of `AddressEvidence.wrappedBy`; others are told by their id. */
const wrappers = {
  'safe-links': 'Microsoft Safe Links',
  'proofpoint-v1': 'Proofpoint URL Defense',
  'proofpoint-v2': 'Proofpoint URL Defense',
  'proofpoint-v3': 'Proofpoint URL Defense',
  barracuda: 'Barracuda',
  'cisco-secure-email': 'Cisco Secure Email',
  sophos: 'Sophos',
  avanan: 'Avanan',
  'trend-micro': 'Trend Micro',
  trellix: 'Trellix',
  'symantec-clicktime': 'Symantec Click-time Protection',
  trustwave: 'Trustwave',
  'smart-screen': 'Microsoft SmartScreen',
  'amazon-ses': 'Amazon SES',
  google: 'Google',
  facebook: 'Facebook',
};

/** Readable forms of the codes that evidence and facts carry, where a report shows them. */
export const codesEnglish: Record<string, string> = {
  ...cookieReasons,
  ...wrappers,
  'self-signed': 'it signed itself',
  'untrusted-root': 'its root is not trusted here',
  'incomplete-chain': 'an intermediate certificate was not sent',
  punycode: 'letters beyond a to z',
  'mixed-scripts': 'letters of several alphabets',
  'near-known': 'close to a known name',
  missing: 'the Location is missing',
  malformed: 'the Location cannot be read',
  scheme: 'its scheme is neither http nor https',
  'meta-refresh': 'by a meta refresh',
  'refresh-header': 'by a Refresh header',
  script: 'by a script',
  'username-first': 'user name first',
  option: 'command line',
};

/** Why a browser drops a cookie, with the attribute that it stumbles over; undefined where the code's words are enough. */
export function cookieReasonEnglish(reason: string, domain: string | undefined): string | undefined {
  return reason === 'domain-mismatch' && domain !== undefined ? `Domain=${domain} does not match` : undefined;
}
