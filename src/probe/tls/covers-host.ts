import type { X509Certificate } from 'node:crypto';
import { namesHost } from '../../browser/names-host.js';
import { dnsNames } from './certificate-extensions.js';
import { certificateFields } from './certificate-fields.js';
import { ipFamily } from '../resolve/ip-family.js';

/** Whether a leaf is for this host, by its subjectAltName; a name in the CN alone does not count. */
export function coversHost(leaf: X509Certificate, host: string): boolean {
  if (ipFamily(host) !== 0) return leaf.checkIP(host) !== undefined;
  const fields = certificateFields(leaf.raw);
  return fields !== undefined && namesHost(dnsNames(fields), host);
}
