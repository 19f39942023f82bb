import type { RemovedSecret } from '../../model/index.js';
import { editPath, isSecretBehind, lastSegment } from './edit-path.js';
import { withPurposes } from './found-secrets.js';
import type { FoundSecret, Replacement, Walk } from './found-secrets.js';
import { isSecretAnywhere, isSecretBehindName, isSecretOfKind, isShortNumber, SHORTEST_CODE } from './secret-value.js';
import { decodeValue, splitAddress } from './split-address.js';
import { CODE_SEGMENT_WORDS, kindOfName, speaksOf, TELLING_SEGMENT_WORDS } from './words.js';

export interface EditedAddress {
  address: string;
  found: FoundSecret[];
}

type Where = RemovedSecret['where'];

/** Addresses within addresses are read this deep; deeper ones count as secret as a whole. */
const DEEPEST = 5;

/**
 * Walks through an address and replaces every secret in its user name, path, query and fragment. A secret is what stands
 * behind a telling name, six or more characters that are no plain words (four behind `otp` or `password`); a code as
 * machines make them for short links; or sixteen or more characters of mixed kinds anywhere. In a path the segment
 * before tells. `state=s1`, `returnUrl`, `lang=en` and the number of a clinic are none. With `undefined` for a
 * replacement, parameters vanish from query and fragment, and a secret segment of the path is left empty.
 */
export function editSecrets(address: string, replacement: Replacement, depth = 0): EditedAddress {
  const parts = splitAddress(address);
  const walk: Walk = { noted: [], replacement, depth, page: lastSegment(parts.path) };
  const authority = editAuthority(parts.authority, replacement);
  const path = editPath(parts.path, 'path', walk, (text) => editParameter(text, 'path', walk));
  const query = parts.query === '' ? '' : withMark('?', editParameters(parts.query.slice(1), 'query', walk));
  const fragment = parts.fragment === '' ? '' : withMark('#', editFragment(parts.fragment.slice(1), walk));
  const behindHost = path + query + fragment;
  return { address: parts.scheme + authority + behindHost, found: withPurposes(walk.noted, behindHost) };
}

function editAuthority(authority: string, replacement: Replacement): string {
  const end = authority.lastIndexOf('@');
  if (end < 0) return authority;
  const slashes = /^[\\/]*/.exec(authority)?.[0] ?? '';
  return slashes + (replacement === undefined ? '' : `${replacement}@`) + authority.slice(end + 1);
}

/** A fragment is a route with a path of its own (`#/reset/…?…`), parameters, or a bare word. */
function editFragment(fragment: string, walk: Walk): string {
  if (!/^!?\//.test(fragment)) return editParameters(fragment, 'fragment', walk);
  const [route = '', ...queries] = fragment.split('?');
  const query = queries.join('?');
  const inRoute = { ...walk, page: lastSegment(route) };
  const editedQuery = query === '' ? '' : withMark('?', editParameters(query, 'fragment', inRoute));
  return editPath(route, 'fragment', walk, (text) => editParameter(text, 'fragment', inRoute)) + editedQuery;
}

function editParameters(text: string, where: Where, walk: Walk): string {
  let edited = '';
  for (const piece of text.split(/(?=[&;])/)) {
    const separator = /^[&;]/.exec(piece)?.[0] ?? '';
    const kept = editParameter(piece.slice(separator.length), where, walk);
    if (kept !== undefined) edited += edited === '' ? kept : separator + kept;
  }
  return edited;
}

/** One `name=value`; undefined where it is left out. */
function editParameter(text: string, where: Where, walk: Walk): string | undefined {
  if (text.length < SHORTEST_CODE) return text;
  const at = text.indexOf('=');
  const rawName = at < 0 ? '' : text.slice(0, at);
  const rawValue = at < 0 ? text : text.slice(at + 1);
  const name = decodeValue(rawName);
  const value = decodeValue(rawValue);
  if (isSecretAsName(name, value)) return replaced(where, '', name, walk);
  const shown = editValue(name, value, rawValue, where, walk);
  if (shown === undefined) return undefined;
  return at < 0 ? shown : `${rawName}=${shown}`;
}

/** `?Zk81Qp=` is a value whose name is missing; a name of its own may look like a code, but not like a token. */
function isSecretAsName(name: string, value: string): boolean {
  if (kindOfName(name) !== 'plain') return false;
  return isSecretOfKind(value.length < 2 ? 'plain' : 'harmless', name);
}

function editValue(name: string, value: string, rawValue: string, where: Where, walk: Walk): string | undefined {
  if (isAddress(value)) return editNested(name, value, rawValue, where, walk);
  const isSecret =
    name === '' ? isSecretAlone(value, walk) : isSecretBehindName(name, value) || isTypedCode(name, value, walk);
  return isSecret ? replaced(where, name, value, walk) : rawValue;
}

function isSecretAlone(value: string, { page }: Walk): boolean {
  return isSecretBehind(page, value) || isSecretAnywhere(value);
}

/** `/verify?code=4829`: short as they are, numbers on such a page come from a message. */
function isTypedCode(name: string, value: string, { page }: Walk): boolean {
  const onCodePage = speaksOf(page, CODE_SEGMENT_WORDS) || speaksOf(page, TELLING_SEGMENT_WORDS);
  return onCodePage && kindOfName(name) === 'telling' && isShortNumber(value);
}

/** An address inside a value keeps its place; only its own secrets go. */
function editNested(name: string, value: string, rawValue: string, where: Where, walk: Walk): string | undefined {
  if (walk.depth >= DEEPEST) return replaced(where, name, value, walk);
  const inner = editSecrets(onceMoreDecoded(value), walk.replacement, walk.depth + 1);
  if (inner.found.length === 0 && inner.address === onceMoreDecoded(value)) return rawValue;
  for (const secret of inner.found) walk.noted.push({ ...secret, where, segment: false });
  return encodeURIComponent(inner.address).replaceAll('%E2%80%A2', '•');
}

/** An absolute address, also encoded twice, or a path of the same site. */
function isAddress(value: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*(?::|%3a)(?:\/|%2f|\\)|\/|%2f)/i.test(value);
}

function onceMoreDecoded(value: string): string {
  return /^(?:[a-z][a-z\d+.-]*%3a|%2f)/i.test(value) ? decodeValue(value) : value;
}

function replaced(where: Where, name: string, value: string, { noted, replacement }: Walk): Replacement {
  noted.push({ where, name, value, segment: false });
  return replacement;
}

function withMark(mark: '?' | '#', text: string): string {
  return text === '' ? '' : mark + text;
}
