import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/browser/address/read-address.js';

describe('readAddress finds the address in', () => {
  it.each([
    ['a bare name', 'portal.example.org', 'https://portal.example.org/'],
    ['blanks around it', '  https://portal.example.org/login \n', 'https://portal.example.org/login'],
    ['angle brackets', '<https://portal.example.org/login>', 'https://portal.example.org/login'],
    ['angle brackets of a standard', '<URL:https://portal.example.org/login>', 'https://portal.example.org/login'],
    ['straight quotes', '"portal.example.org/login"', 'https://portal.example.org/login'],
    ['curly quotes', '“https://portal.example.org/login”', 'https://portal.example.org/login'],
    ['a sentence', 'Please open https://portal.example.org/login, then sign in.', 'https://portal.example.org/login'],
    ['a sentence without a scheme', 'Ours is portal.example.org. Thanks.', 'https://portal.example.org/'],
    ['brackets of a sentence', 'see (https://portal.example.org/a_(b))', 'https://portal.example.org/a_(b)'],
    ['Markdown', '[Portal](https://portal.example.org/login)', 'https://portal.example.org/login'],
    ['HTML', '<a href="https://portal.example.org/login">Sign in</a>', 'https://portal.example.org/login'],
    ['HTML entities', 'https://portal.example.org/?a=1&amp;b=2', 'https://portal.example.org/?a=1&b=2'],
    ['broken lines', 'https://portal.example.org/lo\r\n  gin', 'https://portal.example.org/login'],
    [
      'a letter',
      'Dear patient,\nplease open\nhttps://portal.example.org/login\nYours',
      'https://portal.example.org/login',
    ],
    ['capitals', 'HTTPS://Portal.Example.ORG/Login', 'https://portal.example.org/Login'],
    ['a full stop behind it', 'portal.example.org.', 'https://portal.example.org/'],
    ['a final dot of the name', 'https://portal.example.org./x', 'https://portal.example.org/x'],
    ['invisible characters', 'https://portal.\u200bexample\u00ad.org/', 'https://portal.example.org/'],
    ['a scheme left out', '//portal.example.org/x', 'https://portal.example.org/x'],
    ['a slip in the scheme', 'https//portal.example.org', 'https://portal.example.org/'],
    ['a folded slash', 'https:/portal.example.org/x', 'https://portal.example.org/x'],
    ['a ticket that disarms it', 'hxxps://portal[.]example[.]org/x', 'https://portal.example.org/x'],
    ['plain http', 'http://portal.example.org/x', 'http://portal.example.org/x'],
    ['a port', 'portal.example.org:8443/x', 'https://portal.example.org:8443/x'],
    ['a port on this computer', 'localhost:3000', 'https://localhost:3000/'],
    ['a single label', 'intranet/mychart', 'https://intranet/mychart'],
    ['letters beyond ASCII', 'münchen.example', 'https://xn--mnchen-3ya.example/'],
    ['an IPv4 address', '192.168.1.10', 'https://192.168.1.10/'],
    ['an IPv6 address', '2001:db8::1', 'https://[2001:db8::1]/'],
    ['an IPv6 address with a port', '[2001:db8::1]:8443/x', 'https://[2001:db8::1]:8443/x'],
    [
      'a return address',
      'https://a.example/?returnUrl=%2Fhome&state=s1',
      'https://a.example/?returnUrl=%2Fhome&state=s1',
    ],
  ])('%s', (_, pasted, request) => {
    expect(readAddress(pasted).request).toBe(request);
  });
});

describe('readAddress refuses', () => {
  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['https://', 'empty'],
    ['<>', 'malformed'],
    ['ftp://portal.example.org/', 'not-web'],
    ['mailto:desk@clinic.example', 'not-web'],
    ['desk@clinic.example', 'not-web'],
    ['javascript:alert(1)', 'not-web'],
    ['https://portal.example.org:99999/', 'bad-port'],
    ['portal.example.org:0', 'bad-port'],
    ['portal.example.org:https', 'bad-port'],
    ['https://portal..example.org/', 'malformed'],
    ['I cannot sign in', 'malformed'],
    ['12345', 'malformed'],
    [`https://${'a'.repeat(64)}.example/`, 'malformed'],
    ['https://x.example/'.padEnd(40_000, 'x'), 'malformed'],
  ])('%s', (pasted, code) => {
    expect(() => readAddress(pasted)).toThrow(expect.objectContaining({ name: 'AddressError', code }) as Error);
  });

  it('with one sentence that says what to do', () => {
    expect(() => readAddress('ftp://x')).toThrow(/^This is not the address of a web page: paste one .*\.$/);
  });
});

