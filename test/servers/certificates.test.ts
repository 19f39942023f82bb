import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CERTIFICATE_KINDS, presented } from './certificate-kinds.js';

const NAME = 'portal.example.org';
const certificatesOf = (pem: string) =>
  (pem.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g) ?? []).map((text) => new X509Certificate(text));

describe('certificates by the name of their fault', () => {
  it.each(CERTIFICATE_KINDS)('%s: a leaf that its key belongs to', async (kind) => {
    const { cert, key } = await presented(kind, [NAME]);
    const [leaf] = certificatesOf(cert);
    const { createPrivateKey } = await import('node:crypto');
    expect(leaf?.checkPrivateKey(createPrivateKey(key))).toBe(true);
  });

  it('sends a path to the trusted root where nothing is wrong', async () => {
    const { cert, ca } = await presented('good-with-intermediate', [NAME]);
    const [leaf, intermediate, ...rest] = certificatesOf(cert);
    const root = new X509Certificate(ca);
    expect(leaf?.checkHost(NAME, { subject: 'never' })).toBe(NAME);
    expect(leaf?.checkIssued(intermediate!)).toBe(true);
    expect(leaf?.verify(intermediate!.publicKey)).toBe(true);
    expect(intermediate?.checkIssued(root)).toBe(true);
    expect(intermediate?.verify(root.publicKey)).toBe(true);
    expect(rest).toEqual([]);
  });

  it('names the host in the common name alone where that is the fault', async () => {
    const [leaf] = certificatesOf((await presented('cn-only', [NAME])).cert);
    expect(leaf?.checkHost(NAME, { subject: 'never' })).toBeUndefined();
    expect(leaf?.subject).toContain(NAME);
  });

  it('counts the days', async () => {
    const validTo = async (kind: 'expired' | 'good') =>
      Date.parse(certificatesOf((await presented(kind, [NAME])).cert)[0]!.validTo);
    expect(await validTo('expired')).toBeLessThan(Date.now());
    expect(await validTo('good')).toBeGreaterThan(Date.now());
  });

  it('signs with SHA-1, validly', async () => {
    const [leaf, issuer] = certificatesOf((await presented('sha1-signature', [NAME])).cert);
    expect(leaf?.verify(issuer!.publicKey)).toBe(true);
    expect(leaf?.raw.includes(Buffer.from('2a864886f70d010105', 'hex'))).toBe(true);
  });

  it('weakens the key', async () => {
    const [leaf] = certificatesOf((await presented('weak-key', [NAME])).cert);
    expect(leaf?.publicKey.asymmetricKeyDetails?.modulusLength).toBe(1024);
  });
});
