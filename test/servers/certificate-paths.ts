import {
  addedRoot,
  authority,
  changedIntermediate,
  oldRoot,
  trustedIntermediate,
  trustedRoot,
  unknownIntermediate,
  unknownRoot,
} from './certificate-authorities.js';
import { fromRoot, type Recipe } from './certificate-recipes.js';
import { daysFromNow } from './certificates.js';
import type { Authority, AuthorityRequest } from './certificates.js';

const PAST: Partial<AuthorityRequest> = { notBefore: daysFromNow(-900), notAfter: daysFromNow(-20) };

/** Sends the leaf with these certificates behind it. */
const sending =
  (issuer: () => Promise<Authority>, ...behind: (() => Promise<Authority>)[]): Recipe =>
  async (names) => ({
    leaf: { names, issuer: await issuer() },
    send: async ({ leaf }) => {
      const sent = [];
      for (const one of behind) sent.push((await one()).pem);
      return leaf + sent.join('');
    },
  });

const renewed = () => changedIntermediate('Renewed Issuing', {});
/** The same authority, by a certificate of the old root's that ran out with it. */
const renewedByOldRoot = async () =>
  authority({ name: 'Renewed by Old Root', issuer: await oldRoot(), sameAs: await renewed(), ...PAST });
/** The trusted root, as signed across by the old one. */
const rootByOldRoot = async () =>
  authority({ name: 'Root by Old Root', issuer: await oldRoot(), sameAs: await trustedRoot(), ...PAST });
const expiredIntermediate = () => changedIntermediate('Expired Issuing', PAST);
const futureIntermediate = () =>
  changedIntermediate('Future Issuing', { notBefore: daysFromNow(10), notAfter: daysFromNow(900) });
const endingIntermediate = () => changedIntermediate('Ending Issuing', { notAfter: daysFromNow(6) });
/** The authority of the ending one, in a certificate that lasts. */
const lastingAgain = async () =>
  authority({ name: 'Lasting Again', issuer: await trustedRoot(), sameAs: await endingIntermediate() });

/** What is sent beside a leaf, in which order, and which way it leads. */
export const PATH_RECIPES = {
  'root-sent-too': sending(trustedIntermediate, trustedIntermediate, trustedRoot),
  'sent-in-another-order': sending(trustedIntermediate, trustedRoot, trustedIntermediate),
  'sent-with-strangers': sending(trustedIntermediate, unknownRoot, unknownIntermediate, trustedIntermediate),
  'intermediate-expired': sending(expiredIntermediate, expiredIntermediate),
  'intermediate-not-yet-valid': sending(futureIntermediate, futureIntermediate),
  'intermediate-expires-soon': sending(endingIntermediate, endingIntermediate),
  'intermediate-expires-soon-beside-a-lasting-one': sending(endingIntermediate, endingIntermediate, lastingAgain),
  'expired-path-beside-a-valid-one': sending(renewed, renewedByOldRoot, renewed),
  'expired-cross-signature-of-the-root': sending(trustedIntermediate, trustedIntermediate, rootByOldRoot),
  'root-expired': sending(() => addedRoot('expired')),
  'expired-and-untrusted': async (names) => ({
    leaf: { names, issuer: await unknownIntermediate(), notBefore: daysFromNow(-120), notAfter: daysFromNow(-30) },
    send: (issued) => issued.fullChain,
  }),
  'for-an-address': fromRoot({ names: ['127.0.0.1'] }),
  'wildcard-of-the-domain': fromRoot({ names: ['*.example.org'] }),
  'wildcard-two-levels-up': fromRoot({ names: ['*.org'] }),
  'wildcard-within-a-label': fromRoot({ names: ['por*.example.org'] }),
} satisfies Record<string, Recipe>;
