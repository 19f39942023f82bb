import { addedRoot, changedIntermediate } from './certificate-authorities.js';
import { fromRoot, type Recipe } from './certificate-recipes.js';
import { extension } from './certificates.js';
import type { AuthorityRequest, LeafRequest } from './certificates.js';

const CLIENT_AUTHENTICATION = '1.3.6.1.5.5.7.3.2';
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';
const NAME_CONSTRAINTS = '2.5.29.30';

/** `[0]` (permitted) or `[1]` (excluded) subtrees with one DNS name. */
function constraint(number: 0 | 1, name: string): string {
  const wrap = (tag: number, content: Buffer): Buffer => Buffer.concat([Buffer.from([tag, content.length]), content]);
  const subtree = wrap(0x30, wrap(0x82, Buffer.from(name, 'latin1')));
  return wrap(0x30, wrap(0xa0 | number, subtree)).toString('hex');
}

const unknownExtension = (critical: boolean) => extension('1.2.3.4.5.6.7', '0500', critical);
const under =
  (name: string, change: Partial<AuthorityRequest>, leaf: Partial<LeafRequest> = {}): Recipe =>
  async (names) => ({ leaf: { names, issuer: await changedIntermediate(name, change), ...leaf } });
const constrained = (name: string, der: string, leaf: Partial<LeafRequest> = {}): Recipe =>
  under(name, { extensions: [extension(NAME_CONSTRAINTS, der)] }, leaf);

/** What a certificate and those above it may be used for. */
export const RULE_RECIPES = {
  'issuer-is-no-authority': under('Server', { mayIssue: false }),
  'issuer-may-have-nobody-below': async (names) => {
    const upper = await changedIntermediate('Upper', { pathLength: 0 });
    return { leaf: { names, issuer: await changedIntermediate('Lower', { issuer: upper }) } };
  },
  'issuer-may-have-one-below': async (names) => {
    const upper = await changedIntermediate('Upper of One', { pathLength: 1 });
    return { leaf: { names, issuer: await changedIntermediate('Lower of One', { issuer: upper }) } };
  },
  'issuer-for-another-domain': constrained('Elsewhere', constraint(0, 'other.example')),
  'issuer-for-this-domain': constrained('Example', constraint(0, 'example.org')),
  'issuer-not-for-this-domain': constrained('Not Example', constraint(1, 'example.org')),
  'issuer-for-this-domain-and-another-name': constrained('Example Alone', constraint(0, 'example.org'), {
    names: ['portal.example.org', 'www.other-clinic.example'],
  }),
  'issuer-for-clients-alone': under('Clients', {
    extensions: [extension('2.5.29.37', '300a06082b06010505070302', false)],
  }),
  'for-clients-alone': fromRoot({ purposes: [CLIENT_AUTHENTICATION] }),
  'for-clients-and-servers': fromRoot({ purposes: [CLIENT_AUTHENTICATION, SERVER_AUTHENTICATION] }),
  'for-no-purpose-named': fromRoot({ purposes: [] }),
  'key-for-other-signatures': fromRoot({ keyUsage: 'encipherment-alone', keyKind: 'rsa-2048' }),
  'unknown-critical-extension': fromRoot({ extensions: [unknownExtension(true)] }),
  'unknown-extension': fromRoot({ extensions: [unknownExtension(false)] }),
  'issuer-with-unknown-critical-extension': under('Critical', { extensions: [unknownExtension(true)] }),
  'issuer-with-sha1-signature': async (names) => {
    const issuer = await addedRoot('sha1');
    return { leaf: { names, issuer: await changedIntermediate('Sha1 Issuing', { issuer, signature: 'SHA-1' }) } };
  },
  'key-of-another-kind': fromRoot({ keyKind: 'ed25519' }),
  'key-of-384-bits': fromRoot({ keyKind: 'ec-p384' }),
} satisfies Record<string, Recipe>;
