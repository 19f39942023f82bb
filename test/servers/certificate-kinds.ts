import { daysFromNow, issue, makeAuthority } from './certificates.js';
import type { Authority, AuthorityRequest, Issued, LeafRequest } from './certificates.js';

/** What a server presents, by the name of its fault. */
export const CERTIFICATE_KINDS = [
  'good',
  'good-with-intermediate',
  'expired',
  'not-yet-valid',
  'wrong-host',
  'cn-only',
  'self-signed',
  'unknown-root',
  'unknown-root-not-sent',
  'missing-intermediate',
  'wrong-intermediate',
  'weak-key',
  'sha1-signature',
  'expires-soon',
  'expires-in-fifteen-days',
  'expired-and-wrong-host',
  'signed-by-antivirus',
  'signed-by-filter',
  'signed-by-the-clinic',
  'key-of-2048-bits',
] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

/** What a TLS server needs, and what a client that trusts the test authority has to be given. */
export interface Presented {
  key: string;
  cert: string;
  ca: string;
}

const made = new Map<string, Promise<unknown>>();

/** Made once in a process: keys cost time, and nothing depends on their being new. */
function once<T>(name: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(name) as Promise<T> | undefined;
  const promise = known ?? make();
  made.set(name, promise);
  return promise;
}

const authority = (request: AuthorityRequest & { name: string }): Promise<Authority> =>
  once(`authority ${request.name}`, () => makeAuthority(request));

/** The root that tests trust. */
export const trustedRoot = (): Promise<Authority> => authority({ name: 'Test Root', organization: 'Test Trust' });

/** An intermediate under the root that tests trust. */
const trustedIntermediate = async (): Promise<Authority> =>
  authority({ name: 'Test Issuing Authority', organization: 'Test Trust', issuer: await trustedRoot() });

async function unknownIntermediate(): Promise<Authority> {
  const issuer = await authority({ name: 'Somebody Else Root', organization: 'Somebody Else' });
  return authority({ name: 'Somebody Else Issuing', organization: 'Somebody Else', issuer });
}

const oldIssuer = async (): Promise<Authority> =>
  authority({ name: 'Test Old Issuing', issuer: await trustedRoot(), keyKind: 'rsa-2048', signsWith: 'SHA-1' });

const avast = () =>
  authority({
    name: 'Avast Web/Mail Shield Root',
    organization: 'Avast Web/Mail Shield',
  });
/** A name that has a word in common with a product's. */
const clinic = () => authority({ name: 'Norton Street Clinic CA', organization: 'Norton Street Clinic' });
const umbrella = () => authority({ name: 'Cisco Umbrella Root CA', organization: 'Cisco' });

type Recipe = (names: string[]) => Promise<{ leaf: LeafRequest; send?: (issued: Issued) => string | Promise<string> }>;

const OTHER_SITE = ['www.other-clinic.example'];

const fromRoot =
  (change: Partial<LeafRequest> = {}): Recipe =>
  async (names) => ({ leaf: { names, issuer: await trustedRoot(), ...change } });

const RECIPES: Record<CertificateKind, Recipe> = {
  good: fromRoot(),
  'good-with-intermediate': async (names) => ({ leaf: { names, issuer: await trustedIntermediate() } }),
  expired: fromRoot({ notBefore: daysFromNow(-120), notAfter: daysFromNow(-30) }),
  'not-yet-valid': fromRoot({ notBefore: daysFromNow(20), notAfter: daysFromNow(110) }),
  'wrong-host': fromRoot({ names: OTHER_SITE }),
  'cn-only': fromRoot({ cnOnly: true }),
  'self-signed': (names) => Promise.resolve({ leaf: { names } }),
  'unknown-root': async (names) => ({
    leaf: { names, issuer: await unknownIntermediate() },
    send: (issued) => issued.fullChain,
  }),
  'unknown-root-not-sent': async (names) => ({ leaf: { names, issuer: await unknownIntermediate() } }),
  'missing-intermediate': async (names) => ({
    leaf: { names, issuer: await trustedIntermediate() },
    send: (issued) => issued.leaf,
  }),
  'wrong-intermediate': async (names) => ({
    leaf: { names, issuer: await trustedIntermediate() },
    send: async (issued) => issued.leaf + (await unknownIntermediate()).pem,
  }),
  'weak-key': fromRoot({ keyKind: 'rsa-1024' }),
  'sha1-signature': async (names) => ({
    leaf: {
      names,
      signature: 'SHA-1',
      issuer: await oldIssuer(),
    },
  }),
  'expires-soon': fromRoot({ notAfter: daysFromNow(5) }),
  'expires-in-fifteen-days': fromRoot({ notAfter: daysFromNow(15) }),
  'expired-and-wrong-host': fromRoot({
    names: OTHER_SITE,
    notBefore: daysFromNow(-120),
    notAfter: daysFromNow(-30),
  }),
  'signed-by-antivirus': async (names) => ({ leaf: { names, issuer: await avast() } }),
  'signed-by-filter': async (names) => ({ leaf: { names, issuer: await umbrella() } }),
  'signed-by-the-clinic': async (names) => ({ leaf: { names, issuer: await clinic() } }),
  'key-of-2048-bits': fromRoot({ keyKind: 'rsa-2048' }),
};

async function make(kind: CertificateKind, names: string[]): Promise<Presented> {
  const { leaf, send = (issued: Issued) => issued.chain } = await RECIPES[kind](names);
  const issued = await issue(leaf);
  return { key: issued.key, cert: await send(issued), ca: (await trustedRoot()).pem };
}

/** The certificate of this kind for these names, with `ca` being the root that tests trust. */
export const presented = (kind: CertificateKind, names: string[]): Promise<Presented> =>
  once(`${kind} ${names.join(' ')}`, () => make(kind, names));

/** Roots that a computer in a clinic may trust beside the public ones: those of interceptors, and the clinic's own. */
export const addedRoots = async (): Promise<string[]> =>
  (await Promise.all([avast(), umbrella(), clinic()])).map(({ pem }) => pem);
