import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/browser/address/read-address.js';
import { unwrapAddress } from '../../../src/browser/address/unwrap-address.js';

const TARGET = 'https://portal.example.org/MyChart/login?lang=en&x=a b';
const CHECKED = 'https://portal.example.org/MyChart/login?lang=en&x=a%20b';
const encoded = encodeURIComponent(TARGET);
const base64 = Buffer.from(TARGET).toString('base64');
const base64url = Buffer.from(TARGET).toString('base64url');
const mandrill = Buffer.from(JSON.stringify({ s: 'x', p: JSON.stringify({ u: 1, url: TARGET }) })).toString(
  'base64url',
);
const v2 = encoded.replaceAll('%2F', '_').replaceAll('%', '-');

describe('unwrapAddress reads the target of', () => {
  it.each([
    [
      'safe-links',
      `https://nam01.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C01%7Cx&sdata=y%3D&reserved=0`,
    ],
    ['safe-links', `https://eur02.safelinks.protection.outlook.com/ap/t-59/?url=${encoded}&amp;data=05&amp;reserved=0`],
    [
      'safe-links',
      `https://eur02.safelinks.protection.outlook.com/?url=${TARGET.replace(' ', '%20')}&data=05&reserved=0`,
    ],
    ['proofpoint-v1', `https://urldefense.proofpoint.com/v1/url?u=${encoded}&k=oIvRg1%2BdGAgOoM1BIlLLqw%3D%3D%0A&r=x`],
    [
      'proofpoint-v2',
      `https://urldefense.proofpoint.com/v2/url?u=${v2}&d=DwMFAg&c=euGZstcaTDllvimEN8b7jX&r=x&m=y&s=z&e=`,
    ],
    [
      'proofpoint-v3',
      `https://urldefense.com/v3/__https://portal.example.org/MyChart/login?lang=en&x=a*20b__;JQ!!Abc!xyz$`,
    ],
    ['barracuda', `https://linkprotect.cudasvc.com/url?a=${encoded}&c=E,1,x&typo=1`],
    ['cisco-secure-email', `https://secure-web.cisco.com/1aBcD/${encoded}`],
    ['sophos', `https://eu-west-1.protection.sophos.com/?d=example.org&u=${encodeURIComponent(base64)}&i=x&t=y`],
    ['canit', `https://mail.clinic.example/canit/urlproxy.php?_q=${encodeURIComponent(base64)}`],
    ['avanan', `https://url.avanan.click/v2/___${TARGET.replace(' ', '%20')}___.YXAzOmNsaW5pYw`],
    ['trend-micro', `https://imsva91-ctp.trendmicro.com/wis/clicktime/v1/query?url=${encoded}&umid=x`],
    ['trellix', `https://protect2.fireeye.com/v1/url?k=abc&q=1&u=${encoded}`],
    ['amazon-ses', `https://abc.r.us-east-1.awstrack.me/L0/${encoded}/1/0100018/xyz`],
    ['google', `https://www.google.com/url?q=${encoded}&sa=D`],
    ['facebook', `https://l.facebook.com/l.php?u=${encoded}&h=AT0`],
    ['instagram', `https://l.instagram.com/?u=${encoded}&e=AT0`],
    ['bing', `https://www.bing.com/ck/a?!&p=x&u=a1${base64.replaceAll('+', '-').replaceAll('/', '_')}&ntb=1`],
    ['yahoo', `https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=${encoded}/RK=2/RS=x`],
    [
      'proofpoint-v3',
      `https://URLDEFENSE.com/V3/__https:/portal.example.org/MyChart/login?lang=en&x=a*20b__%3BJQ!!Abc!xyz$`,
    ],
    [
      'proofpoint-v3',
      `https://urldefense.us/v3/__https://portal.example.org/MyChart/login?lang=en&x=a*20b__;JQ!!Abc!xyz$`,
    ],
    [
      'avanan',
      `https://protect.checkpoint.com/v2/r01/___https:/portal.example.org/MyChart/login?lang=en&x=a%20b___.YzJ1`,
    ],
    ['edgepilot', `https://link.edgepilot.com/s/4239f747/ca21cbCp?u=${encoded}`],
    ['fortimail', `https://fm.clinic.example/fmlurlsvc/?fewReq=:B:JVE3&url=${encoded}`],
    ['titanhq', `https://linklock.titanhq.com/analyse?url=${encoded}&data=eJx`],
    ['symantec-clicktime', `https://clicktime.symantec.com/15uBnWVa?h=v8JG&u=${encoded}`],
    ['mailjet', `https://1abc.mjt.lu/lnk/AAA/1/bbb/${base64url}`],
    ['postmark', `https://click.pstmrk.it/3s/${encoded.slice('https%3A%2F%2F'.length)}/abc/def`],
    ['mandrill', `https://mandrillapp.com/track/click/30952215/portal.example.org?p=${mandrill}`],
    [
      'govdelivery',
      `https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ url: TARGET })).toString('base64url')}.sig`,
    ],
    ['firebase', `https://clinic.page.link/?link=${encoded}&apn=org.example`],
    ['safe-links', `HTTPS://NAM02.SAFELINKS.PROTECTION.OUTLOOK.COM/?URL=${encoded}&amp;data=05`],
    ['google', `https://www.google.co.uk/url?sa=t&url=${encoded}&usg=x`],
    ['click-counter', `https://www.clinic.example/leaving.aspx?url=${encoded}`],
    ['click-counter', `https://click.mailer.example/track?url=${encoded}&id=1`],
  ])('%s', (service, pasted) => {
    expect(unwrapAddress(pasted)).toEqual({ address: CHECKED, wrappedBy: [service], secretsRemoved: [] });
  });

  it('Proofpoint version 3 with runs of replaced characters and a folded slash', () => {
    const pasted = 'https://urldefense.com/v3/__https:/portal.example.org/a**Ab*c__;w6nDqCU!!A!b$';
    expect(unwrapAddress(pasted).address).toBe('https://portal.example.org/a%C3%A9%C3%A8b%c');
  });

  it('wrappings within wrappings, outermost first', () => {
    const inner = `https://urldefense.com/v3/__${CHECKED}__;!!A!b$`;
    const middle = `https://www.google.com/url?q=${encodeURIComponent(inner)}`;
    const outer = `https://nam01.safelinks.protection.outlook.com/?url=${encodeURIComponent(middle)}&data=05`;
    const result = unwrapAddress(outer);
    expect(result.wrappedBy).toEqual(['safe-links', 'google', 'proofpoint-v3']);
    expect(result.address).toBe(CHECKED);
  });

  it('no more than ten layers, and never asks a wrapper', () => {
    const wrapped = (layers: number): string =>
      Array.from({ length: layers }).reduce<string>(
        (inner) => `https://www.google.com/url?q=${encodeURIComponent(inner)}`,
        CHECKED,
      );
    expect(unwrapAddress(wrapped(10)).address).toBe(CHECKED);
    const { facts, request } = readAddress(wrapped(11));
    expect([facts.special, request]).toEqual([{ kind: 'opaque-link', service: 'google' }, null]);
  });
});

