import type { Walk } from './found-secrets.js';
import { isSpeakable } from './letter-pairs.js';
import {
  isSecretAnywhere,
  isSecretBehindSegment,
  isSecretOfKind,
  isShortNumber,
  SHORTEST_CODE,
} from './secret-value.js';
import { decodeValue } from './split-address.js';
import { CODE_SEGMENT_WORDS, PUBLIC_SEGMENT_WORDS, speaksOf, TELLING_SEGMENT_WORDS } from './words.js';

/** Replaces a `;name=value` of a segment; undefined where it is left out. */
type EditParameter = (text: string) => string | undefined;

/** Segments, each with its `;name=value` parameters (the servlet session id stands there). */
export function editPath(path: string, where: 'path' | 'fragment', walk: Walk, editParameter: EditParameter): string {
  const pieces = path.split(/([\\/])/);
  let before = '';
  return pieces
    .map((piece, at) => {
      if (piece === '' || piece === '/' || piece === '\\') return piece;
      const [segment = '', ...matrix] = piece.split(';');
      const value = decodeValue(segment);
      const kept = isSecretSegment(value, before, pieces[at + 2] ?? '')
        ? replaced(value, before, where, walk)
        : segment;
      // `/./` names the same place as `/`.
      if (!/^(?:\.|%2e)$/i.test(segment)) before = value;
      return [kept, ...matrix.map(editParameter).filter((part) => part !== undefined)].join(';');
    })
    .join('');
}

/** The last segment of a path, decoded; empty where it has none. */
export function lastSegment(path: string): string {
  return decodeValue(path.split(/[\\/]/).findLast((segment) => segment !== '') ?? '');
}

/** Whether a value without a name is a secret behind such a segment, in the path or in the query. */
export function isSecretBehind(before: string, value: string): boolean {
  if (speaksOf(before, CODE_SEGMENT_WORDS) && isShortNumber(value)) return true;
  return speaksOf(before, TELLING_SEGMENT_WORDS) && isSecretBehindSegment(value);
}

function isSecretSegment(value: string, before: string, behind: string): boolean {
  if (value.length < SHORTEST_CODE) return false;
  if (STATIC_FILE.test(value)) return isSecretOfKind('harmless', value);
  if (PUBLIC_SEGMENT_WORDS.has(before.toLowerCase()) || isTenant(value, behind)) return isSecretOfKind('public', value);
  return isSecretBehind(before, value) || isShortLink(before, value) || isSecretAnywhere(value);
}

/** The names of style sheets and scripts hold a digest of what is in them. */
const STATIC_FILE = /\.(?:css|m?js|map|png|jpe?g|gif|svg|ico|webp|woff2?|ttf|json|xml|webmanifest)$/i;

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A directory of Microsoft's sign-on, which is no secret: `/{tenant}/oauth2/v2.0/authorize`. */
function isTenant(value: string, behind: string): boolean {
  return UUID.test(value) && /^(?:oauth2|saml2|wsfed|v2\.0|b2c_1\w{0,40})$/i.test(behind);
}

/** `/r/xkcdqz`: one letter for what it does, and no word behind it. `/p/` is for a practice or a page. */
function isShortLink(before: string, value: string): boolean {
  return /^[a-oq-z]$/i.test(before) && /^[a-z]{6,15}$/i.test(value) && !isSpeakable(value);
}

function replaced(value: string, name: string, where: 'path' | 'fragment', { noted, replacement }: Walk): string {
  noted.push({ where, name, value, segment: where === 'path' });
  return replacement ?? '';
}
