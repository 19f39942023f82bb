import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import type { TrustFacts } from '../../model/index.js';
import type { Check } from '../check.js';
import { subjectOf } from './certificate-fields.js';
import { readPemFile, splitPem } from './pem.js';
import { systemCertificates } from './system-certificates.js';

export type AnchorSource = NonNullable<TrustFacts['anchor']>;

/** One list of trusted certificates, found by their subject. */
export interface TrustList {
  source: AnchorSource;
  /** Certificates whose subject is this name, as `certificateFields` writes it. */
  bySubject(subject: string): X509Certificate[];
}

/**
 * The lists of trusted certificates of this computer: those that an option or NODE_EXTRA_CA_CERTS gives, Node's own,
 * and the system's store, which browsers go by and where an antivirus or a clinic's proxy puts its root. Each is read
 * when it is first asked for, since the first usually has the answer.
 */
export class TrustStore {
  readonly #lists: (() => Promise<TrustList>)[];

  constructor(check: Pick<Check, 'options' | 'env'> & { deadline?: Pick<Check['deadline'], 'signal'> }) {
    this.#lists = [
      once(async () => listOf('given', await givenCertificates(check))),
      once(() => Promise.resolve(listOf('node', rootCertificates))),
      once(async () => listOf('system', await systemCertificates(check.env, check.deadline?.signal).catch(() => []))),
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
  const extra = path === undefined || path === '' ? [] : await readPemFile(path);
  return [...(options.ca ?? []).flatMap(splitPem), ...extra];
}

/** A check needs two or three of hundreds: only what may bear the name in question is read. */
function listOf(source: AnchorSource, pems: readonly string[]): TrustList {
  const all = pems.map(derOf).map((der) => ({ der, text: plainText(der) }));
  const bearing = (subject: string): Buffer[] => {
    const words = wordsOf(subject);
    return all.flatMap(({ der, text }) =>
      words.every((word) => text.includes(word)) && subjectOf(der) === subject ? der : [],
    );
  };
  return { source, bySubject: (subject) => (subject === '' ? [] : bearing(subject).flatMap(parse)) };
}

/** The letters of a certificate, whatever the kind of string and the case they stand in. */
function plainText(der: Buffer): string {
  return der.toString('latin1').replaceAll('\0', '').toLowerCase();
}

/** Words of a name that stand in a certificate as they stand here. */
function wordsOf(subject: string): string[] {
  const texts = subject.split('\n').map((attribute) => /^[\d.]+=(.*)$/.exec(attribute)?.[1] ?? '');
  // The small letter of `İ` is an `i` with a dot upon it, of which the certificate knows nothing.
  return texts.flatMap((text) => text.replaceAll('i\u0307', ' ').match(/[a-z0-9]+/g) ?? []);
}

function derOf(pem: string): Buffer {
  return Buffer.from(pem.replace(/-----[^-]*-----/g, ''), 'base64');
}

function parse(der: Buffer): X509Certificate[] {
  try {
    return [new X509Certificate(der)];
  } catch {
    return [];
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
