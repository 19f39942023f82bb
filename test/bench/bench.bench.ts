import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { threeHops } from './chain.js';
import { untilFirstQuestion } from './first-question.js';
import { command, compare, type Ratio } from './pairs.js';

const PROGRAM = join(import.meta.dirname, '../../bin/portal-login-doctor.cjs');
const NODE = process.execPath;
const rows: [string, string, Ratio][] = [];

it('start-up, against `node -e 0`', async () => {
  const nothing = command(NODE, ['-e', '0']);
  for (const option of ['--version', '--help']) {
    rows.push([option, 'node -e 0', await compare(command(NODE, [PROGRAM, option]), nothing, 15)]);
  }
  const onTerminal = untilFirstQuestion(['-e', '0']);
  rows.push(['first question', 'node -e 0', await compare(untilFirstQuestion([PROGRAM]), onTerminal, 15)]);
});

it('a check of three hops, against `curl -sL`', async () => {
  if (spawnSync('curl', ['--version']).status !== 0) {
    process.stdout.write('curl is not installed: the check is not compared\n');
    return;
  }
  const dir = await mkdtemp(join(tmpdir(), 'bench-'));
  const ca = join(dir, 'ca.pem');
  for (const roundTripMs of [20, 60]) {
    const chain = await threeHops(roundTripMs, ca);
    const options = chain.resolve.flatMap((rule) => ['--resolve', rule]);
    const curl = command('curl', ['-sL', '-c', join(dir, 'jar'), '--cacert', ca, ...options, chain.address]);
    const probe = command(NODE, [PROGRAM, 'probe', '--ca', ca, ...options, chain.address]);
    rows.push([`probe, ${roundTripMs} ms round trip`, 'curl -sL -c', await compare(probe, curl, 11)]);
    await chain.close();
  }
  await rm(dir, { recursive: true });
});

it('prints the table', () => {
  const table = rows.map(([what, yardstick, ratio]) =>
    [
      what.padEnd(26),
      yardstick.padEnd(13),
      `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)}-${ratio.most.toFixed(2)})`.padEnd(20),
      `${ratio.measuredMs.toFixed(0)} / ${ratio.yardstickMs.toFixed(0)} ms`,
    ].join(''),
  );
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  process.stdout.write(
    `\n${machine}\nmeasured                  against      ratio (range)       medians\n${table.join('\n')}\n`,
  );
  expect(rows.length).toBeGreaterThan(0);
});
