import { X509Certificate } from 'node:crypto';
import { connect, createServer, type TLSSocket } from 'node:tls';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { issueCertificate } from '../../src/demo/certificate.js';
import { createAuthority, type CertificateKind } from '../../src/demo/identity.js';

const dates = { validFrom: new Date('2031-01-02T03:04:05Z'), validTo: new Date('2051-06-07T08:09:10Z') };

describe('issueCertificate', () => {
  it('says what was asked for, dates on both sides of 2050 included', () => {
    const issued = issueCertificate({
      commonName: 'Klinik Zürich',
      names: ['a.example', 'b.example'],
      authority: false,
      ...dates,
    });
    const certificate = new X509Certificate(issued.certificate);
    expect(certificate.subject).toBe('CN=Klinik Zürich');
    expect(certificate.subjectAltName).toBe('DNS:a.example, DNS:b.example');
    expect(new Date(certificate.validFrom)).toEqual(dates.validFrom);
    expect(new Date(certificate.validTo)).toEqual(dates.validTo);
    expect(certificate.ca).toBe(false);
    expect(certificate.checkHost('b.example', { subject: 'never' })).toBe('b.example');
  });

  it('signs with the issuer, and by itself without one', () => {
    const root = issueCertificate({ commonName: 'Root', names: [], authority: true, ...dates });
    const leaf = issueCertificate(
      { commonName: 'leaf', names: ['leaf.example'], authority: false, ...dates },
      root.signer,
    );
    const [rootX509, leafX509] = [new X509Certificate(root.certificate), new X509Certificate(leaf.certificate)];
    expect(rootX509.ca).toBe(true);
    expect(rootX509.checkIssued(rootX509) && rootX509.verify(rootX509.publicKey)).toBe(true);
    expect(leafX509.checkIssued(rootX509) && leafX509.verify(rootX509.publicKey)).toBe(true);
    expect(leafX509.verify(leafX509.publicKey)).toBe(false);
  });

  it('numbers each certificate anew', () => {
    const request = { commonName: 'x', names: [], authority: true, ...dates };
    const serials = Array.from(
      { length: 8 },
      () => new X509Certificate(issueCertificate(request).certificate).serialNumber,
    );
    expect(new Set(serials).size).toBe(8);
  });
});

describe('createAuthority', () => {
  it.each<[CertificateKind, string | undefined]>([
    ['good', undefined],
    ['expired', 'CERT_HAS_EXPIRED'],
    ['wrong-host', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['incomplete-chain', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ])('makes a certificate that is %s', async (kind, code) => {
    const authority = createAuthority(new Date());
    const { chain, key } = authority.identify('portal.example.org', kind);
    const server = createServer({ cert: chain, key }, (socket) => socket.end());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const socket = connect({ host: '127.0.0.1', port, servername: 'portal.example.org', ca: authority.root });
    expect(await outcome(socket)).toBe(code);
    socket.destroy();
    server.close();
  });
});

function outcome(socket: TLSSocket): Promise<string | undefined> {
  return new Promise((resolve) => {
    socket.once('secureConnect', () => {
      resolve(undefined);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code);
    });
  });
}
