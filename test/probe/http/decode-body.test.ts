import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeBody, MAX_BODY_BYTES } from '../../../src/probe/http/decode-body.js';

const text = Buffer.from('<p>a page of some length, so that it pays to pack it</p>'.repeat(20));

describe('a body', () => {
  it.each([
    ['', text],
    ['gzip', gzipSync(text)],
    ['X-GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
    ['utf-8', text],
    ['identity', text],
  ])('coded with "%s" is decoded', async (coding, raw) => {
    expect((await decodeBody(raw, coding)).bytes.equals(text)).toBe(true);
  });

  it('that is cut short gives what it holds', async () => {
    const raw = gzipSync(text);
    const { bytes, undecodable } = await decodeBody(raw.subarray(0, raw.length - 10), 'gzip');
    expect(undecodable).toBeUndefined();
    expect(text.toString().startsWith(bytes.toString())).toBe(true);
    expect(bytes.length).toBeGreaterThan(20);
  });

  it('that is not what it says cannot be decoded', async () => {
    expect((await decodeBody(text, 'gzip')).undecodable).toBeInstanceOf(Error);
    expect((await decodeBody(Buffer.alloc(0), 'gzip')).undecodable).toBeUndefined();
  });

  it('that unpacks to more than the limit is cut there', async () => {
    const { bytes, tooLarge } = await decodeBody(gzipSync(Buffer.alloc(3 * MAX_BODY_BYTES)), 'gzip');
    expect(bytes.length).toBe(MAX_BODY_BYTES);
    expect(tooLarge).toBe(true);
  });
});
