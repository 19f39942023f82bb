import fc from '../../../fast-check.js';
import { describe, expect, it } from 'vitest';
import { CompressionError } from '../../../../src/probe/http/hpack/compression-error.js';
import { encodeHeaders } from '../../../../src/probe/http/hpack/encode-headers.js';
import { HeaderDecoder } from '../../../../src/probe/http/hpack/header-decoder.js';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

/** RFC 7541 appendices C.5 and C.6: three answers over one connection, without and with Huffman coding. */
const BLOCKS = {
  plain: [
    '4803 3330 3258 0770 7269 7661 7465 611d 4d6f 6e2c 2032 3120 4f63 7420 3230 3133 2032 303a 3133 3a32 3120 474d 546e ' +
      '1768 7474 7073 3a2f 2f77 7777 2e65 7861 6d70 6c65 2e63 6f6d',
    '4803 3330 37c1 c0bf',
  ],
  huffman: [
    '4882 6402 5885 aec3 771a 4b61 96d0 7abe 9410 54d4 44a8 2005 9504 0b81 66e0 82a6 2d1b ff6e 919d 29ad 1718 63c7 8f0b ' +
      '97c8 e9ae 82ae 43d3',
    '4883 640e ffc1 c0bf',
  ],
};
const REST: [string, string][] = [
  ['cache-control', 'private'],
  ['date', 'Mon, 21 Oct 2013 20:13:21 GMT'],
  ['location', 'https://www.example.com'],
];

describe('blocks of headers', () => {
  it.each(Object.entries(BLOCKS))('as the standard shows them, %s', (_, [first = '', second = '']) => {
    const decoder = new HeaderDecoder(1000);
    expect(decoder.decode(hex(first))).toEqual([[':status', '302'], ...REST]);
    expect(decoder.decode(hex(second))).toEqual([[':status', '307'], ...REST]);
  });

  it('come out as they went in', () => {
    const text = fc.string({ unit: 'binary-ascii', maxLength: 300 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (headers) => {
        expect(new HeaderDecoder(1e6).decode(encodeHeaders(headers))).toEqual(headers);
      }),
    );
  });

  it('that come to more than the limit are not unpacked', () => {
    const remembered = Buffer.concat([hex('40 01 78 7f e1 17'), Buffer.alloc(3040, 'v')]);
    const block = Buffer.concat([remembered, Buffer.alloc(200_000, 0xbe)]);
    expect(new HeaderDecoder(262_144).decode(block)).toBeUndefined();
  });

  it.each(['80', 'ff ff ff ff ff ff 0f', '40', '00 05 61', '3f e2 1f', 'be', '00 81 00 01 61', '00 84 ff ff ff ff 00'])(
    'that cannot be read are refused: %s',
    (block) => {
      expect(() => new HeaderDecoder(1000).decode(hex(block))).toThrow(CompressionError);
    },
  );

  it('end in headers or in one kind of error, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 4 }), (blocks) => {
        const decoder = new HeaderDecoder(5000);
        try {
          for (const block of blocks) decoder.decode(Buffer.from(block));
        } catch (error) {
          expect(error).toBeInstanceOf(CompressionError);
        }
      }),
    );
  });
});
