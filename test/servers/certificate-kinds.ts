import { once, trustedRoot } from './certificate-authorities.js';
import { PATH_RECIPES } from './certificate-paths.js';
import { RECIPES, type Recipe } from './certificate-recipes.js';
import { RULE_RECIPES } from './certificate-rules.js';
import { issue } from './certificates.js';
import type { Issued } from './certificates.js';

export { addedRoots, trustedRoot } from './certificate-authorities.js';

const ALL = { ...RECIPES, ...RULE_RECIPES, ...PATH_RECIPES };

/** What a server presents, by the name of what is special about it. */
export type CertificateKind = keyof typeof ALL;
export const CERTIFICATE_KINDS = Object.keys(ALL) as CertificateKind[];

/** What a TLS server needs, and what a client that trusts the test authority has to be given. */
export interface Presented {
  key: string;
  cert: string;
  ca: string;
}

async function make(kind: CertificateKind, names: string[], issuerAt: string | undefined): Promise<Presented> {
  const recipe: Recipe = ALL[kind];
  const { leaf, send = (issued: Issued) => issued.chain } = await recipe(names);
  const issued = await issue({ ...leaf, ...(issuerAt !== undefined && { issuerAt }) });
  return { key: issued.key, cert: await send(issued), ca: (await trustedRoot()).pem };
}

/**
 * The certificate of this kind for these names, with `ca` being the root that tests trust.
 *
 * @param issuerAt an http address where its issuer's certificate can be had
 */
export const presented = (kind: CertificateKind, names: string[], issuerAt?: string): Promise<Presented> =>
  once(`${kind} ${names.join(' ')} ${issuerAt ?? ''}`, () => make(kind, names, issuerAt));
