import { describe, expect, it } from 'vitest';
import { readProxy, readResolveRule, readSeconds, readUserAgent } from '../../src/cli/flag-values.js';
import { wantsColor } from '../../src/cli/terminal-settings.js';

describe('readResolveRule', () => {
  it.each([
    ['portal.example.org:443:192.0.2.7', 'portal.example.org', 443, '192.0.2.7'],
    ['Portal.Example.org:8443:::1', 'portal.example.org', 8443, '::1'],
    ['portal.example.org:443:[2001:db8::7]', 'portal.example.org', 443, '2001:db8::7'],
    ['münchen.example:443:192.0.2.7', 'xn--mnchen-3ya.example', 443, '192.0.2.7'],
  ])('%s', (text, host, port, address) => {
    expect(readResolveRule(text)).toEqual({ host, port, address });
  });

  it.each([
    '',
    'portal.example.org',
    'portal.example.org:443',
    ':443:192.0.2.7',
    'portal.example.org:0:192.0.2.7',
    'portal.example.org:65536:192.0.2.7',
    'portal.example.org:https:192.0.2.7',
    'portal.example.org:443:192.0.2',
    'portal.example.org:443:192.0.2.256',
    'portal.example.org:443:1::2::3',
    'portal.example.org:443:other.example.org',
  ])('refuses %j', (text) => {
    expect(() => readResolveRule(text)).toThrow('--resolve takes HOST:PORT:ADDRESS');
  });
});

describe('readSeconds', () => {
  it('gives milliseconds, a tenth of a second at least', () => {
    expect(['15', '0.5', '.25', '0.01', '600'].map(readSeconds)).toEqual([15_000, 500, 250, 100, 600_000]);
  });

  it.each(['0', '-1', '601', '1e3', '0x10', 'Infinity', '', '5s'])('refuses %j', (text) => {
    expect(() => readSeconds(text)).toThrow('--timeout takes seconds');
  });
});

describe('readProxy', () => {
  it('takes a web address, http where no scheme is given', () => {
    expect(readProxy('proxy.example.org:8080')).toBe('http://proxy.example.org:8080');
    expect(readProxy(' https://user:pw@proxy.example.org ')).toBe('https://user:pw@proxy.example.org');
  });

  it.each(['socks5://127.0.0.1:1080', 'http://', 'proxy:port'])('refuses %j', (text) => {
    expect(() => readProxy(text)).toThrow('--proxy takes');
  });
});

describe('readUserAgent', () => {
  it.each(['', ' ', 'two\r\nX-Header: lines', 'bell\u0007'])('refuses %j', (text) => {
    expect(() => readUserAgent(text)).toThrow('--user-agent takes');
  });
});

describe('wantsColor', () => {
  it.each([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { TERM: 'dumb' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { NO_COLOR: '0' }, true, false],
    ['auto', { FORCE_COLOR: 'true' }, false, true],
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
  ] as const)('%s with %j on a terminal (%s): %s', (choice, env, isTerminal, expected) => {
    expect(wantsColor(choice, env, isTerminal)).toBe(expected);
  });
});
