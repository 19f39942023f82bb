import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { rootCertificates } from 'node:tls';
import type { TrustFacts } from '../../model/index.js';
import type { Check } from '../check.js';
import { splitPem, systemCertificates } from './system-certificates.js';

export type AnchorSource = NonNullable<TrustFacts['anchor']>;

/** One list of trusted certificates, found by their subject. */
export interface TrustList {
  source: AnchorSource;
  /** Certificates whose subject is this name, as Node writes it. */
  bySubject(subject: string): X509Certificate[];
}

/**
 * The lists of trusted certificates of this computer: those that an option or NODE_EXTRA_CA_CERTS gives, Node's own,
 * and the system's store, which browsers go by and where an antivirus or a clinic's proxy puts its root. Each is read
 * when it is first asked for, since the first usually has the answer.
 */
export class TrustStore {
  readonly #lists: (() => Promise<TrustList>)[];

  constructor(check: Pick<Check, 'options' | 'env'>) {
    this.#lists = [
      once(async () => listOf('given', await givenCertificates(check))),
      once(() => Promise.resolve(listOf('node', rootCertificates))),
      once(async () => listOf('system', await systemCertificates().catch(() => []))),
    ];
  }

  /** The lists in the order in which they are to be asked. */
  async *lists(): AsyncGenerator<TrustList> {
    for (const list of this.#lists) yield await list();
  }
}

/** Passing certificates to Node switches NODE_EXTRA_CA_CERTS off, so it is read by hand. */
async function givenCertificates({ options, env }: Pick<Check, 'options' | 'env'>): Promise<string[]> {
  const path = env['NODE_EXTRA_CA_CERTS'];
  const extra = path === undefined || path === '' ? '' : await readFile(path, 'utf8').catch(() => '');
  return [...(options.ca ?? []), extra].flatMap(splitPem);
}

function listOf(source: AnchorSource, pems: readonly string[]): TrustList {
  const index = new Map<string, X509Certificate[]>();
  for (const pem of pems) {
    const certificate = parse(pem);
    if (certificate === undefined) continue;
    index.set(certificate.subject, [...(index.get(certificate.subject) ?? []), certificate]);
  }
  return { source, bySubject: (subject) => index.get(subject) ?? [] };
}

function parse(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
