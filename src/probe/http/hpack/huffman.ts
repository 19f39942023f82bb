import { CompressionError } from './compression-error.js';

/**
 * The lengths of the codes of RFC 7541 appendix B in base 36, for each byte and then for the end of the string. The code
 * is canonical: codes of one length count upwards in the order of the bytes, so lengths are all there is to know.
 */
const LENGTHS =
  'dnsssssssoussussssssssusssssssss6aacd68baa8b8666555666666678f6cad67777777777777777777777878djde6f56565666577666567655' +
  '677777fbedskmkkmmmnmnnnnnonoomnonnnnlmnmnnomlkmmnnlnmmolmnnllmlnmnnkmmmnmmnqqkjmnmpqqqrrqopjlqrrqrollqqsrrrkoklmllnm' +
  'mppooqnqrqqrrrrrsrrrrrqu';
const END_OF_STRING = 256;
const LONGEST = 30;

interface CodesOfLength {
  first: number;
  symbols: number[];
}

/** Codes by length; place 0 is empty. */
const CODES = codesByLength(Array.from(LENGTHS, (digit) => parseInt(digit, 36)));

function codesByLength(lengths: number[]): CodesOfLength[] {
  const codes: CodesOfLength[] = [];
  let next = 0;
  for (let length = 0; length <= LONGEST; length++) {
    const symbols = lengths.flatMap((each, symbol) => (each === length ? [symbol] : []));
    codes.push({ first: next, symbols });
    next = (next + symbols.length) * 2;
  }
  return codes;
}

/**
 * Decodes a string, one character a byte.
 *
 * @throws CompressionError for a code that is none, and for padding that is no beginning of the end of the string
 */
export function huffmanDecoded(bytes: Buffer): string {
  const decoded: number[] = [];
  let code = 0;
  let length = 0;
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    code = code * 2 + (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    length += 1;
    const of = CODES[length];
    if (of === undefined) throw new CompressionError('no such code');
    const symbol = of.symbols[code - of.first];
    if (symbol === undefined) continue;
    if (symbol === END_OF_STRING) throw new CompressionError('the end of a string within it');
    decoded.push(symbol);
    code = length = 0;
  }
  if (length > 7 || code !== 2 ** length - 1) throw new CompressionError('wrong padding');
  return Buffer.from(decoded).toString('latin1');
}
