import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TrustFacts } from '../../src/model/index.js';
import { probe } from '../../src/probe/index.js';
import type { CertificateKind } from '../servers/index.js';
import { check, checked, failureOf, LOGIN_PAGE, serve, statusesOf } from './helpers.js';

const ROUTES = { '/': { body: LOGIN_PAGE } };

describe('trust', () => {
  it.each<[CertificateKind, Partial<TrustFacts>]>([
    ['good', { anchor: 'given', anchorSubject: 'O=Test Trust, CN=Test Root' }],
    ['good-with-intermediate', { anchor: 'given' }],
    ['expired', { anchor: 'given' }],
    ['self-signed', { anchor: null, problem: 'self-signed' }],
    ['unknown-root', { anchor: null, problem: 'untrusted-root' }],
    ['unknown-root-not-sent', { anchor: null, problem: 'untrusted-root' }],
    ['missing-intermediate', { anchor: null, problem: 'incomplete-chain', repairable: false }],
    ['wrong-intermediate', { anchor: null, problem: 'incomplete-chain', repairable: false }],
  ])('%s', async (certificate, trust) => {
    const evidence = await checked({ certificate, routes: ROUTES });
    expect(evidence.endpoints[0]?.handshake?.trust).toMatchObject(trust);
  });

  it('is given by NODE_EXTRA_CA_CERTS too', async () => {
    const portal = await serve({ routes: ROUTES });
    const { mkdtemp, rm, writeFile } = await import('node:fs/promises');
    const folder = await mkdtemp(join(tmpdir(), 'pld-ca-'));
    try {
      await writeFile(`${folder}/extra.pem`, portal.ca);
      const env = { NODE_EXTRA_CA_CERTS: `${folder}/extra.pem` };
      const evidence = await check(portal, '/', { ca: [], env });
      expect(evidence.endpoints[0]?.handshake?.trust.anchor).toBe('given');
      expect((await check(portal, '/', { ca: [] })).endpoints[0]?.handshake?.trust.problem).toBe('incomplete-chain');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a certificate that a browser refuses', () => {
  it.each<CertificateKind>([
    'expired',
    'not-yet-valid',
    'wrong-host',
    'cn-only',
    'self-signed',
    'weak-key',
    'sha1-signature',
  ])('%s ends the visit, and the server is asked for its date only', async (certificate) => {
    const portal = await serve({ certificate, routes: ROUTES });
    const evidence = await check(portal);
    expect(evidence.visit?.end).toEqual({ kind: 'certificate' });
    expect(evidence.visitWithoutCookies?.end).toEqual({ kind: 'certificate' });
    expect(statusesOf(evidence)).toEqual([undefined]);
    expect(portal.requests).toHaveLength(1);
    expect(evidence.clock?.host).toBe(portal.host);
    expect(evidence.stages.find(({ stage }) => stage === 'http')).toMatchObject({ notChecked: 'certificate-refused' });
  });

  it('is described by its facts', async () => {
    const evidence = await checked({ certificate: 'sha1-signature', routes: ROUTES });
    expect(evidence.endpoints[0]?.handshake?.chain).toMatchObject([
      { names: ['portal.example.org'], keyType: 'ec', keyBits: 256, signatureHash: 'sha1', selfSigned: false },
      { subject: 'CN=Test Old Issuing', signatureHash: 'sha256' },
    ]);
  });

  it('is not one that will expire soon', async () => {
    expect(statusesOf(await checked({ certificate: 'expires-soon', routes: ROUTES }))).toEqual([200]);
  });
});

describe('a handshake', () => {
  it.each([
    ['silent-accept', 'handshake handshake-timeout'],
    ['reset-mid-handshake', 'handshake handshake-closed'],
    ['close-mid-handshake', 'handshake handshake-closed'],
    ['alert-in-handshake', 'handshake handshake-alert'],
    ['plain-http', 'handshake not-tls'],
    ['garbage', 'handshake not-tls'],
  ] as const)('that meets %s fails as %s', async (fault, failure) => {
    const evidence = await checked({ fault }, '/', { timeoutMs: 1500 });
    expect(failureOf(evidence)).toBe(failure);
    expect(evidence.endpoints[0]?.handshake?.failure?.code).toBe(failure.split(' ')[1]);
    expect(evidence.endpoints[0]?.attempts[0]?.failure).toBeUndefined();
    expect(evidence.elapsedMs).toBeLessThan(1900);
  });

  it('of an old version is made all the same, to name the version', async () => {
    const evidence = await checked({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1', routes: ROUTES });
    expect(evidence.endpoints[0]?.handshake?.protocol).toBe('TLSv1.1');
    expect(evidence.visit?.end).toEqual({ kind: 'certificate' });
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('that demands a client certificate says so (%s)', async (version) => {
    const evidence = await checked({
      clientCertificate: 'required',
      minVersion: version,
      maxVersion: version,
      routes: ROUTES,
    });
    expect(failureOf(evidence)).toBe('handshake client-certificate-required');
  });

  it('that would like a client certificate goes on without', async () => {
    const evidence = await checked({ clientCertificate: 'optional', routes: ROUTES });
    expect(statusesOf(evidence)).toEqual([200]);
  });

  it('with an address as host needs the address in the certificate', async () => {
    const portal = await serve({ hosts: ['127.0.0.1'], routes: ROUTES });
    const evidence = await probe(portal.url(), { timeoutMs: 3000, ca: [portal.ca], env: {} });
    expect(evidence.endpoints[0]?.handshake?.hostMatches).toBe(true);
    expect(statusesOf(evidence)).toEqual([200]);
  });
});
