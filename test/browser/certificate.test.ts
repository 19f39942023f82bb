import { describe, expect, it } from 'vitest';
import { certificateFaults, stopsBrowser } from '../../src/browser/certificate.js';
import type { CertificateFacts, HandshakeEvidence, TrustFacts } from '../../src/model/index.js';

const NOW = new Date('2026-06-01T12:00:00.000Z');

const certificate = (change: Partial<CertificateFacts> = {}): CertificateFacts => ({
  subject: 'CN=portal.example.org',
  issuer: 'CN=Example Intermediate',
  names: ['portal.example.org'],
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2026-12-31T23:59:59.000Z',
  fingerprint: 'ab',
  keyType: 'rsa',
  keyBits: 2048,
  signatureHash: 'sha256',
  selfSigned: false,
  ...change,
});

const intermediate = (change: Partial<CertificateFacts> = {}) =>
  certificate({ subject: 'CN=Example Intermediate', issuer: 'CN=Example Root', ...change });

const handshake = (change: Partial<HandshakeEvidence> = {}): HandshakeEvidence => ({
  startedAtMs: 0,
  elapsedMs: 20,
  at: NOW.toISOString(),
  protocol: 'TLSv1.3',
  chain: [certificate(), intermediate()],
  hostMatches: true,
  trust: { anchor: 'node', anchorSubject: 'CN=Example Root' },
  ...change,
});

const faults = (change: Partial<HandshakeEvidence>) =>
  certificateFaults(handshake(change), NOW).map(({ id, certificate: index }) =>
    index === undefined ? id : `${id} ${index}`,
  );

const untrusted = (problem: NonNullable<TrustFacts['problem']>, repairable?: boolean): TrustFacts => ({
  anchor: null,
  problem,
  ...(repairable === undefined ? {} : { repairable }),
});

