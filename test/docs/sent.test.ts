import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { probe } from '../../src/probe/index.js';
import { DEFAULT_USER_AGENT } from '../../src/probe/options.js';
import { certificateCalls, proxySettingsCall } from '../../src/probe/system-calls.js';
import { servePortal } from '../servers/index.js';
import { allPages, ROOT } from './page.js';

const page = allPages().find(({ path }) => path === '.github/SECURITY.md')!;

it('SECURITY.md says what a request carries, and nothing else is sent', async () => {
  const told = /A request carries ([^.]*)\./.exec(page.prose)?.[1]?.match(/(?<=`)[\w-]+(?=`)/g) ?? [];
  const cookie = { 'set-cookie': 'session=1; Path=/; Secure' };
  const portal = await servePortal({
    protocols: ['http/1.1'],
    routes: { '/': { status: 302, headers: { ...cookie, location: '/in' } }, '/in': { status: 200, body: 'in' } },
  });
  await probe(portal.url('/?token=q7Vd2mXw94LrTz8sKbYc1'), { resolve: portal.resolve, ca: [portal.ca] });
  await portal.close();
  const sent = new Set(portal.requests.flatMap(({ headers }) => Object.keys(headers)));
  expect([...sent].sort()).toEqual(told.map((name) => name.toLowerCase()).sort());
  expect(new Set(portal.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  expect(JSON.stringify(portal.requests)).not.toContain('q7Vd2m');
});

it('SECURITY.md shows the User-Agent as it is', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(page.spans).toContain(DEFAULT_USER_AGENT.replace(version, 'VERSION'));
});

it('SECURITY.md names every other program that is started', () => {
  const systems = ['win32', 'darwin', 'linux'] as const;
  const calls = systems.flatMap((system) => [proxySettingsCall(system, {}) ?? [], certificateCalls(system, {})].flat());
  const started = new Set(calls.map(({ program }) => program.split(/[\\/]/).at(-1) ?? ''));
  expect(started.size).toBeGreaterThan(3);
  expect([...started, 'getent'].filter((program) => !page.spans.includes(program))).toEqual([]);
});