it('leaves the secrets of the target out and names them', () => {
  const target = encodeURIComponent('https://portal.example.org/reset?token=abc123def456');
  expect(unwrapAddress(`https://nam01.safelinks.protection.outlook.com/?url=${target}&data=05`)).toEqual({
    address: 'https://portal.example.org/reset',
    wrappedBy: ['safe-links'],
    secretsRemoved: ['token'],
  });
});

describe('unwrapAddress takes for no wrapping', () => {
  it.each([
    `https://portal.example.org/login?returnUrl=${encodeURIComponent('https://portal.example.org/home')}`,
    `https://login.idp.example/authorize?client_id=web&redirect_uri=${encodeURIComponent('https://portal.example/cb')}`,
    `https://go.portal.example.org/redirect?url=${encodeURIComponent('https://www.portal.example.org/home')}`,
    `https://portal.example.org/redirect/login?url=${encodeURIComponent('https://app.vendor.example/')}`,
    `https://go.idp.example/?client_id=web&url=${encodeURIComponent('https://portal.example.org/')}`,
    `https://www.facebook.com/sharer.php?t=x&u=${encodeURIComponent('https://portal.example.org/')}`,
    'https://www.facebook.com/login?u=patient',
    'https://www.google.com/search?q=https%3A%2F%2Fportal.example.org',
    'https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fportal.example.org',
  ])('%s', (pasted) => {
    expect(unwrapAddress(pasted)).toEqual({ address: pasted, wrappedBy: [], secretsRemoved: [] });
  });
});

it('gives back a link whose target only its server knows, without its code', () => {
  const address = 'https://protect-us.mimecast.com/s/••••••?domain=portal.example.org';
  expect(unwrapAddress('https://protect-us.mimecast.com/s/AbC123?domain=portal.example.org')).toEqual({
    address,
    wrappedBy: [],
    secretsRemoved: [],
  });
});
