import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';

/** How much of a body is read, in bytes, coded and decoded alike. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024;

export interface DecodedBody {
  bytes: Buffer;
  /** Decoding stopped at the limit. */
  tooLarge: boolean;
  /** Why the body could not be decoded to its end; what came before is kept. */
  undecodable?: unknown;
}

/** Codings that a browser undoes; in the face of any other it leaves the whole body as it is. */
const KNOWN = new Set(['gzip', 'x-gzip', 'deflate', 'br', ...(hasZstd() ? ['zstd'] : [])]);

/** Names that stand for no coding at all. */
const NONE = new Set(['', 'identity']);

/** Zstandard came to Node in 22.15. */
export function hasZstd(): boolean {
  return 'createZstdDecompress' in zlib;
}

/**
 * Undoes the content codings of a body (RFC 9110 section 8.4), the last one first. A body that is cut short gives what
 * it holds; what stands behind a whole one does not count, nor does a wrong checksum of gzip: so it is in Chromium.
 */
export async function decodeBody(raw: Buffer, contentEncoding: string): Promise<DecodedBody> {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => !NONE.has(coding));
  let body: DecodedBody = { bytes: raw, tooLarge: false };
  if (!codings.every((coding) => KNOWN.has(coding))) return body;
  for (const coding of codings.reverse()) {
    if (body.bytes.length === 0 || body.undecodable !== undefined) break;
    body = coding.endsWith('gzip') ? await gunzip(body) : await run(decoderFor(coding, body.bytes), body);
  }
  return body;
}

/** A missing end is the framing's business; decoding gives what is there. */
const LENIENT = { finishFlush: zlib.constants.Z_SYNC_FLUSH };

function decoderFor(coding: string, bytes: Buffer): Transform {
  if (coding === 'br') return zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH });
  if (coding === 'zstd') return zstdDecoder();
  // Meant is zlib's format; many servers send the bare stream, and its first byte tells.
  return ((bytes[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate(LENIENT) : zlib.createInflateRaw(LENIENT);
}

/** Reads over the header (RFC 1952 section 2.3) and stops where the stream ends. */
async function gunzip(body: DecodedBody): Promise<DecodedBody> {
  const start = endOfGzipHeader(body.bytes);
  if (start === undefined) return { ...body, bytes: NOTHING, undecodable: new Error('no gzip header') };
  if (start >= body.bytes.length) return { ...body, bytes: NOTHING };
  return run(zlib.createInflateRaw(LENIENT), { ...body, bytes: body.bytes.subarray(start) });
}

const NOTHING = Buffer.alloc(0);
const FLAG = { checksum: 2, extra: 4, name: 8, comment: 16 };

/** Undefined where it is no gzip; beyond the end where the header is cut short. */
function endOfGzipHeader(bytes: Buffer): number | undefined {
  const magic = Buffer.of(0x1f, 0x8b, 8).subarray(0, bytes.length);
  if (!bytes.subarray(0, magic.length).equals(magic)) return undefined;
  const flags = bytes[3] ?? 0;
  let at = 10;
  if ((flags & FLAG.extra) !== 0) at += 2 + (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  for (const text of [FLAG.name, FLAG.comment]) {
    if ((flags & text) === 0) continue;
    const end = bytes.indexOf(0, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return (flags & FLAG.checksum) === 0 ? at : at + 2;
}

function zstdDecoder(): Transform {
  return (zlib as unknown as { createZstdDecompress: () => Transform }).createZstdDecompress();
}

async function run(decoder: Transform, { bytes, tooLarge }: DecodedBody): Promise<DecodedBody> {
  const chunks: Buffer[] = [];
  let length = 0;
  decoder.end(bytes);
  try {
    for await (const chunk of decoder as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MAX_BODY_BYTES) return { bytes: Buffer.concat(chunks).subarray(0, MAX_BODY_BYTES), tooLarge: true };
    }
    return { bytes: Buffer.concat(chunks), tooLarge };
  } catch (error) {
    return { bytes: Buffer.concat(chunks), tooLarge, undecodable: error };
  }
}
