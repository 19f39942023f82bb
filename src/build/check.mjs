// What is checked by tools, not by memory: format, lint, types, dead code, direction of imports.
import { spawn } from 'node:child_process';
import { root, say } from './fresh.mjs';

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
      const { code, output } = await runTool(bin, args);
      say(`${name}: ${code === 0 ? 'ok' : 'FAILED'}`);
      if (code === 0) continue;
      failed.push(name);
      process.stderr.write(output);
    }
  };
  await Promise.all([worker(), worker()]);
  if (failed.length > 0) throw Object.assign(new Error(`failed: ${failed.join(', ')}`), { exitCode: 1 });
}

function runTool(bin, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${root}/node_modules/${bin}`, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
