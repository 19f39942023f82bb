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
  const match = /^([a-z][a-z\d+.-]*:)?([\\/]{2,}[^\\/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(address);
  return {
    scheme: match?.[1] ?? '',
    authority: match?.[2] ?? '',
    path: match?.[3] ?? address,
    query: match?.[4] ?? '',
    fragment: match?.[5] ?? '',
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