describe('certificateFaults', () => {
  it('has nothing to say of a good handshake, nor of one that showed no certificate', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ chain: [], hostMatches: false, trust: { anchor: null } })).toEqual([]);
  });

  it.each([
    ['2026-12-31T23:59:59.000Z', []],
    ['2027-01-01T00:00:00.000Z', ['expired']],
    ['2026-01-01T00:00:00.000Z', []],
    ['2025-12-31T23:59:59.999Z', ['not-yet-valid']],
  ])('judges the dates at %s', (at, ids) => {
    const found = certificateFaults(handshake({ chain: [certificate()] }), new Date(at));
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  it('names every fault, not the first alone', () => {
    const leaf = certificate({ validTo: '2026-05-01T00:00:00.000Z', keyBits: 1024 });
    expect(
      faults({ chain: [leaf], hostMatches: false, trust: untrusted('untrusted-root'), protocol: 'TLSv1' }),
    ).toEqual(['expired 0', 'wrong-host 0', 'untrusted-root', 'weak-certificate 0', 'obsolete-protocol']);
  });

  it('looks at an intermediate in use, not at the anchor or at what was sent beside the path', () => {
    const past = '2026-05-01T00:00:00.000Z';
    const root = certificate({ subject: 'CN=Example Root', issuer: 'CN=Example Root', selfSigned: true });
    expect(faults({ chain: [certificate(), intermediate({ validTo: past })] })).toEqual(['expired 1']);
    expect(faults({ chain: [certificate(), intermediate(), { ...root, validTo: past }] })).toEqual([]);
    expect(faults({ chain: [certificate(), certificate({ subject: 'CN=Stray', validTo: past })] })).toEqual([]);
    const cross = certificate({ subject: 'CN=Example Root', issuer: 'CN=Old Root', validTo: past });
    expect(faults({ chain: [certificate(), intermediate(), cross] })).toEqual([]);
  });

  it.each([
    [{ keyType: 'rsa', keyBits: 2047 }, true],
    [{ keyType: 'rsa', keyBits: 2048 }, false],
    [{ keyType: 'ec', keyBits: 256 }, false],
    [{ keyType: 'ec', keyBits: 224 }, true],
    [{ keyType: 'dsa', keyBits: 3072 }, true],
    [{ signatureHash: 'sha1' }, true],
    [{ signatureHash: 'md5' }, true],
    [{ signatureHash: 'sha1', selfSigned: true }, false],
  ] as [Partial<CertificateFacts>, boolean][])('finds %o weak: %s', (change, weak) => {
    expect(faults({ chain: [certificate(change)] })).toEqual(weak ? ['weak-certificate 0'] : []);
  });

  it.each([
    [{ keyType: 'ed25519', keyBits: 0 }, 'key-kind'],
    [{ keyType: 'ec', keyBits: 521, curve: 'secp521r1' }, 'key-kind'],
    [{ keyType: 'ec', keyBits: 256, curve: 'secp256k1' }, 'key-kind'],
    [{ keyType: 'ec', keyBits: 384, curve: 'secp384r1' }, undefined],
    [{ signatureHash: 'none' }, 'signature-kind'],
    [{ signatureHash: 'sha224' }, 'signature-kind'],
    [{ signatureHash: 'sha512' }, undefined],
    [{ forServers: false }, 'not-for-servers'],
    [{ signsHandshakes: false }, 'key-not-for-handshakes'],
    [{ unknownCritical: ['1.2.3'] }, 'unknown-critical-extension'],
    [{ validFrom: '2026-01-01T00:00:00.000Z', validTo: '2027-02-03T00:00:00.000Z' }, undefined],
    [{ validFrom: '2026-01-01T00:00:00.000Z', validTo: '2027-02-04T00:00:00.000Z' }, 'valid-too-long'],
    [{ validFrom: '2017-01-01T00:00:00.000Z', validTo: '2029-01-01T00:00:00.000Z' }, undefined],
  ] as [Partial<CertificateFacts>, string | undefined][])('finds that %o breaks %s', (change, rule) => {
    const found = certificateFaults(handshake({ chain: [certificate(change)] }), NOW);
    expect(found.map((fault) => fault.rule)).toEqual(rule === undefined ? [] : [rule]);
  });

  it("minds how long a certificate is valid under a public authority's root alone", () => {
    const long = certificate({ validTo: '2029-01-01T00:00:00.000Z' });
    expect(faults({ chain: [long], trust: { anchor: 'given', anchorSubject: 'CN=Example Intermediate' } })).toEqual([]);
  });

  it('goes by the path that was taken, and by the anchor at its end', () => {
    const past = '2026-05-01T00:00:00.000Z';
    const chain = [certificate(), intermediate({ validTo: past }), intermediate()];
    const trust = { anchor: 'given' as const, anchorSubject: 'CN=Example Root' };
    const root = certificate({ subject: 'CN=Example Root', issuer: 'CN=Example Root', selfSigned: true });
    expect(faults({ chain, trust: { ...trust, path: [0, 2], anchorCertificate: root } })).toEqual([]);
    expect(faults({ chain, trust: { ...trust, path: [0, 1], anchorCertificate: root } })).toEqual(['expired 1']);
    expect(faults({ chain, trust: { ...trust, path: [0, 2], anchorCertificate: { ...root, validTo: past } } })).toEqual(
      ['expired 3'],
    );
    expect(faults({ chain, trust: { ...trust, path: [0, 3], fetched: [intermediate({ validTo: past })] } })).toEqual([
      'expired 3',
    ]);
  });

  it.each(['SSLv3', 'TLSv1', 'TLSv1.1'])('finds %s obsolete', (protocol) => {
    expect(faults({ protocol })).toEqual(['obsolete-protocol']);
  });

  it('finds a handshake that failed for its version obsolete', () => {
    const { protocol: _, ...failed } = handshake({
      chain: [],
      failure: { code: 'obsolete-protocol', operation: 'handshake' },
    });
    expect(certificateFaults(failed, NOW)).toEqual([{ id: 'obsolete-protocol', stops: true }]);
  });
});

describe('stopsBrowser', () => {
  it.each([
    [untrusted('self-signed'), true],
    [untrusted('untrusted-root'), true],
    [untrusted('incomplete-chain'), false],
    [untrusted('incomplete-chain', false), true],
    [untrusted('incomplete-chain', true), false],
  ])('by %o: %s', (trust, stops) => {
    expect(stopsBrowser(handshake({ trust, chain: [certificate()] }), NOW)).toBe(stops);
  });

  it('lets a good handshake pass and a wrong host not', () => {
    expect(stopsBrowser(handshake(), NOW)).toBe(false);
    expect(stopsBrowser(handshake({ hostMatches: false }), NOW)).toBe(true);
  });
});
