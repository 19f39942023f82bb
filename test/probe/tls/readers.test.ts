import fc from '../../fast-check.js';
import { describe, expect, it } from 'vitest';
import { dnsNames, extensionFacts } from '../../../src/probe/tls/certificate-extensions.js';
import { certificateFields, subjectOf } from '../../../src/probe/tls/certificate-fields.js';
import { objectIdentifier, readElements } from '../../../src/probe/tls/der.js';
import { issuerCertificates } from '../../../src/probe/tls/issuer-certificates.js';
import { signatureHash } from '../../../src/probe/tls/signature-hash.js';
import { presented } from '../../servers/certificate-kinds.js';

/** Everything that is read of a certificate's bytes. */
function readAll(der: Buffer): unknown {
  const fields = certificateFields(der);
  if (fields === undefined) return subjectOf(der);
  return [subjectOf(der), extensionFacts(fields), dnsNames(fields), signatureHash(fields.signatureAlgorithm)];
}

const derOf = (pem: string): Buffer =>
  Buffer.from((/-----BEGIN CERTIFICATE-----([^-]+)/.exec(pem)?.[1] ?? '').replace(/\s/g, ''), 'base64');

/** Control characters and marks that turn the reading direction. */
const UNCLEAN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe('what reads certificates', () => {
  it('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const buffer = Buffer.from(bytes);
        readAll(buffer);
        objectIdentifier(buffer);
        expect(issuerCertificates(buffer)).toEqual([]);
        expect(readElements(buffer).every(({ size }) => size >= 2)).toBe(true);
      }),
    );
  });

  it('takes a certificate with some bytes changed, and keeps its texts clean', async () => {
    const { cert } = await presented('issuer-for-this-domain', ['portal.example.org'], 'http://issuers.example/a.der');
    const [leaf = '', issuer = ''] = cert.split(/(?<=-----END CERTIFICATE-----\n)/);
    const change = fc.tuple(fc.nat(2000), fc.nat(255));
    fc.assert(
      fc.property(fc.constantFrom(derOf(leaf), derOf(issuer)), fc.array(change, { maxLength: 6 }), (der, changes) => {
        const changed = Buffer.from(der);
        for (const [at, byte] of changes) changed[at % changed.length] = byte;
        readAll(changed);
        issuerCertificates(changed);
        const fields = certificateFields(changed);
        const { issuerAt = [], nameConstraints } = fields === undefined ? {} : extensionFacts(fields);
        const texts = [...issuerAt, ...(nameConstraints?.permitted ?? []), ...(nameConstraints?.excluded ?? [])];
        expect(texts.filter((text) => UNCLEAN.test(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('reads object identifiers', () => {
    expect(objectIdentifier(Buffer.from('2a864886f70d01010b', 'hex'))).toBe('1.2.840.113549.1.1.11');
    expect(objectIdentifier(Buffer.from('551d1e', 'hex'))).toBe('2.5.29.30');
    expect(objectIdentifier(Buffer.alloc(0))).toBe('0.0');
  });
});
