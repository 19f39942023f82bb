import { readFile } from 'node:fs/promises';
import * as tls from 'node:tls';

/** Where Linux and BSD systems keep the one file of all the certificates that they trust. */
const BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** The certificates of a PEM text, one text each. */
export function splitPem(text: string): string[] {
  return text.match(PEM) ?? [];
}

/**
 * The certificates that this computer's own store trusts, as PEM texts; none where it cannot be read. Node 22 and later
 * ask the platform themselves; Node 20 is helped by hand.
 */
export async function systemCertificates(): Promise<string[]> {
  if ('getCACertificates' in tls) {
    const ask = tls.getCACertificates as (type: 'system') => string[];
    return ask('system');
  }
  if (process.platform === 'darwin') return readKeychains();
  if (process.platform === 'win32') return readWindowsStore();
  return readBundle();
}

async function readBundle(): Promise<string[]> {
  for (const path of BUNDLES) {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text !== '') return splitPem(text);
  }
  return [];
}

/** `security` writes PEM; the system keychain holds what an administrator has added. */
async function readKeychains(): Promise<string[]> {
  const keychains = ['/System/Library/Keychains/SystemRootCertificates.keychain', '/Library/Keychains/System.keychain'];
  return splitPem(await outputOf('/usr/bin/security', ['find-certificate', '-a', '-p', ...keychains]));
}

async function readWindowsStore(): Promise<string[]> {
  const script =
    "Get-ChildItem Cert:\\LocalMachine\\Root, Cert:\\CurrentUser\\Root | ForEach-Object { '-----BEGIN CERTIFICATE-----'; " +
    "[Convert]::ToBase64String($_.RawData); '-----END CERTIFICATE-----' }";
  return splitPem(await outputOf('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', script]));
}

/** Standard output of a program, '' when it fails or takes longer than three seconds. */
async function outputOf(program: string, args: string[]): Promise<string> {
  const { execFile } = await import('node:child_process');
  return new Promise((resolve) => {
    execFile(program, args, { timeout: 3000, maxBuffer: 16 << 20, windowsHide: true }, (error, stdout) => {
      resolve(error === null ? stdout : '');
    });
  });
}
