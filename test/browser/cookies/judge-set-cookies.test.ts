import { describe, expect, it } from 'vitest';
import { judgeSetCookies } from '../../../src/browser/cookies/judge-set-cookies.js';
import { COOKIE_REASONS } from '../../../src/model/index.js';
import type { CookieVisit } from '../../../src/browser/cookies/judge-set-cookies.js';

const HTTPS = 'https://my.clinic.example/app/login';
const HTTP = 'http://my.clinic.example/app/login';
const NOW = new Date('2026-11-24T12:00:00Z');

/** `stored`, or why not, of each header of one answer. */
function fates(setCookies: string[], change: Partial<CookieVisit> = {}): string[] {
  const visit = { url: HTTPS, context: 'navigation' as const, now: NOW, ...change };
  return judgeSetCookies({ ...visit, setCookies }).map(({ stored, reason }) => (stored ? 'stored' : (reason ?? '')));
}

const fate = (header: string, change: Partial<CookieVisit> = {}) => fates([header], change)[0];

/** One character a byte, as Node hands headers over. */
const bytes = (text: string) => Buffer.from(text).toString('latin1');

describe('reading a header', () => {
  it.each([
    ['sid=1', 'stored'],
    ['sid = "a b" ; path = /', 'stored'],
    ['\tsid\t=\t1\t', 'stored'],
    ['just-a-value', 'stored'],
    ['=value', 'stored'],
    ['value; Path=/', 'stored'],
    ['=a=b', 'ambiguous-name'],
    ['', 'empty'],
    ['=', 'empty'],
    [' ; Path=/', 'empty'],
    ['s\u0001d=1', 'control-character'],
    ['sid=a\u000bb', 'control-character'],
    ['sid=a\u007fb', 'control-character'],
    ['sid=a\tb', 'control-character'],
    ['\tsid\t=\ta\t', 'stored'],
    ['sid=1; Path=/a\tb', 'control-character'],
    ['sid=1; Secure\u0001', 'control-character'],
    ['sid=1\nx=2; Domain=other.example', 'stored'],
    [bytes('sid=größe'), 'stored'],
  ])('%j → %s', (header, expected) => {
    expect(fate(header)).toBe(expected);
  });
});

it('hides in a path what an address would hide', () => {
  const setCookies = ['step=1; Path=/interaction/gGW3md3WNrulMUmKCL6YLVPgKrqJUgnmzejUH39kOs3', 'lang=en; Path=/portal'];
  const verdicts = judgeSetCookies({ url: HTTPS, context: 'navigation', now: NOW, setCookies });
  expect(verdicts.map(({ path }) => path)).toEqual(['/interaction/••••••', '/portal']);
});

it('counts bytes: 4096 of name and value, 1024 of an attribute', () => {
  expect(fate(`sid=${'v'.repeat(4093)}`)).toBe('stored');
  expect(fate(`sid=${'v'.repeat(4094)}`)).toBe('too-large');
  expect(fate(bytes(`sid=${'é'.repeat(2047)}`))).toBe('too-large');
  expect(fate(`sid=1; X=${'v'.repeat(9000)}`)).toBe('stored');
  expect(fate(`sid=1; Domain=clinic.example; Domain=${'a'.repeat(1030)}.org`)).toBe('stored');
  expect(fate(`__Host-sid=1; Secure; Path=/; Path=/${'a'.repeat(1030)}`)).toBe('stored');
});

describe('the Domain attribute', () => {
  it.each([
    ['clinic.example', 'stored'],
    ['.clinic.example', 'stored'],
    ['CLINIC.example', 'stored'],
    ['', 'stored'],
    ['my.clinic.example', 'stored'],
    ['other.example', 'domain-mismatch'],
    ['deeper.my.clinic.example', 'domain-mismatch'],
    ['y.clinic.example', 'domain-mismatch'],
    ['example', 'public-suffix'],
    ['clinic.example.', 'domain-mismatch'],
    ['..clinic.example', 'domain-malformed'],
    ['.', 'domain-malformed'],
    ['my.clinic.example:443', 'domain-malformed'],
    ['https://clinic.example/', 'domain-malformed'],
    ['"clinic.example"', 'domain-malformed'],
    ['my.clinic%2eexample', 'domain-malformed'],
    ['other.example; Domain=', 'stored'],
    ['clinic.example; Domain=other.example', 'domain-mismatch'],
  ])('%s → %s', (domain, expected) => {
    expect(fate(`sid=1; Domain=${domain}`)).toBe(expected);
  });

  it.each([
    ['https://ward.github.io/', 'github.io', 'public-suffix'],
    ['https://ward.github.io/', 'ward.github.io', 'stored'],
    ['https://github.io/', '.github.io', 'stored'],
    ['https://github.io/', 'io', 'domain-mismatch'],
    ['https://intranet/', 'intranet', 'stored'],
    ['https://intranet/', 'clinic.example', 'domain-mismatch'],
    ['https://10.1.2.3/', '10.1.2.3', 'stored'],
    ['https://10.1.2.3/', '2.3', 'domain-mismatch'],
    ['https://10.1.2.3/', '.10.1.2.3', 'stored'],
    ['https://[2001:db8::1]/', '.[2001:DB8::1]', 'stored'],
    ['https://my.clinic.example./', 'clinic.example', 'domain-mismatch'],
    ['https://www.xn--mnchen-3ya.example/', bytes('MÜNCHEN.example'), 'stored'],
  ])('at %s, %s → %s', (url, domain, expected) => {
    expect(fate(`sid=1; Domain=${domain}`, { url })).toBe(expected);
  });
});

