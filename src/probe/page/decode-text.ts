/** How far a page is searched for its own word on its encoding (HTML, "prescan a byte stream": 1024 bytes). */
const PRESCAN_BYTES = 1024;

/**
 * The text behind an HTML body, decoded as a browser would (HTML, "determining the character encoding"): a byte order
 * mark, then the charset of the header, then that of a `meta` element, then UTF-8 where the bytes are valid UTF-8, and
 * windows-1252 otherwise. Never throws: bytes that mean nothing become U+FFFD.
 *
 * @param bytes the body, content encoding taken off
 * @param contentType the value of the Content-Type header
 */
export function decodeText(bytes: Buffer, contentType?: string): string {
  const label = markedEncoding(bytes) ?? fromHeader(contentType) ?? fromMeta(bytes);
  if (label !== undefined) return new TextDecoder(label).decode(bytes);
  return isUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : new TextDecoder('windows-1252').decode(bytes);
}

/** The encoding that a byte order mark names; it wins over everything (Encoding Standard, "BOM sniff"). */
function markedEncoding(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return undefined;
}

function fromHeader(contentType: string | undefined): string | undefined {
  return known(/;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1]);
}

function fromMeta(bytes: Buffer): string | undefined {
  const head = bytes
    .subarray(0, PRESCAN_BYTES)
    .toString('latin1')
    .replace(/<!--[^]*?(?:-->|$)/g, '');
  for (const [tag] of head.matchAll(/<meta\s[^>]*>/gi)) {
    const label = known(/charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(tag)?.[1]);
    // A page whose `meta` could be read byte by byte is not UTF-16, whatever it says.
    if (label !== undefined) return label.startsWith('utf-16') ? 'utf-8' : label;
  }
  return undefined;
}

/** The label's encoding; undefined for one that the Encoding Standard does not know, or this Node cannot decode. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** A body as long as this may have been cut in the middle of a character, which is forgiven. */
const MAYBE_CUT_BYTES = 65_536;

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: bytes.length >= MAYBE_CUT_BYTES });
    return true;
  } catch {
    return false;
  }
}
