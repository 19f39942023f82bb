import { describe, expect, it } from 'vitest';
import { STAGES } from '../../src/model/index.js';
import { checked, check, LOGIN_PAGE, serve, statusesOf } from './helpers.js';

describe('a healthy portal', () => {
  it('is visited with cookies and without, each over a connection of its own', async () => {
    const portal = await serve({
      routes: {
        '/': { status: 302, headers: { location: '/login', 'set-cookie': ['sid=abc; Secure; HttpOnly; Path=/'] } },
        '/login': { body: LOGIN_PAGE },
      },
    });
    const evidence = await check(portal);
    expect(statusesOf(evidence)).toEqual([302, 200]);
    expect(evidence.visit?.end).toEqual({ kind: 'page' });
    expect(evidence.visit?.hops.map((hop) => hop.cookiesSent)).toEqual([[], ['sid']]);
    expect(evidence.visitWithoutCookies?.hops.map((hop) => hop.cookiesSent)).toEqual([[], []]);
    expect(evidence.visitWithoutCookies?.end).toEqual({ kind: 'page' });
    expect(evidence.visit?.hops.at(-1)?.response?.page?.loginForm?.kind).toBe('password');
    expect(portal.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET']);
    expect(portal.requests.map(({ cookies }) => cookies.length).sort()).toEqual([0, 0, 0, 1]);
  });

  it('is described by one endpoint with one handshake, and every stage has run', async () => {
    const evidence = await checked({ routes: { '/': { body: LOGIN_PAGE } } });
    expect(evidence.endpoints).toHaveLength(1);
    expect(evidence.endpoints[0]?.name.source).toBe('given');
    expect(evidence.endpoints[0]?.attempts).toMatchObject([{ address: '127.0.0.1', family: 4 }]);
    expect(evidence.endpoints[0]?.handshake).toMatchObject({
      protocol: 'TLSv1.3',
      hostMatches: true,
      trust: { anchor: 'given' },
    });
    expect(evidence.stages.map(({ stage }) => stage)).toEqual([...STAGES]);
    expect(evidence.stages.filter(({ ran }) => !ran)).toEqual([]);
    expect(Math.abs(evidence.clock?.skewMs ?? Infinity)).toBeLessThan(1500);
    expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
  });

  it('is asked politely: GET, text/html first, an honest User-Agent', async () => {
    const portal = await serve({ routes: { '/': { body: LOGIN_PAGE } } });
    await check(portal);
    const [request] = portal.requests;
    expect(request?.headers.accept).toMatch(/^text\/html,/);
    expect(request?.headers['user-agent']).toMatch(/^portal-login-doctor\/\S+ \(/);
    expect(request?.headers.host).toBe(`${portal.host}:${portal.port}`);
  });

  it('keeps a connection for the next request where the server does', async () => {
    const evidence = await checked({
      routes: { '/': { status: 302, headers: { location: '/login' } }, '/login': { body: LOGIN_PAGE } },
    });
    const [first, second] = evidence.visit?.hops ?? [];
    expect(first?.timings.connectMs).toBeDefined();
    expect(second?.timings.connectMs).toBeUndefined();
    expect(second?.timings.waitMs).toBeDefined();
  });

  it.each(['gzip', 'br', 'deflate'] as const)('reads a body that is coded with %s', async (encoding) => {
    const evidence = await checked({ routes: { '/': { body: LOGIN_PAGE, encoding } } });
    const response = evidence.visit?.hops[0]?.response;
    expect(response?.body).toMatchObject({ contentEncoding: encoding, complete: true, bytes: LOGIN_PAGE.length });
    expect(response?.page?.title).toBe('Sign in');
  });

  it('over plain http has no handshake', async () => {
    const evidence = await checked({ scheme: 'http', routes: { '/': { body: LOGIN_PAGE } } });
    expect(evidence.endpoints[0]?.handshake).toBeNull();
    expect(evidence.stages.find(({ stage }) => stage === 'tls')).toMatchObject({ ran: false });
    expect(statusesOf(evidence)).toEqual([200]);
  });

  it('with its address and secrets left out is asked without them', async () => {
    const portal = await serve({ routes: { '*': { body: LOGIN_PAGE } } });
    const evidence = await check(portal, '/reset?token=hTk29sXlq0Rr71&lang=en');
    expect(portal.requests.map(({ target }) => target)).toEqual(['/reset?lang=en', '/reset?lang=en']);
    expect(JSON.stringify(evidence)).not.toContain('hTk29sXlq0Rr71');
  });
});
