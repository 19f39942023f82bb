import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { certificateFacts } from '../../../src/probe/tls/certificate-facts.js';
import { certificateFields } from '../../../src/probe/tls/certificate-fields.js';
import { coversHost } from '../../../src/probe/tls/covers-host.js';
import { signatureHash } from '../../../src/probe/tls/signature-hash.js';
import { issue, makeAuthority } from '../../servers/index.js';

const hashOf = (der: Buffer) => signatureHash(certificateFields(der)?.signatureAlgorithm ?? []);

describe('the signature hash', () => {
  it('is found in every root certificate that Node knows', () => {
    const hashes = new Set(rootCertificates.map((pem) => hashOf(new X509Certificate(pem).raw)));
    expect(hashes).not.toContain('unknown');
    expect(hashes).toContain('sha256');
    expect(hashes).toContain('sha384');
  });

  it.each(['SHA-1', 'SHA-256', 'SHA-384'] as const)(
    '%s is read from a certificate that is signed with it',
    async (signature) => {
      const issuer = await makeAuthority({ keyKind: 'rsa-2048', signsWith: signature });
      const { leaf } = await issue({ names: ['a.example'], issuer, signature });
      expect(hashOf(new X509Certificate(leaf).raw)).toBe(signature.replace('-', '').toLowerCase());
    },
  );

  it('is unknown where the bytes are no certificate', () => {
    for (const bytes of [[], [0x30], [0x30, 0x82], [0x30, 0x02, 0x30, 0x00], [0x30, 0x85, 1, 1, 1, 1, 1, 1]]) {
      expect(hashOf(Buffer.from(bytes))).toBe('unknown');
    }
  });
});

describe('a certificate', () => {
  it('is described by names, dates and key', async () => {
    const notAfter = new Date('2031-02-03T04:05:06.000Z');
    const { leaf } = await issue({ names: ['a.example', '*.b.example', '192.0.2.7'], keyKind: 'rsa-1024', notAfter });
    expect(certificateFacts(new X509Certificate(leaf))).toMatchObject({
      subject: 'CN=a.example',
      names: ['a.example', '*.b.example', '192.0.2.7'],
      validTo: '2031-02-03T04:05:06.000Z',
      keyType: 'rsa',
      keyBits: 1024,
      selfSigned: true,
      fingerprint: expect.stringMatching(/^[\da-f]{64}$/) as string,
    });
  });

  it('names a host as browsers read it', async () => {
    const { leaf } = await issue({ names: ['a.example', '*.b.example', '192.0.2.7'] });
    const certificate = new X509Certificate(leaf);
    const named = ['a.example', 'A.EXAMPLE', 'a.example.', 'x.b.example', '192.0.2.7'];
    const notNamed = ['b.example', 'x.y.b.example', 'aa.example', '192.0.2.8'];
    expect(named.filter((host) => !coversHost(certificate, host))).toEqual([]);
    expect(notNamed.filter((host) => coversHost(certificate, host))).toEqual([]);
  });

  it('that has only a common name names nobody', async () => {
    const { leaf } = await issue({ names: ['a.example'], cnOnly: true });
    expect(coversHost(new X509Certificate(leaf), 'a.example')).toBe(false);
  });
});
