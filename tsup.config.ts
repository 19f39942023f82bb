import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { generate } from './src/build/generate.js';
import { licences } from './src/build/licences/licences.js';
import { manual } from './src/build/manual/manual.js';
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
    clean: true,
    dts: { entry: { index: 'src/index.ts' } },
    define: { __VERSION__: JSON.stringify(version) },
    esbuildPlugins: [...plugins(root), licences(root), manual(root, version)],
    // The same bytes wherever the packages lie: a module is named by where it is found, not by where a link leads.
    esbuildOptions: (options) => {
      options.preserveSymlinks = true;
    },
    outDir: 'dist',
  };
});
