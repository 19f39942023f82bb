import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Leaves out of the bundle what the HTTP client carries and a GET over HTTP/1.1 never needs: the second build of its
 * parser (the one without SIMD runs on every processor), the reader of request bodies, and HTTP/2, which is
 * spoken without it.
 */
export const leanUndici: Plugin = {
  name: 'lean-undici',
  setup(build) {
    build.onLoad({ filter: /undici[\\/]lib[\\/]llhttp[\\/]llhttp_simd-wasm\.js$/ }, () => ({
      contents: "module.exports = require('./llhttp-wasm.js');",
    }));
    build.onLoad({ filter: /undici[\\/]lib[\\/]dispatcher[\\/]client-h2\.js$/ }, () => ({
      contents: "module.exports = () => { throw new Error('HTTP/2 is spoken elsewhere'); };",
    }));
    build.onLoad({ filter: /undici[\\/]lib[\\/]web[\\/]fetch[\\/]body\.js$/ }, () => ({
      contents: "exports.extractBody = () => { throw new Error('a GET has no body'); };",
    }));
  },
};
