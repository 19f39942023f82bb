import { readFile } from 'node:fs/promises';

/** `TRUSTED CERTIFICATE` is OpenSSL's own form: the certificate, and behind it what it is trusted for. */
const PEM = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]+-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;

/** The certificates of a PEM text, one text each; what else stands there is passed over. */
export function splitPem(text: string): string[] {
  return text.match(PEM) ?? [];
}

/** The certificates of a PEM file; none where it cannot be read. */
export async function readPemFile(path: string): Promise<string[]> {
  return splitPem(await readFile(path, 'utf8').catch(() => ''));
}
