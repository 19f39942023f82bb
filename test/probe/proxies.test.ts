import { describe, expect, it } from 'vitest';
import { chooseProxy } from '../../src/probe/proxy/choose-proxy.js';
import { bypassesProxy } from '../../src/probe/proxy/no-proxy.js';
import { serveProxy, type ProxyBehaviour } from '../servers/index.js';
import { check, closeAfter, LOGIN_PAGE, serve, statusesOf } from './helpers.js';

describe('through a proxy', () => {
  it.each(['https', 'http'] as const)('a portal is reached over %s, and its addresses stay unknown', async (scheme) => {
    const proxy = closeAfter(await serveProxy('works'));
    const portal = await serve({ scheme, routes: { '/': { body: LOGIN_PAGE } } });
    const evidence = await check(portal, '/', { proxy: proxy.url });
    expect(statusesOf(evidence)).toEqual([200]);
    expect(evidence.network.proxy).toEqual({ url: `${proxy.url}/`, source: 'option' });
    expect(evidence.endpoints[0]).toMatchObject({ name: { source: 'proxy', addresses: [] }, attempts: [] });
    expect(evidence.visit?.hops[0]?.address).toBeUndefined();
    expect(evidence.stages.find(({ stage }) => stage === 'dns')).toMatchObject({ notChecked: 'through-proxy' });
    expect(proxy.requests[0]).toMatch(
      scheme === 'https' ? /^CONNECT portal\.example\.org:\d+$/ : /^GET http:\/\/portal\./,
    );
  });

  it.each<[ProxyBehaviour, 'https' | 'http', string]>([
    ['wants-password', 'https', 'proxy-authentication-required'],
    ['wants-password', 'http', 'proxy-authentication-required'],
    ['refuses', 'https', 'proxy-refused'],
    ['bad-gateway', 'https', 'proxy-refused'],
    ['silent', 'https', 'proxy-unreachable'],
    ['silent', 'http', 'proxy-unreachable'],
  ])('that %s (%s) nothing is known of the portal', async (behaviour, scheme, code) => {
    const proxy = closeAfter(await serveProxy(behaviour));
    const portal = await serve({ scheme, routes: { '/': { body: LOGIN_PAGE } } });
    const evidence = await check(portal, '/', { proxy: proxy.url, timeoutMs: 1500 });
    expect(evidence.network.proxy?.failure).toMatchObject({ code, operation: 'proxy' });
    expect(statusesOf(evidence)).toEqual([undefined]);
    expect(portal.requests).toEqual([]);
  });

  it('that is not there nothing is known either, and its password is not told', async () => {
    const gone = await serve({});
    await gone.close();
    const evidence = await check(gone, '/', { proxy: `http://user:geheim12@127.0.0.1:${gone.port}` });
    expect(evidence.network.proxy?.failure?.code).toBe('proxy-unreachable');
    expect(JSON.stringify(evidence)).not.toContain('geheim12');
  });
});

describe('a proxy of a kind that is not spoken', () => {
  it.each(['socks5://127.0.0.1:1080', 'ftp://127.0.0.1:21'])('%s is told, and not gone around', async (proxy) => {
    const portal = await serve({});
    const evidence = await check(portal, '/', { proxy });
    expect(evidence.network.proxy?.failure).toMatchObject({ code: 'proxy-unsupported', operation: 'proxy' });
    expect(portal.requests).toEqual([]);
  });
});

describe('the proxy of the environment', () => {
  const target = new URL('https://portal.example.org/');
  it.each([
    [{ https_proxy: 'http://a:1' }, 'http://a:1/'],
    [{ HTTPS_PROXY: 'http://a:1' }, 'http://a:1/'],
    [{ HTTP_PROXY: 'http://a:1' }, undefined],
    [{ ALL_PROXY: 'a:1' }, 'http://a:1/'],
    [{ HTTPS_PROXY: 'http://a:1', NO_PROXY: 'example.org' }, undefined],
    [{ HTTPS_PROXY: 'http://a:1', no_proxy: 'other.org' }, 'http://a:1/'],
    [{ https_proxy: '', HTTPS_PROXY: 'http://a:1' }, undefined],
    [{ HTTPS_PROXY: 'socks5://a:1' }, 'socks5://a:1'],
    [{}, undefined],
  ])('%o gives %s', (env, proxy) => {
    expect(chooseProxy(target, {}, env)?.url.href).toBe(proxy);
  });

  it('is not used for this computer, nor where an option gives the address', () => {
    const env = { HTTPS_PROXY: 'http://a:1' };
    expect(chooseProxy(new URL('https://127.0.0.1/'), {}, env)).toBeUndefined();
    expect(chooseProxy(new URL('https://localhost/'), {}, env)).toBeUndefined();
    const resolve = [{ host: 'portal.example.org', port: 443, address: '127.0.0.1' }];
    expect(chooseProxy(target, { resolve }, env)).toBeUndefined();
    expect(chooseProxy(target, { resolve, proxy: 'http://b:2' }, env)?.source).toBe('option');
  });
});

describe('NO_PROXY', () => {
  it.each([
    ['portal.example.org', 443, '*', true],
    ['portal.example.org', 443, 'example.org', true],
    ['portal.example.org', 443, '.example.org', true],
    ['portal.example.org', 443, '*.example.org', true],
    ['notexample.org', 443, 'example.org', false],
    ['portal.example.org', 443, 'example.org:443', true],
    ['portal.example.org', 443, 'example.org:8443', false],
    ['portal.example.org', 443, 'a.org, , example.org', true],
    ['10.1.2.3', 443, '10.0.0.0/8', true],
    ['11.1.2.3', 443, '10.0.0.0/8', false],
    ['::1', 443, '[::1]:443', true],
    ['::1', 443, '::1', true],
    ['portal.example.org', 443, '', false],
  ])('%s:%i with "%s": %s', (host, port, noProxy, bypassed) => {
    expect(bypassesProxy(host, port, noProxy)).toBe(bypassed);
  });
});
