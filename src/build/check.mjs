// What is checked by tools, not by memory: format, lint, types, dead code, direction of imports.
import { collect, root, say } from './programs.mjs';

const CHECKS = [
  ['lint', 'eslint/bin/eslint.js', ['.']],
  ['format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']],
  ['dead code', 'knip/bin/knip.js', ['--no-progress']],
  ['imports', 'dependency-cruiser/bin/dependency-cruise.mjs', ['--output-type', 'err', 'src']],
];

/** Runs every check, two at a time, prints what fails, and fails at the end where one did. */
export async function check() {
  const waiting = [...CHECKS];
  const failed = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, bin, args] = next;
      const { code, output } = await collect(process.execPath, [`${root}/node_modules/${bin}`, ...args]);
      say(`${name}: ${code === 0 ? 'ok' : 'FAILED'}`);
      if (code === 0) continue;
      failed.push(name);
      process.stderr.write(output);
    }
  };
  await Promise.all([worker(), worker()]);
  if (failed.length > 0) throw Object.assign(new Error(`failed: ${failed.join(', ')}`), { exitCode: 1 });
}
