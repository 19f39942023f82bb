/** Percent-decoding (WHATWG URL, "percent-decode") of a whole text as UTF-8; undefined where it is malformed. */
export function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
