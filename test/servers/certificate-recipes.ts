import {
  addedRoot,
  authority,
  trustedIntermediate,
  trustedRoot,
  unknownIntermediate,
} from './certificate-authorities.js';
import { daysFromNow } from './certificates.js';
import type { Issued, LeafRequest } from './certificates.js';

/** How a certificate is made for some names, and which of its chain is sent; default all but the root. */
export type Recipe = (
  names: string[],
) => Promise<{ leaf: LeafRequest; send?: (issued: Issued) => string | Promise<string> }>;

const OTHER_SITE = ['www.other-clinic.example'];

export const fromRoot =
  (change: Partial<LeafRequest> = {}): Recipe =>
  async (names) => ({ leaf: { names, issuer: await trustedRoot(), ...change } });

const oldIssuer = async () =>
  authority({ name: 'Test Old Issuing', issuer: await trustedRoot(), keyKind: 'rsa-2048', signsWith: 'SHA-1' });

/** Dates, names, strength, and who signed. */
export const RECIPES = {
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
  'sha1-signature': async (names) => ({ leaf: { names, signature: 'SHA-1', issuer: await oldIssuer() } }),
  'expires-soon': fromRoot({ notAfter: daysFromNow(5) }),
  'expires-in-fifteen-days': fromRoot({ notAfter: daysFromNow(15) }),
  'expired-and-wrong-host': fromRoot({
    names: OTHER_SITE,
    notBefore: daysFromNow(-120),
    notAfter: daysFromNow(-30),
  }),
  'signed-by-antivirus': async (names) => ({ leaf: { names, issuer: await addedRoot('avast') } }),
  'signed-by-filter': async (names) => ({ leaf: { names, issuer: await addedRoot('umbrella') } }),
  'signed-by-the-clinic': async (names) => ({ leaf: { names, issuer: await addedRoot('clinic') } }),
  'key-of-2048-bits': fromRoot({ keyKind: 'rsa-2048' }),
  'of-a-guest-network': fromRoot({ names: ['securelogin.hotel.example'] }),
} satisfies Record<string, Recipe>;
