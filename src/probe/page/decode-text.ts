import { windows1252 } from './windows-1252.js';

/** How far a page is searched for its own word on its encoding, whatever stands there (HTML, "prescan"). */
const PRESCAN_BYTES = 1024;
/** Chromium goes on to the end of the head; some heads are long. */
const HEAD_BYTES = 32_768;

/**
 * The text behind an HTML body, decoded as a browser would (HTML, "determining the character encoding"): a byte order
 * mark, then the charset of the header, then that of a `meta` element, then UTF-8 where the bytes are valid UTF-8, and
 * windows-1252 otherwise. Never throws: bytes that mean nothing become U+FFFD.
 *
 * @param bytes the body, content encoding taken off
 * @param contentType the value of the Content-Type header
 */
export function decodeText(bytes: Buffer, contentType?: string): string {
  const label = markedEncoding(bytes) ?? fromHeader(contentType) ?? fromPage(bytes);
  return decode(bytes, label ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252'));
}

function decode(bytes: Buffer, encoding: string): string {
  return encoding === 'windows-1252' ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** The encoding that a byte order mark names; it wins over everything (Encoding Standard, "BOM sniff"). */
function markedEncoding(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return undefined;
}

function fromHeader(contentType: string | undefined): string | undefined {
  return known(/;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1]);
}

/** What the page says of itself: an XML declaration at its very beginning, or a `meta` element. */
function fromPage(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, HEAD_BYTES).toString('latin1');
  const declared = /^<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([^"'>]{1,40})["']/.exec(start)?.[1];
  const head = start.slice(0, Math.max(PRESCAN_BYTES, start.search(/<\/head\b|<body\b/i)));
  const label = known(declared) ?? fromMeta(head.replace(/<!--[^]*?(?:-->|$)/g, ''));
  // A page whose own word could be read byte by byte is not UTF-16, whatever it says.
  return label?.startsWith('utf-16') === true ? 'utf-8' : label;
}

function fromMeta(head: string): string | undefined {
  for (const [tag] of head.matchAll(/<meta[\s/][^>]*>/gi)) {
    // A description may speak of charsets as well.
    if (
      !/[\s"'/]charset\s*=|\bhttp-equiv\s*=[\s"']*content-type/i.test(
        tag.replace(/\bcontent\s*=\s*(?:"[^"]*"|'[^']*')/i, ''),
      )
    )
      continue;
    const label = known(/charset\s*=[\s"']*([^\s"'/>;]+)/i.exec(tag)?.[1]);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** The label's encoding; undefined for one that the Encoding Standard does not know, or this Node cannot decode. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  if (/^x-user-defined$/i.test(label)) return 'windows-1252';
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
