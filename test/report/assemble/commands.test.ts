import { describe, expect, it } from 'vitest';
import { fillCommands, generalCommands } from '../../../src/report/assemble/commands.js';
import type { Facts } from '../../../src/model/index.js';

const TARGET = 'https://portal.example.org/login';
const one = (template: string, facts: Facts, target: string | null = TARGET) =>
  fillCommands([template], facts, target)[0];

describe('fillCommands', () => {
  it.each<[string, Facts, string]>([
    ['curl "{start}"', {}, `curl "${TARGET}"`],
    ['curl "{url}"', { host: 'portal.example.org' }, `curl "${TARGET}"`],
    ['curl "{url}"', { host: 'login.example.com' }, 'curl "https://login.example.com/"'],
    ['curl "{url}"', { host: 'login.example.com', port: 8443 }, 'curl "https://login.example.com:8443/"'],
    ['curl "{url}"', { host: 'a.test', url: 'https://a.test/x?y=1&z=2' }, 'curl "https://a.test/x?y=1&z=2"'],
    ['-connect {site} {sni}', { host: 'a.test' }, '-connect a.test:443 -servername a.test'],
    ['-connect {site} {sni}', { host: '::1', port: 444 }, '-connect [::1]:444 -noservername'],
    ['curl "{url}"', { host: '::1', port: 444 }, 'curl "https://[::1]:444/"'],
    ['-connect {site} {sni}', { host: '192.0.2.1' }, '-connect 192.0.2.1:443 -noservername'],
    ['-x "{proxy}"', { proxy: 'http://proxy.test:3128/' }, '-x "http://proxy.test:3128/"'],
    ['-x "{proxy}"', {}, '-x "PROXY"'],
  ])('%s %j', (template, facts, command) => {
    expect(one(template, facts)).toBe(command);
  });

  it.each([
    'https://a.test/$(reboot)',
    'https://a.test/`reboot`',
    'https://a.test/;x',
    'https://a.test/%PATH%',
    'https://a.test/?state=••••••',
    'https://a.test/"x',
    'https://a.test/?page[1-9]=x',
  ])('never pastes what a shell could take for its own, or what was masked: %s', (url) => {
    expect(one('curl "{url}"', { url })).toBe('curl "ADDRESS"');
    expect(one('curl "{start}"', {}, url)).not.toMatch(/[$`;%•[]/);
  });

  it.each(['-oProxyCommand=x', 'a b', 'a;b', 'a\nb'])('takes no host for an option or for two words: %s', (host) => {
    expect(one('nslookup {host}', { host })).toBe('nslookup HOST');
    expect(one('-connect {site}', { host })).toBe('-connect HOST:443');
  });

  it('has words in capitals where nothing was checked', () => {
    const wanted = 'curl "ADDRESS" HOST HOST:443 -servername HOST';
    expect(one('curl "{url}" {host} {site} {sni}', {}, null)).toBe(wanted);
    expect(generalCommands(['curl "{url}" {host} {site} {sni}'])).toEqual([wanted]);
  });
});
