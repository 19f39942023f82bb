/**
 * Why a browser does not keep a cookie. `deleted` is what the header asked for; `replaced` and `evicted` name what a
 * later header did; all others are drops.
 */
export const COOKIE_REASONS = [
  /** Neither a name nor a value. */
  'empty',
  /** A control character in the name, the value or an attribute. */
  'control-character',
  /** Name and value together are longer than 4096 bytes. */
  'too-large',
  /** No name, and an equals sign in the value: it could not be sent back as it is. */
  'ambiguous-name',
  /** The Domain attribute cannot be read as a host name. */
  'domain-malformed',
  /** The Domain attribute names a host that this one does not belong to. */
  'domain-mismatch',
  /** The Domain attribute names a suffix under which strangers have their sites. */
  'public-suffix',
  /** The name promises (`__Host-`, `__Secure-`, `__Http-`) what the attributes do not keep. */
  'prefix-broken',
  /** Secure, but sent over plain http. */
  'secure-over-http',
  /** Partitioned without Secure. */
  'partitioned-without-secure',
  /** SameSite=None without Secure. */
  'same-site-none-without-secure',
  /** SameSite (Lax where it says nothing) in a frame or picture of another site. */
  'same-site-cross-site',
  /** A Secure cookie of that name is held, and plain http may not replace it. */
  'overwrites-secure',
  /** The answer as a whole is refused, for the NUL in one of its headers. */
  'response-refused',
  /** Its expiry had passed when it arrived. */
  'expired',
  /** The header takes a cookie away. */
  'deleted',
  /** A later header of the same answer set it again. */
  'replaced',
  /** Too many cookies of the site; the oldest had to go. */
  'evicted',
] as const;

export type CookieReason = (typeof COOKIE_REASONS)[number];
