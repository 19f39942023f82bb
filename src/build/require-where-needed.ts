import type { Options } from 'tsup';

type Plugin = NonNullable<Options['plugins']>[number];

const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);\n";

/** Bundled packages that were written as CommonJS ask for built-in modules by `require`: one file of the bundle has it. */
export const requireWhereNeeded: Plugin = {
  name: 'require-where-needed',
  renderChunk: (code) => (/\btypeof require\b/.test(code) ? { code: REQUIRE + code } : undefined),
};
