import { cleanText } from '../text/clean.js';
import { editSecrets } from './secrets/edit-address.js';
import { unwrapKnown } from './address/unwrap-known.js';

/** What stands in the place of a secret. */
export const MASK = '••••••';

/** In UTF-16 units; what a server sends may be longer, and nobody reads it. */
const LONGEST_SHOWN = 8192;

/**
 * An address that can be shown and kept: every secret in its user name, path, query or fragment, and in addresses
 * inside it, is replaced by `••••••`, and characters that steer a terminal are gone. Takes any text, relative
 * addresses too, cuts it at 8192 characters, and never throws. What counts as a secret is said at `editSecrets`.
 */
export function maskAddress(url: string): string {
  // Browsers drop these three from an address wherever they stand, so they must not split a name or a secret.
  const address = cleanText(url.replace(/[\t\n\r]/g, ''), LONGEST_SHOWN);
  return editSecrets(maskWrapped(address), MASK).address;
}

/**
 * Filters write addresses in codes of their own; what they carry is hidden as a whole where a secret is in it. Links
 * that are counted in plain parameters need none of this.
 */
function maskWrapped(address: string): string {
  const wrapped = unwrapKnown(address);
  if (wrapped === undefined || wrapped.carrier === '' || editSecrets(wrapped.target, MASK).found.length === 0) {
    return address;
  }
  return address.replaceAll(wrapped.carrier, MASK);
}