describe('Secure, prefixes, SameSite', () => {
  it.each([
    ['sid=1; Secure', HTTPS, 'stored'],
    ['sid=1; secure=no', HTTP, 'secure-over-http'],
    ['sid=1; Secure', 'http://localhost:8080/', 'stored'],
    ['sid=1; Secure', 'http://127.0.0.2/', 'stored'],
    ['sid=1; Secure', 'http://192.168.1.10/', 'secure-over-http'],
    ['__Secure-sid=1; Secure', HTTPS, 'stored'],
    ['__secure-sid=1', HTTPS, 'prefix-broken'],
    ['__Host-sid=1; Secure; Path=/', HTTPS, 'stored'],
    ['__Host-sid=1; Secure; Path=/; Domain=', HTTPS, 'stored'],
    ['__Host-sid=1; Secure', HTTPS, 'prefix-broken'],
    ['__Host-sid=1; Secure; Path=/; Domain=my.clinic.example', HTTPS, 'prefix-broken'],
    ['__Host-sid=1; Secure; Path=/; Domain=10.1.2.3', 'https://10.1.2.3/', 'stored'],
    ['__HOST-sid=1; Secure; Path=/; Domain=clinic.example', HTTPS, 'prefix-broken'],
    ['__Host-sid=1; Path=/', HTTP, 'prefix-broken'],
    ['__Http-sid=1; Secure', HTTPS, 'prefix-broken'],
    ['__Http-sid=1; Secure; HttpOnly', HTTPS, 'stored'],
    ['__Host-Http-sid=1; Secure; HttpOnly; Path=/app', HTTPS, 'prefix-broken'],
    ['=__Host-sid=1; Secure; Path=/', HTTPS, 'prefix-broken'],
    ['__Hostess=1', HTTPS, 'stored'],
    ['sid=1; SameSite=None; Secure', HTTPS, 'stored'],
    ['sid=1; SameSite=NONE', HTTPS, 'same-site-none-without-secure'],
    ['sid=1; SameSite=None; SameSite=Lax', HTTPS, 'stored'],
    ['sid=1; SameSite=Strict', HTTPS, 'stored'],
    ['sid=1; Secure; Partitioned', HTTPS, 'stored'],
    ['sid=1; Partitioned', HTTPS, 'partitioned-without-secure'],
  ])('%s at %s → %s', (header, url, expected) => {
    expect(fate(header, { url })).toBe(expected);
  });

  it.each([
    ['sid=1; Secure', 'same-site-cross-site'],
    ['sid=1; Secure; SameSite=bogus', 'same-site-cross-site'],
    ['sid=1; Secure; SameSite=Lax', 'same-site-cross-site'],
    ['sid=1; Secure; SameSite=None', 'stored'],
  ])('%s from within another site → %s', (header, expected) => {
    expect(fate(header, { context: 'cross-site-subresource' })).toBe(expected);
    expect(fate(header, { context: 'cross-site-redirect' })).toBe('stored');
  });
});

