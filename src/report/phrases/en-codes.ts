import type { CookieReason } from '../../model/index.js';

/** Why a browser drops a cookie. */
const cookieReasons: Record<CookieReason, string> = {
  empty: 'neither a name nor a value',
  'control-character': 'a control character in it',
  'too-large': 'longer than 4096 bytes',
  'ambiguous-name': 'no name that could be sent back',
  'domain-malformed': 'its Domain is no host name',
  'domain-mismatch': "its Domain is not the server's",
  'public-suffix': 'its Domain is a suffix that strangers share',
  'prefix-broken': 'its name promises what its attributes do not keep',
  'secure-over-http': 'Secure, but sent over plain http',
  'partitioned-without-secure': 'Partitioned without Secure',
  'same-site-none-without-secure': 'SameSite=None without Secure',
  'same-site-cross-site': 'SameSite keeps it from this place',
  'overwrites-secure': 'plain http may not replace a Secure cookie',
  'response-refused': 'a NUL character makes the whole answer invalid',
  expired: 'expired when it arrived',
  deleted: 'taken away by the server',
  replaced: 'set again by a later header',
  evicted: 'the site has set too many cookies',
};

/** Readable forms of the codes that evidence and facts carry, where a report shows them; names stand in `names.ts`. */
export const codesEnglish = {
  ...cookieReasons,
  'self-signed': 'it signed itself',
  'untrusted-root': 'its root is not trusted here',
  'incomplete-chain': 'an intermediate certificate was not sent',
  'not-an-authority': 'it signs other certificates without being allowed to',
  'too-many-authorities': 'more authorities stand below it than it allows',
  'names-not-allowed': 'an authority above may not sign for this name',
  'not-for-servers': 'it is not meant for web servers',
  'unknown-critical-extension': 'it holds a critical extension that browsers do not know',
  'key-not-for-handshakes': 'its key is not meant for signing handshakes',
  'key-kind': 'its kind of key is not taken',
  'signature-kind': 'its kind of signature is not taken',
  'valid-too-long': 'it is valid for longer than public certificates may be',
  punycode: 'letters beyond a to z',
  digits: 'digits in the place of letters',
  'name-in-front': 'the name of another site in front',
  'mixed-scripts': 'letters of several alphabets',
  'near-known': 'close to a known name',
  password: 'user name and password',
  'username-first': 'user name first',
  'filtering-name-server': 'a filtering name server',
  'hosts-file': 'a filter or the hosts file of this computer',
};

/** Why a browser drops a cookie, with the attribute that it stumbles over; undefined where the code's words are enough. */
export function cookieReasonEnglish(reason: string, domain: string | undefined): string | undefined {
  return reason === 'domain-mismatch' && domain !== undefined ? `Domain=${domain} does not match` : undefined;
}
