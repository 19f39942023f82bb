/** The parts of an address as text; joined in order with their marks they give it back. */
export interface AddressParts {
  /** `https:` or empty. */
  scheme: string;
  /** `//user@host:8443` or empty. */
  authority: string;
  path: string;
  /** With its question mark, or empty. */
  query: string;
  /** With its hash, or empty. */
  fragment: string;
}

/**
 * Splits an absolute or relative address as RFC 3986 appendix B does, with the backslash taken for a slash as browsers
 * take it. Any text can be split.
 */
export function splitAddress(address: string): AddressParts {
  const fragment = address.indexOf('#');
  const beforeFragment = fragment < 0 ? address : address.slice(0, fragment);
  const query = beforeFragment.indexOf('?');
  const beforeQuery = query < 0 ? beforeFragment : beforeFragment.slice(0, query);
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(beforeQuery)?.[0] ?? '';
  const authority = /^[\\/]{2,}[^\\/]*/.exec(beforeQuery.slice(scheme.length))?.[0] ?? '';
  return {
    scheme,
    authority,
    path: beforeQuery.slice(scheme.length + authority.length),
    query: beforeFragment.slice(beforeQuery.length),
    fragment: address.slice(beforeFragment.length),
  };
}

/** Percent-decoding that never throws; a plus is a blank, as in form data. What is malformed stays. */
export function decodeValue(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced.replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
}