describe('expiry', () => {
  it.each([
    ['Max-Age=60', 'stored'],
    ['Max-Age=0', 'deleted'],
    ['Max-Age=-1', 'deleted'],
    ['Max-Age=soon', 'stored'],
    ['Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'stored'],
    ['Max-Age=; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'deleted'],
    ['Max-Age=99999999999999999999', 'stored'],
    ['Expires=Tue, 24 Nov 2026 11:59:59 GMT', 'expired'],
    ['Expires=Tue, 24 Nov 2026 12:00:01 GMT', 'stored'],
    ['Expires=Mon, 01 Jan 1600 00:00:00 GMT', 'deleted'],
    ['Expires=never', 'stored'],
  ])('%s → %s', (attribute, expected) => {
    expect(fate(`sid=Q2xpbmlj; ${attribute}`)).toBe(expected);
  });

  it('is by the clock of the server where the answer tells it', () => {
    const soon = 'sid=Q2xpbmlj; Expires=Sun, 24 Nov 2019 10:00:00 GMT';
    expect(fate(soon, { date: 'Sun, 24 Nov 2019 09:00:00 GMT' })).toBe('stored');
    expect(fate(soon, { date: 'Sunday, 24-Nov-19 10:30:00 GMT' })).toBe('expired');
    expect(fate(soon, { date: 'some day' })).toBe('expired');
    expect(fate('sid=1; Max-Age=60', { date: 'Sun, 24 Nov 2030 09:00:00 GMT' })).toBe('stored');
    expect(fate('sid=Q2xpbmlj; Expires=Tue, 24 Nov 2026 13:00:00 GMT', { date: 'Tue, 24 Nov 2026 14:00:00 GMT' })).toBe(
      'expired',
    );
  });

  it('calls taking a cookie away by its name, and being born too late by its own', () => {
    const [gone, placeholder, late] = judgeSetCookies({
      url: HTTPS,
      context: 'navigation',
      now: NOW,
      setCookies: [
        'a=; Expires=Tue, 24 Nov 2026 11:00:00 GMT',
        'b=deleted; Expires=Mon, 24 Nov 2025 12:00:00 GMT',
        'c=Q2xpbmlj; Expires=Tue, 24 Nov 2026 11:00:00 GMT',
      ],
    });
    expect([gone?.deletes, placeholder?.deletes, late?.deletes]).toEqual([true, true, false]);
  });
});

describe('beside other cookies', () => {
  const earlier = (url: string, ...setCookies: string[]) => ({ earlier: [{ url, setCookies }] });

  it('the last of the same name, domain and path stays', () => {
    expect(fates(['a=1', 'a=2'])).toEqual(['replaced', 'stored']);
    expect(fates(['a=1', 'a=2; Path=/'])).toEqual(['stored', 'stored']);
    expect(fates(['a=1', 'a=2; Domain=my.clinic.example'])).toEqual(['stored', 'stored']);
    expect(fates(['a=1', 'a=; Max-Age=0'])).toEqual(['replaced', 'deleted']);
    expect(fates(['one', 'two'])).toEqual(['replaced', 'stored']);
    expect(fates(['a=1', 'a=2; Secure; Partitioned'])).toEqual(['stored', 'stored']);
  });

  it('plain http leaves a Secure cookie alone', () => {
    const held = earlier(HTTPS, 'sid=1; Secure; Path=/app');
    expect(fate('sid=2; Path=/app/deeper', { url: HTTP, ...held })).toBe('overwrites-secure');
    expect(fate('sid=2; Path=/', { url: HTTP, ...held })).toBe('stored');
    expect(fate('other=2; Path=/app', { url: HTTP, ...held })).toBe('stored');
    expect(fate('sid=2; Path=/app', { url: HTTPS, ...held })).toBe('stored');
    expect(fate('sid=2', { url: 'http://clinic.example/app', ...held })).toBe('stored');
    expect(fate('sid=2; Path=/app; Domain=clinic.example', { url: 'http://www.clinic.example/app', ...held })).toBe(
      'overwrites-secure',
    );
  });

  it('too many cookies of one site push the oldest out, plain ones before Secure ones', () => {
    const many = Array.from({ length: 180 }, (_, index) => `c${index}=1`);
    expect(fates(many)).not.toContain('evicted');
    expect(fates([...many, 'last=1']).filter((each) => each === 'evicted')).toHaveLength(31);
    expect(fates([...many, 'last=1'])[0]).toBe('evicted');
    const secure = many.map((header) => `${header}; Secure`);
    expect(fate('last=1', earlier(HTTPS, ...secure))).toBe('evicted');
    expect(fate('last=1; Secure; Priority=High', earlier(HTTPS, ...secure))).toBe('stored');
    expect(fate('last=1', earlier('https://another.example/', ...many))).toBe('stored');
  });

  it('partitioned cookies of one site hold 10,240 bytes together, and the oldest goes first', () => {
    const chunk = (name: string, bytes: number) =>
      `${name}=${'v'.repeat(bytes - 1)}; Path=/; Secure; SameSite=None; Partitioned`;
    expect(fates([chunk('a', 4000), chunk('b', 4000), chunk('c', 2240)])).not.toContain('evicted');
    expect(fates([chunk('a', 4000), chunk('b', 4000), chunk('c', 2241)])).toEqual(['evicted', 'stored', 'stored']);
    const few = Array.from({ length: 181 }, (_, index) => `c${index}=1; Secure; Partitioned`);
    expect(fates(few).filter((each) => each === 'evicted')).toHaveLength(1);
  });

  it('a NUL anywhere costs the whole answer, and nothing else', () => {
    expect(fates(['a=1', 'b=\0'])).toEqual(['response-refused', 'response-refused']);
    expect(fate('a=1', earlier(HTTPS, 'b=\0'))).toBe('stored');
  });
});

it('tells what it saw, but never the value', () => {
  const [facts] = judgeSetCookies({
    url: HTTPS,
    context: 'navigation',
    setCookies: ['JSESSIONID=0123456789ABCDEF; Path=/app; Domain=clinic.example; Secure; HttpOnly; SameSite=Lax'],
  });
  expect(facts).toEqual({
    name: 'JSESSIONID',
    domain: 'clinic.example',
    path: '/app',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
    partitioned: false,
    sessionOnly: true,
    stored: true,
    deletes: false,
    looksLikeSession: true,
  });
});

it('gives only reasons that are on the list, and cleans the names it shows', () => {
  const [facts] = judgeSetCookies({ url: HTTPS, context: 'navigation', setCookies: ['\u0001\u202ea=1'] });
  expect(COOKIE_REASONS).toContain(facts?.reason);
  expect(facts?.name).toBe('a');
});
