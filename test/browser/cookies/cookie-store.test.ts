import { describe, expect, it } from 'vitest';
import { CookieStore } from '../../../src/browser/cookies/cookie-store.js';

const HOME = 'https://my.clinic.example/app/login';
const NOW = new Date('2026-11-24T12:00:00Z');

function holding(...setCookies: string[]): CookieStore {
  const store = new CookieStore();
  store.receive({ url: HOME, setCookies }, 'navigation', NOW);
  return store;
}

const names = (store: CookieStore) => store.headerFor(HOME, 'navigation').names;
const sent = (store: CookieStore, url: string) => store.headerFor(url, 'navigation').header;

describe('CookieStore sends', () => {
  it('longer paths first, then older cookies, a nameless one without equals sign', () => {
    const store = holding('a=1; Path=/', 'b=2; Path=/app', 'alone; Path=/', 'a=3; Path=/');
    expect(sent(store, HOME)).toBe('b=2; a=3; alone');
  });

  it.each([
    ['https://my.clinic.example/app/x', 'a=1; b=2; d=4; e=5'],
    ['https://my.clinic.example/application', 'b=2; d=4; e=5'],
    ['https://www.clinic.example/', 'd=4'],
    ['https://clinic.example/', 'd=4'],
    ['http://my.clinic.example/', 'b=2; d=4'],
    ['https://notclinic.example/', ''],
  ])('to %s: %s', (url, header) => {
    const store = holding('a=1', 'b=2; Path=/', 'd=4; Path=/; Domain=clinic.example', 'e=5; Path=/; Secure');
    expect(sent(store, url)).toBe(header);
  });

  it('into a frame of another site only what asks for it', () => {
    const store = holding('a=1', 'b=2; SameSite=None; Secure', 'c=3; SameSite=Lax');
    expect(store.headerFor(HOME, 'cross-site-subresource').names).toEqual(['b']);
  });

  it('Strict cookies whoever redirects, but not where a page of another site sends the browser on', () => {
    const store = holding('a=1', 'b=2; SameSite=None; Secure', 'c=3; SameSite=Lax', 'd=4; SameSite=Strict');
    expect(store.headerFor(HOME, 'cross-site-redirect').names).toEqual(['a', 'b', 'c', 'd']);
    expect(store.headerFor(HOME, 'cross-site-navigation').names).toEqual(['a', 'b', 'c']);
  });

  it('Secure cookies over http to this computer', () => {
    const store = new CookieStore();
    store.receive({ url: 'http://localhost:8080/', setCookies: ['a=1; Secure'] }, 'navigation', NOW);
    expect(sent(store, 'http://localhost:9090/')).toBe('a=1');
  });

  it('nothing that has ended meanwhile', () => {
    const store = holding('a=1; Max-Age=5', 'b=2');
    store.receive({ url: 'https://other.example/', setCookies: [] }, 'navigation', new Date(NOW.getTime() + 6000));
    expect(sent(store, HOME)).toBe('b=2');
  });

  it('nothing that was taken away', () => {
    const store = holding('a=1', 'b=2');
    store.receive({ url: HOME, setCookies: ['a=; Max-Age=0'] }, 'navigation', NOW);
    expect(sent(store, HOME)).toBe('b=2');
  });
});

describe('CookieStore names', () => {
  it('what is sent there, sorted, each once', () => {
    expect(names(holding('b=1', 'a=2', 'a=3; Path=/'))).toEqual(['a', 'b']);
  });

  it('keys inside names masked, so that they are the same from turn to turn', () => {
    const nonce = (key: string) => `.AspNetCore.OpenIdConnect.Nonce.${key}=N; Secure`;
    const store = holding(nonce('CfDJ8Kx0q9vZ2mW7rT1yP4'), nonce('Qw7eR2tY9uI4oP1aS6dF3gX'), 'visid_incap_2345678=x');
    expect(names(store)).toEqual(['.AspNetCore.OpenIdConnect.Nonce.••••••', 'visid_incap_2345678']);
  });
});
