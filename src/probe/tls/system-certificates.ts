import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as tls from 'node:tls';
import { certificateCalls, type SystemCall } from '../system-calls.js';
import { readPemFile, splitPem } from './pem.js';

/** Where Linux and BSD systems keep the one file of all the certificates that they trust. */
const BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The certificates that this computer's own store trusts, as PEM texts; none where it cannot be read. Node 22 and later
 * ask the platform themselves; Node 20 is helped by hand.
 *
 * @param signal - Fires when nobody waits any longer.
 */
export async function systemCertificates(env: Environment, signal?: AbortSignal): Promise<string[]> {
  const named = await namedCertificates(env);
  if (named !== undefined) return named;
  if ('getCACertificates' in tls) {
    const ask = tls.getCACertificates as (type: 'system') => string[];
    return ask('system');
  }
  const calls = certificateCalls(process.platform, process.env);
  if (calls.length === 0) return readBundle();
  return (await Promise.all(calls.map((call) => outputOf(call, signal)))).flatMap(splitPem);
}

/** A file or folder named for OpenSSL stands in the place of the system's own, on systems that have it from OpenSSL. */
async function namedCertificates(env: Environment): Promise<string[] | undefined> {
  const { SSL_CERT_FILE: file = '', SSL_CERT_DIR: folders = '' } = env;
  if (process.platform === 'darwin' || process.platform === 'win32' || file + folders === '') return undefined;
  const inFolders = await Promise.all(folders.split(':').filter(Boolean).map(readFolder));
  return [...(file === '' ? [] : await readPemFile(file)), ...inFolders.flat()];
}

const MOST_FILES = 1000;

async function readFolder(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(names.slice(0, MOST_FILES).map((name) => readPemFile(join(folder, name))));
  return [...new Set(files.flat())];
}

async function readBundle(): Promise<string[]> {
  for (const path of BUNDLES) {
    const certificates = await readPemFile(path);
    if (certificates.length > 0) return certificates;
  }
  return [];
}

/** Standard output of a program, '' when it fails or takes longer than three seconds. */
async function outputOf({ program, args }: SystemCall, signal?: AbortSignal): Promise<string> {
  const { execFile } = await import('node:child_process');
  return new Promise((resolve) => {
    const limits = { timeout: 3000, maxBuffer: 16 << 20, windowsHide: true, ...(signal && { signal }) };
    execFile(program, args, limits, (error, stdout) => {
      resolve(error === null ? stdout : '');
    });
  });
}
