import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { probe } from '../../src/probe/index.js';
import { withinTime } from '../../src/probe/visit/opening.js';
import { placeAhead } from '../../src/probe/visit/place-ahead.js';
import type { PortalSpec } from '../servers/index.js';
import { failureOf, LOGIN_PAGE, serve, statusesOf } from './helpers.js';

/** Nobody else in these tests is there. */
const HERE = '127.0.7.1';
const HOST = 'portal.example.org';

const listening = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server: Server = createServer().on('error', () => resolve(false));
    server.listen(port, HERE, () => server.close(() => resolve(true)));
  });
const mayUsePorts = (await listening(80)) && (await listening(443));

const page = { '*': { body: LOGIN_PAGE } };
const redirect = { '*': { status: 301, delayMs: 150, headers: { location: `https://${HOST}/` } } };
const plain = (routes: PortalSpec['routes']) => serve({ scheme: 'http', on: [HERE], port: 80, routes: routes ?? page });
const secure = (spec: PortalSpec) => serve({ on: [HERE], port: 443, ...spec });
const check = (ca: string[] = []) =>
  probe(`http://${HOST}/`, {
    timeoutMs: 4000,
    resolve: [80, 443].map((port) => ({ host: HOST, port, address: HERE })),
    ca,
    env: {},
  });

const open = new Set<Socket>();
let counting: Server | undefined;
afterEach(() => counting?.close());

/** Takes connections, says nothing, and knows how many are open. */
async function countConnections(): Promise<void> {
  counting = createServer((socket) => {
    open.add(socket.on('error', () => undefined).resume());
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => counting?.listen(443, HERE, resolve));
}

describe.runIf(mayUsePorts)('https on the host of a plain http address', () => {
  it('is reached before the redirect to it has come, and asked once a visit', async () => {
    await plain(redirect);
    const portal = await secure({ routes: page });
    const evidence = await check([portal.ca]);
    expect(statusesOf(evidence)).toEqual([301, 200]);
    expect(portal.requests.map(({ target }) => target)).toEqual(['/', '/']);
    const [, place] = evidence.endpoints;
    expect(place).toMatchObject({ host: HOST, port: 443, handshake: { trust: { anchor: 'given' } } });
    const hop = evidence.visit?.hops[1];
    expect(place?.attempts[0]?.startedAtMs).toBeLessThan((hop?.startedAtMs ?? 0) - 100);
    expect(hop?.timings.handshakeMs).toBeLessThan(100);
  });

  it.each(['reset-on-accept', 'alert-in-handshake', 'silent-accept', undefined] as const)(
    'is no matter where the chain does not lead there (%s)',
    async (fault) => {
      await plain(page);
      if (fault !== undefined) await secure({ fault });
      const evidence = await check();
      expect(statusesOf(evidence)).toEqual([200]);
      expect(evidence.endpoints.map(({ port }) => port)).toEqual([80]);
      expect(evidence.stages.find(({ stage }) => stage === 'tls')).toMatchObject({ notChecked: 'nothing-to-check' });
      expect(evidence.elapsedMs).toBeLessThan(1500);
    },
  );

  it('is left once the visits are over', async () => {
    await plain({ '*': { body: LOGIN_PAGE, delayMs: 100 } });
    await countConnections();
    const checking = check();
    await expect.poll(() => open.size).toBe(2);
    await checking;
    await expect.poll(() => open.size).toBe(0);
  });

  it.each([
    ['reset-on-accept', 'connect connection-reset'],
    ['plain-http', 'handshake not-tls'],
    ['chooses-tls-1-0', 'handshake obsolete-protocol'],
  ] as const)('fails as it would have (%s)', async (fault, failure) => {
    await plain(redirect);
    await secure({ fault });
    const evidence = await check();
    expect(failureOf(evidence)).toBe(failure);
    expect(evidence.endpoints.map(({ port }) => port)).toEqual([80, 443]);
  });
});

describe('the place to reach ahead', () => {
  it.each([
    ['http://portal.example.org/a?b', 'https://portal.example.org/a?b'],
    ['https://portal.example.org/', undefined],
    ['http://portal.example.org:8080/', undefined],
    ['http://192.0.2.1/', undefined],
    ['http://[2001:db8::1]/', undefined],
    ['http://portal/', undefined],
    ['http://portal.localhost/', undefined],
  ])('of %s is %s', (from, to) => {
    expect(placeAhead(new URL(from), {})?.href).toBe(to);
  });

  it('is none where an option gives the address of plain http alone', () => {
    const resolve = [{ host: HOST, port: 80, address: HERE }];
    expect(placeAhead(new URL(`http://${HOST}/`), { resolve })).toBeUndefined();
  });
});

it.each([
  [0, { resolveMs: 0, connectMs: 0, handshakeMs: 0 }],
  [25, { resolveMs: 0, connectMs: 5, handshakeMs: 20 }],
  [99, { resolveMs: 3, connectMs: 10, handshakeMs: 20 }],
])('of what was done ahead, %s ms are still waited for', (ms, waited) => {
  expect(withinTime({ resolveMs: 3, connectMs: 10, handshakeMs: 20 }, ms)).toEqual(waited);
});
