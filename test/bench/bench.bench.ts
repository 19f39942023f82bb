import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { threeHops } from './chain.js';
import { keepFigures, machine, rowOf } from './figures.js';
import { firstQuestion } from './first-question.js';
import { command, compare } from './pairs.js';
import { ROWS } from './rows.js';

const PROGRAM = join(import.meta.dirname, '../../bin/portal-login-doctor.cjs');
const NODE = process.execPath;
const MEMORY_RUNS = 5;
const on = machine();
const rows: string[] = [];

it('start-up, against `node -e 0`', async () => {
  const nothing = command(NODE, ['-e', '0']);
  for (const id of ['version', 'help'] as const) {
    rows.push(rowOf(id, await compare(command(NODE, [PROGRAM, `--${id}`]), nothing, 15)));
  }
  const asked = async (args: string[]) => {
    await firstQuestion(args);
  };
  rows.push(
    rowOf(
      'question',
      await compare(
        () => asked([PROGRAM]),
        () => asked(['-e', '0']),
        15,
      ),
    ),
  );
  const peaks: number[] = [];
  for (let run = 0; run < MEMORY_RUNS; run++) peaks.push((await firstQuestion([PROGRAM])) ?? Number.NaN);
  const peak = Math.max(...peaks);
  rows.push(rowOf('memory', Number.isNaN(peak) ? 'not told by this system' : `${peak.toFixed(1)} MiB`));
});

it('a check of three hops, against `curl -sL`', async () => {
  const hasCurl = spawnSync('curl', ['--version']).status === 0;
  const dir = await mkdtemp(join(tmpdir(), 'bench-'));
  const ca = join(dir, 'ca.pem');
  for (const [id, roundTripMs] of [
    ['near', 20],
    ['far', 60],
  ] as const) {
    if (!hasCurl) {
      rows.push(rowOf(id, 'curl is not installed'));
      continue;
    }
    const chain = await threeHops(roundTripMs, ca);
    const options = chain.resolve.flatMap((rule) => ['--resolve', rule]);
    const curl = command('curl', ['-sL', '-c', join(dir, 'jar'), '--cacert', ca, ...options, chain.address]);
    const probe = command(NODE, [PROGRAM, 'probe', '--ca', ca, ...options, chain.address]);
    rows.push(rowOf(id, await compare(probe, curl, 11)));
    await chain.close();
  }
  await rm(dir, { recursive: true });
});

it('prints the table and keeps it', async () => {
  process.stdout.write(`\n${on}\n${rows.join('\n')}\n`);
  expect(rows).toHaveLength(Object.keys(ROWS).length);
  await keepFigures(rows, on);
});
