import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadRules, probe, type Evidence, type ProbeOptions } from '../../src/index.js';
import { listen } from '../servers/listen.js';
import { fillBacklog, serveIssuers, serveNames, servePortal, type PortalSpec } from '../servers/index.js';

const open: { close: () => Promise<unknown> }[] = [];
const closeServers = () => Promise.all(open.splice(0).map((one) => one.close()));
afterEach(closeServers);
function closeAfter<T extends { close: () => Promise<unknown> }>(one: T): T {
  open.push(one);
  return one;
}

type Trouble = { address: string; options: ProbeOptions };

async function portal(spec: PortalSpec, options: ProbeOptions = {}): Promise<Trouble> {
  const { url, resolve, ca } = closeAfter(await servePortal(spec));
  return { address: url('/'), options: { resolve, ca: [ca], ...options } };
}

const never = () => new Promise<never>(() => undefined);
const unresolved = () => Promise.reject(Object.assign(new Error('getaddrinfo EAI_AGAIN'), { code: 'EAI_AGAIN' }));

/** Everything that a check can wait for, and a server on which it waits for ever. */
const WAITS: [waitsFor: string, trouble: () => Promise<Trouble>][] = [
  ['a name', () => Promise.resolve({ address: 'portal.example.org', options: { lookUp: never } })],
  [
    'a name server, asked directly',
    async () => {
      const { address } = closeAfter(await serveNames({ 'portal.example.org': 'silent' }));
      return { address: 'portal.example.org', options: { lookUp: unresolved, nameServers: [address] } };
    },
  ],
  [
    'a connection',
    async () => {
      const { port } = closeAfter(await fillBacklog());
      return { address: `https://127.0.0.1:${port}/`, options: {} };
    },
  ],
  [
    'the family that lags behind',
    async () => {
      const { port } = closeAfter(await fillBacklog('::1'));
      const server = createServer((_request, response) => {
        response.end('<title>Sign in</title>');
      });
      closeAfter(await listen([server], ['127.0.0.1'], port));
      const resolve = ['::1', '127.0.0.1'].map((address) => ({ host: 'portal.example.org', port, address }));
      return { address: `http://portal.example.org:${port}/`, options: { resolve } };
    },
  ],
  ['a handshake', () => portal({ fault: 'silent-accept' })],
  [
    'a tunnel',
    async () => {
      const { port } = closeAfter(await servePortal({ fault: 'silent-accept' }));
      return { address: 'https://portal.example.org/', options: { proxy: `http://127.0.0.1:${port}` } };
    },
  ],
  ['headers', () => portal({ routes: { '/': { fault: 'silent' } } })],
  ['the rest of the headers', () => portal({ routes: { '/': { fault: 'trickle-headers' } } })],
  ['a body', () => portal({ routes: { '/': { body: '<p>', fault: 'trickle' } } })],
  ['headers over HTTP/2', () => portal({ protocols: ['h2'], routes: { '/': { fault: 'silent' } } })],
  [
    'the next answer of a chain',
    () => portal({ routes: { '/': { status: 302, headers: { location: '/b' } }, '/b': { fault: 'silent' } } }),
  ],
  [
    'the certificate of an issuer',
    async () => {
      const { port } = closeAfter(await serveIssuers());
      const issuerAt = `http://issuer.example.org:${port}/silence`;
      const at = { host: 'issuer.example.org', port, address: '127.0.0.1' };
      const { url, resolve, ca } = closeAfter(await servePortal({ certificate: 'missing-intermediate', issuerAt }));
      return { address: url('/'), options: { resolve: [...resolve, at], ca: [ca] } };
    },
  ],
];

/** How many sockets, timers, processes and questions of each kind keep this process alive. */
function held(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

let atRest: Record<string, number> = {};

/** What is held beyond what was before the first check, its server closed and a moment gone by; nothing hides in a second try. */
async function leftOver(): Promise<string[]> {
  await closeServers();
  const more = () => Object.entries(held()).flatMap(([kind, count]) => (count > (atRest[kind] ?? 0) ? [kind] : []));
  for (let turns = 0; turns < 30 && more().length > 0; turns++) await setTimeout(10);
  return more();
}

describe('a check that is aborted', () => {
  // What it is made of is loaded with the first one.
  beforeAll(async () => {
    const { url, resolve, ca, close } = await servePortal({ routes: { '/': { body: '<title>Sign in</title>' } } });
    await probe(url(), { resolve, ca: [ca], env: {} });
    await close();
    await setTimeout(100);
    atRest = held();
  });

  it.each(WAITS)('while it waits for %s ends at once and leaves nothing open', { retry: 2 }, async (_, trouble) => {
    const { address, options } = await trouble();
    const controller = new AbortController();
    let abortedAt = 0;
    const stop = async () => {
      await setTimeout(250);
      abortedAt = performance.now();
      controller.abort();
    };
    const probing = probe(address, { timeoutMs: 20_000, env: {}, signal: controller.signal, ...options });
    const [evidence] = await Promise.all([probing, stop()]);
    expect(evidence.elapsedMs).toBeGreaterThan(200);
    expect(performance.now() - abortedAt).toBeLessThan(100);
    expect(evidence.stages).toHaveLength(10);
    expect(await leftOver()).toEqual([]);
  });

  it.each(WAITS)(
    'or out of time while it waits for %s leaves nothing open either',
    { retry: 2 },
    async (_, trouble) => {
      const { address, options } = await trouble();
      const { elapsedMs } = await probe(address, { timeoutMs: 300, env: {}, ...options });
      expect(elapsedMs).toBeLessThan(500);
      expect(await leftOver()).toEqual([]);
    },
  );

  it('before it begins sends nothing', async () => {
    const running = closeAfter(await servePortal({ routes: { '/': { body: 'here' } } }));
    const options = { resolve: running.resolve, ca: [running.ca], env: {}, signal: AbortSignal.abort() };
    const evidence: Evidence = await probe(running.url('/'), options);
    expect(evidence.stages.find(({ stage }) => stage === 'http')).toMatchObject({ ran: false, notChecked: 'stopped' });
    expect(running.requests).toEqual([]);
  });
});

describe('loading rules', () => {
  it.each([
    ['before', AbortSignal.abort(new Error('enough'))],
    ['in the midst', AbortSignal.any([])],
  ])('that is given up %s rejects with the reason', async (when, signal) => {
    const controller = new AbortController();
    const loading = loadRules('rules', { signal: when === 'before' ? signal : controller.signal });
    if (when !== 'before') controller.abort(new Error('enough'));
    await expect(loading).rejects.toThrow('enough');
  });
});
