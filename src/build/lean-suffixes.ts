import { join } from 'node:path';
import type { Plugin } from './plugin.js';

/**
 * Puts our own look-up and the packed rules in the place of the public suffix library's, whose rules filled a tenth of the
 * package. Its reading of host names stays. The library's build for `import` is taken: the other one is a single file.
 *
 * @param root the project's folder
 */
export function leanSuffixes(root: string): Plugin {
  return {
    name: 'lean-suffixes',
    setup(build) {
      build.onResolve({ filter: /^tldts(?:-core)?$/ }, ({ path }) => ({
        path: join(root, 'node_modules', path, 'dist/es6/index.js'),
      }));
      build.onLoad({ filter: /tldts[\\/]dist[\\/]es6[\\/]src[\\/]suffix-trie\.js$/ }, () => ({
        contents: `import { suffixLookup } from './browser/suffix-lookup.js';
import { suffixRules } from './generated/suffix-rules.js';
export default suffixLookup(suffixRules);`,
        resolveDir: join(root, 'src'),
      }));
    },
  };
}
