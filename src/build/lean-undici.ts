import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from './plugin.js';

const require = createRequire(import.meta.url);

/**
 * Leaves out of the bundle what the HTTP client carries and the GET of a file over HTTP/1.1 never needs: the second
 * build of its parser (the one without SIMD runs on every processor), the reader of request bodies, and HTTP/2. The
 * parser that stays is packed tighter than the package's own compression could.
 */
export const leanUndici: Plugin = {
  name: 'lean-undici',
  setup(build) {
    build.onLoad({ filter: /undici[\\/]lib[\\/]llhttp[\\/]llhttp_simd-wasm\.js$/ }, () => ({
      contents: "module.exports = require('./llhttp-wasm.js');",
    }));
    build.onLoad({ filter: /undici[\\/]lib[\\/]llhttp[\\/]llhttp-wasm\.js$/ }, ({ path }) => ({
      contents: packed(path),
    }));
    build.onLoad({ filter: /undici[\\/]lib[\\/]dispatcher[\\/]client-h2\.js$/ }, () => ({
      contents: "module.exports = () => { throw new Error('HTTP/2 is spoken elsewhere'); };",
    }));
    build.onLoad({ filter: /undici[\\/]lib[\\/]web[\\/]fetch[\\/]body\.js$/ }, () => ({
      contents: "exports.extractBody = () => { throw new Error('a GET has no body'); };",
    }));
  },
};

function packed(path: string): string {
  const wasm = brotliCompressSync(require(path) as Buffer).toString('base64');
  return `module.exports = require('node:zlib').brotliDecompressSync(Buffer.from('${wasm}', 'base64'));`;
}
