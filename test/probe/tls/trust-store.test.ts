import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownCertificate } from '../../../src/probe/tls/path-search.js';
import { systemCertificates } from '../../../src/probe/tls/system-certificates.js';
import { TrustStore, type TrustList } from '../../../src/probe/tls/trust-store.js';
import { makeAuthority } from '../../servers/index.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trust-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The lists that know a root, in their order. */
async function knownTo(pem: string, check: { ca?: string[]; env?: Record<string, string> }): Promise<string[]> {
  const { subject } = knownCertificate(new X509Certificate(pem));
  const store = new TrustStore({ options: { ca: check.ca ?? [] }, env: check.env ?? {} });
  const sources: string[] = [];
  for await (const list of store.lists()) if (list.bySubject(subject).length > 0) sources.push(list.source);
  return sources;
}

describe('the certificates that are trusted', () => {
  it("are Node's own, whatever else is given", async () => {
    const [first = ''] = rootCertificates;
    expect(await knownTo(first, { ca: ['no certificate at all'] })).toContain('node');
  });

  it('are each found by name', async () => {
    const lists = new TrustStore({ options: {}, env: {} }).lists();
    await lists.next();
    const node = (await lists.next()).value as TrustList;
    const missed = rootCertificates.filter((pem) => {
      const { subject, certificate } = knownCertificate(new X509Certificate(pem));
      return !node.bySubject(subject).some(({ fingerprint256 }) => fingerprint256 === certificate.fingerprint256);
    });
    expect(missed).toEqual([]);
    expect(node.bySubject('2.5.4.3=nobody')).toEqual([]);
  });

  it('are read from a text with faults in it, as far as they can be', async () => {
    const { pem } = await makeAuthority({ name: 'Given Root' });
    const broken = '-----BEGIN CERTIFICATE-----\nMIIB!!!!\n-----END CERTIFICATE-----\n';
    const cut = pem.slice(0, 200);
    expect(await knownTo(pem, { ca: [`# our root\r\n${broken}\r\n${pem.replaceAll('\n', '\r\n')}${cut}`] })).toEqual([
      'given',
    ]);
    expect(await knownTo(pem, { ca: [broken, cut] })).toEqual([]);
  });

  it('are those of NODE_EXTRA_CA_CERTS too; a file that is not there does no harm', async () => {
    const { pem } = await makeAuthority({ name: 'Extra Root' });
    const file = join(folder, 'extra.pem');
    await writeFile(file, pem);
    expect(await knownTo(pem, { env: { NODE_EXTRA_CA_CERTS: file } })).toEqual(['given']);
    expect(await knownTo(pem, { env: { NODE_EXTRA_CA_CERTS: join(folder, 'nowhere.pem') } })).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('are, where OpenSSL is told of a file or a folder, those in it', async () => {
    const { pem } = await makeAuthority({ name: 'System Root' });
    await writeFile(join(folder, 'system.pem'), pem);
    await writeFile(join(folder, 'notes.txt'), 'nothing of use');
    expect(await knownTo(pem, { env: { SSL_CERT_FILE: join(folder, 'system.pem') } })).toEqual(['system']);
    expect(await knownTo(pem, { env: { SSL_CERT_DIR: `/nowhere:${folder}` } })).toEqual(['system']);
    expect(await systemCertificates({ SSL_CERT_FILE: '/nowhere' })).toEqual([]);
  });
});
