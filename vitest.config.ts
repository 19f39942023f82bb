import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { generate } from './src/build/generate.js';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };

// Before any test is collected, so that a changed rule is what the tests see.
await generate(root);

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/closing-line.ts'],
    // Left to itself the runner keeps one processor free, which is half of a small machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
