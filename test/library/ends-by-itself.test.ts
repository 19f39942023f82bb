import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { servePortal } from '../servers/index.js';

const library = pathToFileURL(join(import.meta.dirname, '../../dist/index.js')).href;
const dir = mkdtempSync(join(tmpdir(), 'library-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** A program that gives a check up, and then has nothing more to do: it says when that was. */
const PROGRAM = `
import { probe } from '${library}';
const [address, options] = JSON.parse(process.argv[1]);
const before = JSON.stringify([process.env, process.exitCode, process.eventNames().map((name) => [name, process.listenerCount(name)])]);
await probe(address, { timeoutMs: 30_000, ...options, signal: AbortSignal.timeout(700) });
const after = JSON.stringify([process.env, process.exitCode, process.eventNames().map((name) => [name, process.listenerCount(name)])]);
console.log(before === after ? Date.now() : after);
`;

async function run(address: string, options: object, env: NodeJS.ProcessEnv = process.env) {
  const args = ['--input-type=module', '--eval', PROGRAM, JSON.stringify([address, options])];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => (printed.stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (printed.stderr += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...printed, lingeredMs: Date.now() - Number(printed.stdout) };
}

describe('a program that gives a check up', () => {
  it('ends by itself, and finds the process as it was', async () => {
    const portal = await servePortal({ routes: { '/': { fault: 'silent' } } });
    const ended = await run(portal.url(), { resolve: portal.resolve, ca: [portal.ca], env: {} });
    await portal.close();
    expect(ended).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^\d+\n$/) });
    expect(ended.lingeredMs).toBeLessThan(1000);
  });

  it.runIf(process.platform === 'linux')('ends by itself while a name server is silent', async () => {
    const getent = join(dir, 'getent');
    writeFileSync(getent, '#!/bin/sh\nexec sleep 20\n');
    chmodSync(getent, 0o755);
    const ended = await run('silent.example', { env: {} }, { ...process.env, PATH: `${dir}:${process.env['PATH']}` });
    expect(ended).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^\d+\n$/) });
    expect(ended.lingeredMs).toBeLessThan(1000);
  });
});
