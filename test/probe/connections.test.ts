import { describe, expect, it } from 'vitest';
import { probe } from '../../src/probe/index.js';
import { fillBacklog, serveNames } from '../servers/index.js';
import { check, checked, closeAfter, failureOf, LOGIN_PAGE, serve, statusesOf } from './helpers.js';

/** A port that was free a moment ago. */
async function closedPort(): Promise<number> {
  const portal = await serve({ scheme: 'http' });
  await portal.close();
  return portal.port;
}

describe('names', () => {
  it.each([
    ['name-not-found', 'name-not-found', 'name-not-found'],
    ['no-data', 'no-address', 'no-address'],
    ['server-failure', 'name-server-failure', 'server-failure'],
    ['refused', 'name-server-failure', 'server-failure'],
    ['silent', 'name-server-timeout', 'no-answer'],
  ] as const)('%s is told as %s', async (behaviour, code, direct) => {
    const server = closeAfter(await serveNames({ 'portal.invalid': behaviour }));
    const evidence = await probe('https://portal.invalid/', {
      timeoutMs: 2000,
      env: {},
      nameServers: [server.address],
    });
    expect(evidence.endpoints[0]?.name).toMatchObject({ source: 'system', addresses: [], failure: { code }, direct });
    expect(failureOf(evidence)).toBe(`resolve ${code}`);
    expect(evidence.visit?.end).toEqual({ kind: 'failure' });
    expect(evidence.stages.find(({ stage }) => stage === 'tcp')).toMatchObject({ notChecked: 'stopped-earlier' });
  });

  it('leaves addresses of the family out that was not asked for', async () => {
    const portal = await serve({ on: ['127.0.0.1', '::1'], routes: { '/': { body: LOGIN_PAGE } } });
    const evidence = await check(portal, '/', { family: 6 });
    expect(evidence.endpoints[0]?.attempts.map(({ address }) => address)).toEqual(['::1']);
    expect(statusesOf(evidence)).toEqual([200]);
  });
});

describe('connections', () => {
  it('that are refused are called that', async () => {
    const port = await closedPort();
    const evidence = await probe(`https://127.0.0.1:${port}/`, { timeoutMs: 2000, env: {} });
    expect(failureOf(evidence)).toBe('connect connection-refused');
    expect(evidence.visitWithoutCookies?.end).toEqual({ kind: 'failure' });
  });

  it('that nobody answers end by their own limit', async () => {
    const backlog = closeAfter(await fillBacklog());
    const evidence = await probe(`https://127.0.0.1:${backlog.port}/`, { timeoutMs: 1500, env: {} });
    expect(failureOf(evidence)).toBe('connect connection-timeout');
    expect(evidence.elapsedMs).toBeLessThan(1400);
  });

  it.each(['https', 'http'] as const)('that are reset as soon as they stand were none (%s)', async (scheme) => {
    const portal = await serve({ fault: 'reset-on-accept' });
    const evidence = await probe(`${scheme}://127.0.0.1:${portal.port}/`, { timeoutMs: 2000, env: {} });
    expect(failureOf(evidence)).toBe('connect connection-reset');
    expect(evidence.endpoints[0]?.attempts).toMatchObject([{ failure: { code: 'connection-reset' } }]);
    expect(evidence.endpoints[0]?.handshake).toBeNull();
  });

  it('to a dead IPv6 beside a living IPv4 are recorded apart, and the page is reached', async () => {
    const portal = await serve({ routes: { '/': { body: LOGIN_PAGE } } });
    const rule = { host: portal.host, port: portal.port };
    const evidence = await check(portal, '/', { resolve: [{ ...rule, address: '::1' }, ...portal.resolve] });
    expect(evidence.endpoints[0]?.attempts).toMatchObject([
      { address: '::1', family: 6, failure: { code: 'connection-refused' } },
      { address: '127.0.0.1', family: 4 },
    ]);
    expect(statusesOf(evidence)).toEqual([200]);
    expect(evidence.visit?.hops[0]?.address).toBe('127.0.0.1');
  });

  it('from a public portal to a private place are not made', async () => {
    const inside = await serve({ scheme: 'http', routes: { '*': { body: LOGIN_PAGE } } });
    const portal = await serve({
      routes: { '/': { status: 302, headers: { location: `http://127.0.0.1:${inside.port}/admin` } } },
    });
    const evidence = await check(portal);
    expect(evidence.visit?.end).toEqual({
      kind: 'private-address',
      url: `http://127.0.0.1:${inside.port}/admin`,
      address: '127.0.0.1',
    });
    expect(inside.requests).toEqual([]);
  });

  it('under the name of a public portal that now leads into this network are not made', async () => {
    const inside = await serve({ scheme: 'http', routes: { '/': { body: 'inside' } } });
    const headers = { location: `http://localhost:${inside.port}/` };
    const portal = await serve({ scheme: 'http', hosts: ['localhost'], routes: { '/': { status: 302, headers } } });
    // The option's address stands for a public one; asked again, this computer says 127.0.0.1.
    const evidence = await check(portal);
    expect(evidence.visit?.end).toMatchObject({ kind: 'private-address' });
    expect(inside.requests).toEqual([]);
  });

  it('from a private place that the person named to another are made', async () => {
    const inside = await serve({ scheme: 'http', routes: { '*': { body: LOGIN_PAGE } } });
    const start = await serve({
      scheme: 'http',
      routes: { '/': { status: 302, headers: { location: `http://127.0.0.1:${inside.port}/login` } } },
    });
    const evidence = await probe(`http://127.0.0.1:${start.port}/`, { timeoutMs: 3000, env: {} });
    expect(statusesOf(evidence)).toEqual([302, 200]);
  });
});

describe('the private place', () => {
  it('may be one that an option gives', async () => {
    const second = await serve({ hosts: ['login.example.net'], routes: { '/': { body: LOGIN_PAGE } } });
    const portal = await serve({
      routes: { '/': { status: 302, headers: { location: `https://login.example.net:${second.port}/` } } },
    });
    const evidence = await check(portal, '/', { resolve: [...portal.resolve, ...second.resolve] });
    expect(statusesOf(evidence)).toEqual([302, 200]);
    expect(evidence.endpoints.map(({ host }) => host)).toEqual([portal.host, 'login.example.net']);
    expect((await checked({ routes: { '/': { body: LOGIN_PAGE } } })).endpoints).toHaveLength(1);
  });
});
