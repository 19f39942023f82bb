import { brotliCompressSync, constants } from 'node:zlib';

/** Data that is packed already is of no use to what is packed after it. */
const PACKED_DATA = /[A-Za-z0-9+/]{2000}/;

/**
 * Modules in one archive, as `open.mjs` reads them.
 *
 * @param {[name: string, source: string][]} modules
 */
export function packParts(modules) {
  const holdsData = ([, source]) => Number(PACKED_DATA.test(source));
  const dataLast = modules.toSorted((a, b) => holdsData(a) - holdsData(b));
  const sources = dataLast.map(([, source]) => Buffer.from(source));
  const head = JSON.stringify(Object.fromEntries(dataLast.map(([name], index) => [name, sources[index].length])));
  const whole = Buffer.concat([Buffer.from(`${head}\n`), ...sources]);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
  };
  return brotliCompressSync(whole, { params });
}
