import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { generate } from './src/build/generate.js';
import { plugins } from './src/build/plugins.js';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };

export default defineConfig(async () => {
  await generate(root);
  return {
    entry: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    splitting: true,
    minify: true,
    treeshake: true,
    clean: true,
    dts: { entry: { index: 'src/index.ts' } },
    define: { __VERSION__: JSON.stringify(version) },
    // Bundled packages that were written as CommonJS ask for built-in modules by `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    esbuildPlugins: plugins(root),
    outDir: 'dist',
  };
});
