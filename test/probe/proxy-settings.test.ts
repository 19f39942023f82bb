import fc from '../fast-check.js';
import { describe, expect, it } from 'vitest';
import { chooseProxy } from '../../src/probe/proxy/choose-proxy.js';
import { parseRegistry, parseScutil, serverFor } from '../../src/probe/proxy/system-proxy.js';

const registry = (lines: string[]): string =>
  [
    '',
    'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings',
    '    User Agent    REG_SZ    Mozilla/4.0 (compatible; MSIE 8.0; Win32)',
    ...lines.map((line) => `    ${line}`),
    '',
    'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Zones',
    '',
  ].join('\r\n');

const ON = 'ProxyEnable    REG_DWORD    0x1';
const serverOf = (address: string, lines: string[]) => serverFor(new URL(address), parseRegistry(registry(lines)));

describe("Windows' settings", () => {
  it.each([
    [[ON, 'ProxyServer    REG_SZ    proxy.clinic.example:8080'], 'proxy.clinic.example:8080'],
    [[ON, 'ProxyServer    REG_SZ    http=a:1;https=b:2'], 'b:2'],
    [[ON, 'ProxyServer    REG_SZ    http=a:1'], undefined],
    [[ON, 'ProxyServer    REG_SZ    socks=c:3'], 'socks://c:3'],
    [[ON, 'ProxyServer    REG_SZ    https://secure.example:443'], 'https://secure.example:443'],
    [['ProxyEnable    REG_DWORD    0x0', 'ProxyServer    REG_SZ    a:1'], undefined],
    [[ON], undefined],
    [[], undefined],
  ])('%j', (lines, server) => {
    expect(serverOf('https://portal.example.org/', lines)).toBe(server);
  });

  it.each([
    ['*.example.org', true],
    ['portal.example.org', true],
    ['PORTAL.*', true],
    ['https://portal.example.org', true],
    ['http://portal.example.org', false],
    ['portal.example.org:443', false],
    ['portal.example.org:8443', true],
    ['*.example.com;10.*;<local>', false],
    ['example.org', false],
    ['*', true],
  ])('exceptions %s', (exceptions, direct) => {
    const lines = [ON, 'ProxyServer    REG_SZ    a:1', `ProxyOverride    REG_SZ    ${exceptions}`];
    expect(serverOf('https://portal.example.org:8443/', lines)).toBe(direct ? undefined : 'a:1');
  });

  it('<local> stands for names without a dot', () => {
    const lines = [ON, 'ProxyServer    REG_SZ    a:1', 'ProxyOverride    REG_SZ    <local>'];
    expect(serverOf('https://intranet/', lines)).toBeUndefined();
    expect(serverOf('https://[2001:db8::1]/', lines)).toBe('a:1');
  });

  it('name a script that is not run', () => {
    const settings = parseRegistry(registry(['AutoConfigURL    REG_SZ    http://wpad.example/wpad.dat']));
    expect(settings).toEqual({ servers: {}, bypass: [], script: 'http://wpad.example/wpad.dat' });
  });
});

describe("macOS's settings", () => {
  it('are read with their exceptions', () => {
    const output =
      '<dictionary> {\n  ExceptionsList : <array> {\n    0 : *.local\n    1 : 169.254/16\n  }\n  ExcludeSimpleHostnames : 1\n' +
      '  HTTPEnable : 0\n  HTTPSEnable : 1\n  HTTPSPort : 3128\n  HTTPSProxy : proxy.example\n' +
      '  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://wpad/p.pac\n}\n';
    expect(parseScutil(output)).toEqual({
      servers: { https: 'proxy.example:3128' },
      bypass: ['*.local', '169.254/16', '<local>'],
      script: 'http://wpad/p.pac',
    });
  });
});

describe("the computer's settings", () => {
  const target = new URL('https://portal.example.org/');
  const system = parseRegistry(registry([ON, 'ProxyServer    REG_SZ    a:1']));

  it('come after the option and the environment', () => {
    expect(chooseProxy(target, {}, {}, system)).toMatchObject({ source: 'system', url: { host: 'a:1' } });
    expect(chooseProxy(target, {}, { https_proxy: 'b:2' }, system)?.source).toBe('environment');
    expect(chooseProxy(target, {}, { https_proxy: 'b:2', no_proxy: '*' }, system)).toBeUndefined();
    expect(chooseProxy(target, { proxy: 'c:3' }, {}, system)?.source).toBe('option');
    expect(chooseProxy(new URL('https://localhost/'), {}, {}, system)).toBeUndefined();
  });

  it('of any text are read without an error', () => {
    const parts = fc.constantFrom(
      '    ',
      'ProxyEnable',
      'REG_DWORD',
      '0x1',
      'ProxyServer',
      'ProxyOverride',
      'REG_SZ',
      '*',
      ';',
      '=',
      '\r\n',
      '<local>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ maxLength: 8 }))), (texts) => {
        const text = texts.join('');
        for (const settings of [parseRegistry(text), parseScutil(text)]) serverFor(target, settings);
      }),
    );
  });
});