describe('readAddress leaves out', () => {
  it('a secret of the query, and keeps the rest', () => {
    const { facts, request } = readAddress('https://portal.example.org/reset?lang=en&token=abc123def456&x=1');
    expect(request).toBe('https://portal.example.org/reset?lang=en&x=1');
    expect(facts.checked).toBe(request);
    expect(facts.pasted).toBe('https://portal.example.org/reset?lang=en&token=••••••&x=1');
    expect(facts.secretsRemoved).toEqual([{ where: 'query', name: 'token', purpose: 'reset' }]);
    expect(facts.frontInstead).toBe(false);
  });

  it('a secret of the path, with all that belongs to it', () => {
    const { facts, request } = readAddress('https://portal.example.org/app/activate/Ab12Cd34?lang=en');
    expect(request).toBe('https://portal.example.org/');
    expect(facts.frontInstead).toBe(true);
    expect(facts.secretsRemoved).toEqual([{ where: 'path', name: 'activate', purpose: 'activation' }]);
  });

  it('a session id in the path, which names a page without it', () => {
    const { facts, request } = readAddress('https://portal.example.org/login;jsessionid=0123456789ABCDEF?x=1');
    expect([request, facts.frontInstead]).toEqual(['https://portal.example.org/login?x=1', false]);
  });

  it('a secret inside a return address', () => {
    const inner = encodeURIComponent('https://portal.example.org/reset?token=abc12345&a=1');
    expect(readAddress(`https://portal.example.org/login?returnUrl=${inner}`).request).toBe(
      `https://portal.example.org/login?returnUrl=${encodeURIComponent('https://portal.example.org/reset?a=1')}`,
    );
  });

  it('user name and password', () => {
    const { facts, request } = readAddress('https://jane:secret@portal.example.org/x');
    expect([request, facts.hadCredentials]).toEqual(['https://portal.example.org/x', true]);
    expect(facts.pasted).not.toMatch(/jane|secret/);
  });

  it('a secret that a line break or an entity hides from the eye', () => {
    for (const pasted of ['https://a.example/?tok\nen=abc123def456', 'https://a.example/?token&#61;abc123def456']) {
      const { facts, request } = readAddress(pasted);
      expect(request).toBe('https://a.example/');
      expect(facts.pasted.replace(/\s/g, '')).not.toContain('abc123def456');
    }
  });
});

describe('readAddress says', () => {
  it('whether the scheme was given', () => {
    expect(readAddress('portal.example.org').facts.scheme).toBe('assumed');
    expect(readAddress('http://portal.example.org').facts.scheme).toBe('given');
  });

  it('how the host is written and read', () => {
    expect(readAddress('https://www.xn--mnchen-3ya.example/').facts.host).toEqual({
      name: 'www.xn--mnchen-3ya.example',
      unicode: 'www.münchen.example',
      kind: 'name',
      registrableDomain: 'xn--mnchen-3ya.example',
      mixedScripts: false,
    });
    expect(readAddress('https://[2001:DB8::1]/').facts.host).toEqual({
      name: '2001:db8::1',
      unicode: '2001:db8::1',
      kind: 'ipv6',
      mixedScripts: false,
    });
  });

  it.each([
    ['https://pоrtal.example/', true],
    ['https://портал.example/', false],
    ['https://東京カナ.example/', false],
  ])('whether scripts are mixed in %s', (pasted, mixed) => {
    expect(readAddress(pasted).facts.host?.mixedScripts).toBe(mixed);
  });

  it.each([
    ['https://protect-us.mimecast.com/s/AbC123', 'opaque-link', 'Mimecast'],
    ['https://eur01.safelinks.protection.outlook.com/?nothing=here', 'opaque-link', 'safe-links'],
    ['epicmychart://login', 'app-link', 'MyChart'],
    ['clinicapp://open?code=abc123', 'app-link', 'clinicapp'],
    ['https://bit.ly/3xYz', 'shortener', 'bit.ly'],
  ])('that %s has no page of its own', (pasted, kind, service) => {
    const { facts, request } = readAddress(pasted);
    expect([request, facts.checked, facts.host]).toEqual([null, null, undefined]);
    expect(facts.special).toEqual({ kind, service });
  });
});

// Each of these alone would take seconds if a part of the text were read again and again, all of them minutes.
it('reads a hostile paste once', () => {
  const texts = ["'", ' ', '\t', ')', ').', '](http:', 'a@', '<a ', '=\n', '> ', '&#', '[.', 'http:/', '*', '-x'].map(
    (piece) => `https${piece.repeat(32_000 / piece.length)}x`,
  );
  for (const text of [...texts, `a@${'.'.repeat(32_000)}/`, `portal.example.org/${')'.repeat(32_000)}`]) {
    for (let turn = 0; turn < 5; turn += 1) expect(() => readAddress(text)).not.toThrow(RangeError);
  }
});
