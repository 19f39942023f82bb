// `npm run demo`, `npm test`, `npm run check`, `npm run nodes`, `npm run bench`, `npm run score`: each is the first command
// on a fresh clone as well as the hundredth.
import { check } from './check.mjs';
import { build, install } from './fresh.mjs';
import { fetchNodes } from './nodes.mjs';
import { root, run, say } from './programs.mjs';

const [task, ...args] = process.argv.slice(2);
try {
  await install();
  await build();
  if (task === 'check') await check();
  if (task === 'demo') await run(process.execPath, [`${root}/bin/portal-login-doctor.cjs`, 'demo', ...args]);
  if (task === 'bench') await measure('test/bench');
  if (task === 'score') {
    // What is behind `--` is for the score, not for the runner.
    process.env.SCORE_OPTIONS = JSON.stringify(args);
    await measure('test/score');
  }
  if (task === 'nodes') {
    await fetchNodes();
    await vitest('test/nodes', ...args);
  }
  if (task === 'test') {
    await Promise.all([check(), process.env.CI ? fetchNodes() : undefined]);
    say('tests');
    await vitest(...args);
  }
} catch (error) {
  if (error.exitCode === undefined) throw error;
  process.exitCode = error.exitCode;
}

/** Runs what is measured and printed, and is no test. */
function measure(folder) {
  return vitest('--config', `${folder}/vitest.config.ts`);
}

function vitest(...args) {
  return run(process.execPath, [`${root}/node_modules/vitest/vitest.mjs`, 'run', ...args]);
}
