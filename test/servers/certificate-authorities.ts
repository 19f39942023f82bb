import { daysFromNow, makeAuthority } from './certificates.js';
import type { Authority, AuthorityRequest } from './certificates.js';

const made = new Map<string, Promise<unknown>>();

/** Made once in a process: keys cost time, and nothing depends on their being new. */
export function once<T>(name: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(name) as Promise<T> | undefined;
  const promise = known ?? make();
  made.set(name, promise);
  return promise;
}

/** The authority of this name. */
export const authority = (request: AuthorityRequest & { name: string }): Promise<Authority> =>
  once(`authority ${request.name}`, () => makeAuthority(request));

/** The root that tests trust. */
export const trustedRoot = (): Promise<Authority> => authority({ name: 'Test Root', organization: 'Test Trust' });

/** An intermediate under the root that tests trust. */
export const trustedIntermediate = async (): Promise<Authority> =>
  authority({ name: 'Test Issuing Authority', organization: 'Test Trust', issuer: await trustedRoot() });

/** An intermediate under that root, changed in some way. */
export const changedIntermediate = async (name: string, change: Partial<AuthorityRequest>): Promise<Authority> =>
  authority({ name: `Test ${name}`, organization: 'Test Trust', issuer: await trustedRoot(), ...change });

export const unknownRoot = (): Promise<Authority> =>
  authority({ name: 'Somebody Else Root', organization: 'Somebody Else' });

export const unknownIntermediate = async (): Promise<Authority> =>
  authority({ name: 'Somebody Else Issuing', organization: 'Somebody Else', issuer: await unknownRoot() });

/** A root that ran out a month ago and that nobody trusts any more. */
export const oldRoot = (): Promise<Authority> =>
  authority({ name: 'Old Root', notBefore: daysFromNow(-4000), notAfter: daysFromNow(-30) });

/** Signers that a computer in a clinic may trust beside the public ones. */
const ADDED: Record<'avast' | 'umbrella' | 'clinic' | 'expired' | 'sha1', AuthorityRequest & { name: string }> = {
  avast: { name: 'Avast Web/Mail Shield Root', organization: 'Avast Web/Mail Shield' },
  umbrella: { name: 'Cisco Umbrella Root CA', organization: 'Cisco' },
  // A name that has a word in common with a product's.
  clinic: { name: 'Norton Street Clinic CA', organization: 'Norton Street Clinic' },
  sha1: {
    name: 'Clinic Sha1 Root',
    keyKind: 'rsa-2048',
    signsWith: 'SHA-1',
    signature: 'SHA-1',
  },
  expired: { name: 'Clinic Root of Old', notBefore: daysFromNow(-4000), notAfter: daysFromNow(-3) },
};

export const addedRoot = (name: keyof typeof ADDED): Promise<Authority> => authority(ADDED[name]);

/** Roots that a computer in a clinic may trust beside the public ones, as PEM texts. */
export const addedRoots = async (): Promise<string[]> =>
  (await Promise.all(Object.values(ADDED).map(authority))).map(({ pem }) => pem);
