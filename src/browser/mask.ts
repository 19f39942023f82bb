import { cleanText } from '../text/clean.js';
import { editSecrets } from './secrets/edit-address.js';
import type { FoundSecret } from './secrets/edit-address.js';
import { unwrapOnce } from './address/unwrap-once.js';

/** What stands in the place of a secret. */
export const MASK = '••••••';

/**
 * An address that can be shown and kept: every secret in its user name, path, query or fragment, and in addresses
 * inside it, is replaced by `••••••`, and characters that steer a terminal are gone. Takes any text, relative
 * addresses too, and never throws.
 */
export function maskAddress(url: string): string {
  // Browsers drop these three from an address wherever they stand, so they must not split a name or a secret.
  const address = cleanText(url.replace(/[\t\n\r]/g, ''));
  return editSecrets(maskWrapped(address), MASK).address;
}

/**
 * The secrets in an address, in the order in which they stand there. The rule: a telling name with six or more
 * characters behind it that are no plain words, or sixteen or more characters of mixed kinds anywhere; in a path the
 * segment before tells. `state=s1`, `returnUrl` and `lang=en` are none.
 */
export function findSecrets(url: URL): FoundSecret[] {
  return editSecrets(url.href, MASK).found;
}

/** Filters write addresses in codes of their own; what they carry is hidden as a whole where a secret is in it. */
function maskWrapped(address: string): string {
  const wrapped = unwrapOnce(address);
  if (wrapped === undefined || wrapped.carrier === '' || editSecrets(wrapped.target, MASK).found.length === 0) {
    return address;
  }
  return address.replaceAll(wrapped.carrier, MASK);
}
