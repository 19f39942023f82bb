import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { underEach } from './nodes.js';

const ROOT = join(import.meta.dirname, '../..');

interface Report {
  numPassedTests: number;
  testResults: { message: string; assertionResults: { status: string; fullName: string }[] }[];
}

describe('every scenario under each Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  underEach('supported', (node, version) => {
    it('comes out as it says', () => {
      const outputFile = join(folder, `${version}.json`);
      // Everything is loaded once a worker, which is most of the time that it takes. Other tests run meanwhile: what came too
      // late for a deadline is tried again, what a Node does otherwise fails each time.
      const how = ['--no-isolate', '--retry=2', '--reporter=json', `--outputFile=${outputFile}`];
      const { stderr } = spawnSync(
        node,
        [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', 'test/scenarios', ...how],
        {
          cwd: ROOT,
          encoding: 'utf8',
        },
      );
      const { numPassedTests, testResults } = JSON.parse(readFileSync(outputFile, 'utf8')) as Report;
      const failed = testResults.flatMap(({ message, assertionResults }) => [
        ...(message === '' ? [] : [message]),
        ...assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
      ]);
      expect(failed, stderr).toEqual([]);
      expect(numPassedTests).toBeGreaterThan(500);
    }, 300_000);
  });
});
