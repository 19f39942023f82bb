import { defineConfig } from 'vitest/config';
import { generate } from '../../src/build/generate.js';

const root = `${import.meta.dirname}/../..`;

await generate(root);

export default defineConfig({
  define: { __VERSION__: JSON.stringify('score') },
  test: { root, include: ['test/score/*.score.ts'], testTimeout: 1_200_000 },
});
