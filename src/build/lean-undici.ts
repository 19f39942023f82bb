import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from './plugin.js';
import { standIns } from './stand-ins.js';

const require = createRequire(import.meta.url);

/**
 * Leaves out of the bundle what the HTTP client carries and the GET of a file over HTTP/1.1 on an open connection never
 * needs: the second build of its parser (the one without SIMD runs on every processor), most names of the parser's
 * numbers, the reader of request bodies, HTTP/2, connecting, diagnostics, and a table that makes lower case faster. The
 * parser that stays is packed tighter than the package's own compression could.
 */
export const leanUndici: Plugin = standIns('lean-undici', {
  'undici/lib/llhttp/llhttp_simd-wasm.js': "module.exports = require('./llhttp-wasm.js');",
  'undici/lib/llhttp/llhttp-wasm.js': packedParser,
  'undici/lib/llhttp/constants.js': parserNumbers,
  'undici/lib/dispatcher/client-h2.js': thrower('HTTP/2 is spoken elsewhere'),
  'undici/lib/web/fetch/body.js': `exports.extractBody = ${thrown('a GET has no body')};`,
  'undici/lib/core/connect.js': thrower('the connection is open'),
  'undici/lib/core/diagnostics.js': 'exports.channels = new Proxy({}, { get: () => ({ hasSubscribers: false }) });',
  'undici/lib/core/tree.js': 'exports.tree = { lookup: () => null };',
  'undici/lib/util/stats.js': '',
});

function packedParser(path: string): string {
  const wasm = brotliCompressSync(require(path) as Buffer).toString('base64');
  return `module.exports = require('node:zlib').brotliDecompressSync(Buffer.from('${wasm}', 'base64'));`;
}

function parserNumbers(path: string): string {
  const { ERROR, TYPE } = require(path) as Record<'ERROR' | 'TYPE', Record<string, number>>;
  return `module.exports = ${JSON.stringify({ ERROR, TYPE })};`;
}

function thrower(why: string): string {
  return `module.exports = ${thrown(why)};`;
}

function thrown(why: string): string {
  return `() => { throw new Error('${why}'); }`;
}
