import { describe, expect, it } from 'vitest';
import { check, checked, LOGIN_PAGE, serve, statusesOf } from './helpers.js';

const cookieLoop = {
  '/': {
    cookie: 'sid',
    present: { body: LOGIN_PAGE },
    absent: { status: 302, headers: { location: '/', 'set-cookie': ['sid=1; Path=/; Secure'] } },
  },
};

describe('a chain', () => {
  it('that needs cookies goes round only without', async () => {
    const evidence = await checked({ routes: cookieLoop });
    expect(evidence.visit?.end).toEqual({ kind: 'page' });
    expect(statusesOf(evidence)).toEqual([302, 200]);
    expect(evidence.visitWithoutCookies?.end).toEqual({ kind: 'loop', backTo: 0 });
  });

  it('that goes round with cookies is a loop', async () => {
    const evidence = await checked({
      routes: {
        '/': { status: 302, headers: { location: '/a' } },
        '/a': { status: 302, headers: { location: '/' } },
      },
    });
    expect(evidence.visit?.end).toEqual({ kind: 'loop', backTo: 0 });
    expect(statusesOf(evidence)).toEqual([302, 302]);
  });

  it('longer than a browser follows is cut there', async () => {
    const evidence = await checked({ routes: { '/step*': { countsUp: true } } }, '/step1');
    expect(evidence.visit?.end).toEqual({ kind: 'too-many-redirects' });
    expect(evidence.visit?.hops).toHaveLength(20);
  });

  it.each([
    ['missing', undefined],
    ['scheme', 'mychart://open'],
    ['malformed', 'https://'],
  ] as const)('with a Location that is %s ends there', async (problem, location) => {
    const headers = location === undefined ? {} : { location };
    const evidence = await checked({ routes: { '/': { status: 302, headers } } });
    expect(evidence.visit?.end).toMatchObject({ kind: 'invalid-location', problem, location: location ?? '' });
  });

  it.each([
    ['refresh-header', { headers: { refresh: '0; url=/login' }, body: 'one moment' }],
    [
      'meta-refresh',
      { body: '<meta http-equiv="refresh" content="1;url=/login?state=Zk39dkq0PlMw82hd"><p>One moment' },
    ],
  ] as const)('goes on by %s, and what the portal issues on the way is sent and masked', async (by, answer) => {
    const portal = await serve({ routes: { '/': answer, '/login': { body: LOGIN_PAGE } } });
    const evidence = await check(portal);
    expect(evidence.visit?.hops.map(({ reachedBy }) => reachedBy)).toEqual(['start', by]);
    expect(JSON.stringify(evidence)).not.toContain('Zk39dkq0PlMw82hd');
    const target = by === 'meta-refresh' ? '/login?state=Zk39dkq0PlMw82hd' : '/login';
    expect(portal.requests.at(-1)?.target).toBe(target);
  });

  it('over two hosts has an endpoint for each, in the order of the visit with cookies', async () => {
    const login = await serve({ hosts: ['login.example.net'], routes: { '*': { body: LOGIN_PAGE } } });
    const portal = await serve({
      routes: { '*': { status: 302, headers: { location: `https://login.example.net:${login.port}/sso` } } },
    });
    const evidence = await check(portal, '/', { resolve: [...portal.resolve, ...login.resolve] });
    expect(evidence.endpoints.map(({ host }) => host)).toEqual([portal.host, 'login.example.net']);
    expect(evidence.visit?.hops.map(({ endpoint }) => endpoint)).toEqual([0, 1]);
    expect(evidence.visitWithoutCookies?.hops.map(({ endpoint }) => endpoint)).toEqual([0, 1]);
  });

  it('that leads to a closed port ends in that failure', async () => {
    const gone = await serve({});
    await gone.close();
    const portal = await serve({
      routes: { '/': { status: 302, headers: { location: `https://portal.example.org:${gone.port}/` } } },
    });
    const evidence = await check(portal, '/', { resolve: [...portal.resolve, ...gone.resolve] });
    expect(evidence.visit?.hops.at(-1)?.failure).toMatchObject({ code: 'connection-refused', operation: 'connect' });
  });

  it('never sends a user name or password that an address carries', async () => {
    const portal = await serve({ routes: { '*': { body: LOGIN_PAGE } } });
    const evidence = await check({ ...portal, url: () => `https://anna:geheim99@${portal.host}:${portal.port}/` });
    expect(portal.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
    expect(JSON.stringify(evidence)).not.toContain('geheim99');
  });
});

describe('the clock', () => {
  it.each([
    [3_600_000, -3_600_000],
    [-600_000, 600_000],
  ])('of a server that is %i ms off shows a skew of about %i ms', async (dateOffsetMs, skewMs) => {
    const evidence = await checked({ routes: { '/': { body: LOGIN_PAGE, dateOffsetMs } } });
    expect(Math.abs((evidence.clock?.skewMs ?? 0) - skewMs)).toBeLessThan(1500);
  });

  it.each([
    ['no date', { dateOffsetMs: null }],
    ['an answer out of a cache', { headers: { age: '300' } }],
    ['a failing server', { status: 500 }],
  ])('is not read from %s', async (_what, answer) => {
    const evidence = await checked({ routes: { '/': { body: LOGIN_PAGE, ...answer } } });
    expect(evidence.clock).toBeNull();
    expect(evidence.stages.find(({ stage }) => stage === 'clock')).toMatchObject({ notChecked: 'no-answer' });
  });
});
