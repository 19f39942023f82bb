import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Modules in one archive, as `open.cjs` reads them. The largest stand first, so that all others find in them what they
 * have in common.
 *
 * @param {[name: string, source: string][]} modules in letters of ISO 8859-1
 */
export function packParts(modules) {
  const other = modules.find(([, source]) => /[\u0100-\uffff]/.test(source));
  if (other !== undefined) throw new Error(`${other[0]} has letters beyond ISO 8859-1`);
  const largestFirst = modules.toSorted(([, a], [, b]) => b.length - a.length);
  const sources = largestFirst.map(([, source]) => Buffer.from(source, 'latin1'));
  const head = JSON.stringify(Object.fromEntries(largestFirst.map(([name], index) => [name, sources[index].length])));
  const whole = Buffer.concat([Buffer.from(`${head}\n`), ...sources]);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
  };
  return brotliCompressSync(whole, { params });
}
