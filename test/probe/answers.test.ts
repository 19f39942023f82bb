import { describe, expect, it } from 'vitest';
import { probe } from '../../src/probe/index.js';
import { check, checked, failureOf, LOGIN_PAGE, serve, statusesOf } from './helpers.js';

describe('an answer', () => {
  it.each([
    ['close', 'request response-closed'],
    ['cut-length', 'read response-truncated'],
    ['cut-chunked', 'read response-truncated'],
    ['huge-headers', 'request response-headers-too-large'],
    ['not-gzip', 'read response-undecodable'],
    ['silent', 'request response-timeout'],
    ['trickle', 'read response-timeout'],
    ['trickle-headers', 'request response-timeout'],
  ] as const)('that is %s fails as %s, in time', async (fault, failure) => {
    const evidence = await checked({ routes: { '/': { body: LOGIN_PAGE, fault } } }, '/', { timeoutMs: 1500 });
    expect(failureOf(evidence)).toBe(failure);
    expect(evidence.visit?.end).toEqual({ kind: 'failure' });
    expect(evidence.elapsedMs).toBeLessThan(2000);
  });

  it('that is cut off by a reset is told from a connection that was never wanted', async () => {
    const evidence = await checked({ scheme: 'http', routes: { '/': { fault: 'reset' } } });
    expect(failureOf(evidence)).toBe('request response-closed');
    expect(evidence.endpoints[0]?.attempts[0]?.failure).toBeUndefined();
  });

  it('that broke off is kept as far as it came', async () => {
    const evidence = await checked({ routes: { '/': { body: LOGIN_PAGE, fault: 'cut-length' } } });
    const response = evidence.visit?.hops[0]?.response;
    expect(response?.body).toMatchObject({ complete: false, bytes: LOGIN_PAGE.length });
    expect(response?.page?.loginForm).toBeDefined();
  });

  it('without an end is read up to the limit', async () => {
    const evidence = await checked({ routes: { '/': { fault: 'endless' } } });
    expect(evidence.visit?.hops[0]?.response?.body).toMatchObject({ tooLarge: true, bytes: 4 * 1024 * 1024 });
    expect(evidence.visit?.end).toEqual({ kind: 'page' });
  });

  it('that unpacks without end is read up to the limit', async () => {
    const body = LOGIN_PAGE + ' '.repeat(40 * 1024 * 1024);
    const evidence = await checked({ routes: { '/': { body, encoding: 'gzip' } } });
    expect(evidence.visit?.hops[0]?.response?.body).toMatchObject({ tooLarge: true, bytes: 4 * 1024 * 1024 });
    expect(evidence.visit?.hops[0]?.response?.page?.loginForm).toBeDefined();
  });

  it('that is empty is told from one that has no body', async () => {
    const empty = await checked({ routes: { '/': { body: '' } } });
    expect(empty.visit?.hops[0]?.response?.body.empty).toBe(true);
    const bodiless = await checked({ routes: { '/': { status: 204 } } });
    expect(bodiless.visit?.hops[0]?.response?.body.empty).toBe(false);
  });

  it.each([
    ['bare line feeds', 'HTTP/1.1 200 OK\nContent-Type: text/html\n\n' + LOGIN_PAGE],
    ['a control character', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nServer: a\u0001b\r\n\r\n' + LOGIN_PAGE],
  ])('with %s is read as browsers read it', async (_what, raw) => {
    const evidence = await checked({ routes: { '/': { raw } } });
    expect(evidence.visit?.end).toEqual({ kind: 'page' });
    expect(evidence.visit?.hops[0]?.response?.page?.title).toBe('Sign in');
    expect(JSON.stringify(evidence)).not.toContain('\\u0001');
  });

  it('that is no HTTP is called malformed', async () => {
    const evidence = await checked({ routes: { '/': { raw: 'SSH-2.0-OpenSSH_9.0\r\n\r\n' } } });
    expect(failureOf(evidence)).toBe('request response-malformed');
  });

  it('in HTTP/1.0 is recorded as that', async () => {
    const raw = `HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n${LOGIN_PAGE}`;
    const evidence = await checked({ scheme: 'http', routes: { '/': { raw } } });
    expect(evidence.visit?.hops[0]?.response).toMatchObject({ httpVersion: '1.0', status: 200 });
    expect(evidence.visit?.hops[0]?.response?.body.complete).toBe(true);
  });

  it.each([502, 503, 404])('of %s is asked for once more', async (status) => {
    const evidence = await checked({ routes: { '/': { turns: [{ status }, { status }, { body: LOGIN_PAGE }] } } });
    expect(statusesOf(evidence)).toEqual([status, 200]);
    expect(evidence.visit?.hops.map(({ reachedBy }) => reachedBy)).toEqual(['start', 'retry']);
  });

  it('that says when to come back is not asked for again', async () => {
    const portal = await serve({ routes: { '/': { status: 503, headers: { 'retry-after': '3600' } } } });
    expect(statusesOf(await check(portal))).toEqual([503]);
    expect(portal.requests).toHaveLength(2);
  });

  it('keeps the headers that a support desk asks for, and no cookie value', async () => {
    const evidence = await checked({
      routes: {
        '/': {
          body: LOGIN_PAGE,
          headers: {
            'cf-ray': '8c1f-FRA',
            'x-request-id': 'r-1',
            'x-secret': 'nothing',
            'set-cookie': ['sid=verysecretvalue'],
          },
        },
      },
    });
    const response = evidence.visit?.hops[0]?.response;
    expect(response?.headers).toMatchObject({ 'cf-ray': ['8c1f-FRA'], 'x-request-id': ['r-1'] });
    expect(response?.headers['x-secret']).toBeUndefined();
    expect(response?.setCookies).toMatchObject([{ name: 'sid', stored: true, secure: false }]);
    expect(JSON.stringify(evidence)).not.toContain('verysecretvalue');
  });
});

describe('a slow server', () => {
  it('is waited for: slow is not faulty', async () => {
    const evidence = await checked({ routes: { '/': { body: LOGIN_PAGE, delayMs: 600 } } }, '/', { timeoutMs: 1500 });
    expect(statusesOf(evidence)).toEqual([200]);
  });

  it('at the end of a long chain is not blamed for the time that others took', async () => {
    const routes = {
      '/': { status: 302, headers: { location: '/b' }, delayMs: 500 },
      '/b': { status: 302, headers: { location: '/c' }, delayMs: 500 },
      '/c': { body: LOGIN_PAGE, delayMs: 500 },
    };
    const evidence = await checked({ routes }, '/', { timeoutMs: 1300 });
    expect(evidence.visit?.end).toEqual({ kind: 'deadline' });
    expect(failureOf(evidence)).toBe('request deadline');
  });
});

describe('a caller', () => {
  it('that aborts gets at once what was seen so far', async () => {
    const portal = await serve({ routes: { '/': { fault: 'silent' } } });
    const stop = AbortSignal.timeout(300);
    const evidence = await probe(portal.url(), {
      timeoutMs: 10_000,
      resolve: portal.resolve,
      ca: [portal.ca],
      env: {},
      signal: stop,
    });
    expect(evidence.elapsedMs).toBeLessThan(900);
    expect(failureOf(evidence)).toBe('request aborted');
    expect(evidence.endpoints[0]?.handshake?.protocol).toBe('TLSv1.3');
  });
});
