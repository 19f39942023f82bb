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

/**
 * Undoes the content codings of a body (RFC 9110 section 8.4), the last one first. Codings that nobody knows are left
 * alone, as browsers do. A body that is cut short gives what it holds.
 */
export async function decodeBody(raw: Buffer, contentEncoding: string): Promise<DecodedBody> {
  let body: DecodedBody = { bytes: raw, tooLarge: false };
  for (const coding of contentEncoding.toLowerCase().split(',').reverse()) {
    const decoder = body.bytes.length === 0 ? undefined : decoderFor(coding.trim(), body.bytes);
    if (decoder !== undefined) body = await run(decoder, body);
    if (body.undecodable !== undefined) break;
  }
  return body;
}

function decoderFor(coding: string, bytes: Buffer): Transform | undefined {
  // A missing end is the framing's business; decoding gives what is there.
  const lenient = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip(lenient);
    case 'deflate':
      // Meant is zlib's format; many servers send the bare stream, and its first byte tells.
      return ((bytes[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate(lenient) : zlib.createInflateRaw(lenient);
    case 'br':
      return zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH });
    case 'zstd':
      return zstdDecoder();
    default:
      return undefined;
  }
}

function zstdDecoder(): Transform | undefined {
  if (!('createZstdDecompress' in zlib)) return undefined;
  return (zlib.createZstdDecompress as () => Transform)();
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
