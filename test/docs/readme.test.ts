import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The time of a check differs from run to run. */
const undated = (text: string) => text.replace(/checked \d{4}-\d\d-\d\d \d\d:\d\d UTC/g, 'checked just now');

function run(...args: string[]): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'bin/portal-login-doctor.cjs'), ...args], (error, stdout) => {
      resolve({ code: Number(error?.code ?? 0), stdout });
    }).stdin?.end();
  });
}

describe('README.md', () => {
  it('shows a real run', async () => {
    const shown = /\n\$ npx portal-login-doctor demo account-locked\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const { stdout } = await run('demo', 'account-locked');
    expect(undated(shown)).toBe(undated(stdout));
  });
});
