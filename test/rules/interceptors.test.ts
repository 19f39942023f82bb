import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { table } from '../../src/generated/table.js';

const strings = table.interceptors.flatMap(({ issuer }) => issuer.map((text) => text.toLowerCase()));

function products(issuer: string): string[] {
  const line = issuer.replace(/\n/g, ', ').toLowerCase();
  return table.interceptors
    .filter((rule) => rule.issuer.some((text) => line.includes(text.toLowerCase())))
    .map((rule) => rule.name);
}

describe("the issuers that sign in a portal's place", () => {
  it('are none of the public authorities that every browser knows', () => {
    const subjects = rootCertificates.map((pem) => new X509Certificate(pem).subject);
    expect(subjects.length).toBeGreaterThan(100);
    expect(subjects.filter((subject) => products(subject).length > 0)).toEqual([]);
  });

  it.each([
    ['CN=Avast Web/Mail Shield Root\nO=Avast Web/Mail Shield', 'Avast'],
    ['CN=ESET SSL Filter CA\nO=ESET, spol. s r. o.\nC=SK', 'ESET'],
    ['CN=Zscaler Intermediate Root CA (zscalerthree.net) (t) \nO=Zscaler Inc.', 'Zscaler'],
    ['CN=FG100FTK19000000\nOU=Certificate Authority\nO=Fortinet', 'Fortinet FortiGate'],
    ['CN=Cisco Umbrella Primary SubCA\nO=Cisco', 'Cisco Umbrella'],
    ['CN=DO_NOT_TRUST_FiddlerRoot', 'Fiddler'],
  ])('%s is recognised, as one product', (issuer, name) => {
    expect(products(issuer)).toEqual([name]);
  });

  it.each([
    'CN=Cisco RXC-R2\nO=Cisco Systems',
    'CN=Symantec Class 3\nO=Symantec Corporation',
    "CN=R11\nO=Let's Encrypt",
    'CN=Norton Hospital Web Server',
  ])('%s is not', (issuer) => {
    expect(products(issuer)).toEqual([]);
  });

  it('are named once each', () => {
    expect(new Set(strings).size).toBe(strings.length);
  });
});
