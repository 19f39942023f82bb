import type { RemovedSecret } from '../../model/index.js';
import { decodeValue, splitAddress } from './split-address.js';
import { holdsSecretPair, isSecretAnywhere, isSecretBehindName, isSecretBehindSegment } from './secret-value.js';
import { isTellingName, PURPOSE_WORDS, speaksOf, TELLING_SEGMENT_WORDS } from './words.js';

/** A secret that was met in an address. */
export interface FoundSecret extends RemovedSecret {
  value: string;
  /** It is a segment of the path, without which the path names no page. */
  segment: boolean;
}

/** What to write in the place of a secret: a mask, or undefined to leave the parameter out. */
export type Replacement = string | undefined;

export interface EditedAddress {
  address: string;
  found: FoundSecret[];
}

/** Addresses within addresses are read this deep; deeper ones count as secret as a whole. */
const DEEPEST = 5;

/**
 * Walks through an address and replaces every secret in its user name, path, query and fragment. A secret is what stands
 * behind a telling name, six or more characters that are no plain words, or sixteen or more characters of mixed kinds
 * anywhere; in a path the segment before tells. `state=s1`, `returnUrl` and `lang=en` are none. With `undefined` for
 * a replacement, parameters vanish from query and fragment, and a secret segment of the path is left empty.
 */
export function editSecrets(address: string, replacement: Replacement, depth = 0): EditedAddress {
  const noted: NotedSecret[] = [];
  const parts = splitAddress(address);
  const context = { noted, replacement, depth, page: lastSegment(parts.path) };
  const authority = editAuthority(parts.authority, replacement);
  const path = editPath(parts.path, 'path', context);
  const query = parts.query === '' ? '' : withMark('?', editParameters(parts.query.slice(1), 'query', context));
  const fragment = parts.fragment === '' ? '' : withMark('#', editFragment(parts.fragment.slice(1), context));
  const behindHost = path + query + fragment;
  return { address: parts.scheme + authority + behindHost, found: withPurposes(noted, behindHost) };
}

/** A secret whose purpose may still have to be read from the words around it. */
type NotedSecret = Omit<FoundSecret, 'purpose'> & Partial<Pick<FoundSecret, 'purpose'>>;

interface Context {
  noted: NotedSecret[];
  replacement: Replacement;
  depth: number;
  /** The last segment of the path, which tells what a query without a name is: `/activate?…`. */
  page: string;
}

function lastSegment(path: string): string {
  return decodeValue(path.split(/[\\/]/).findLast((segment) => segment !== '') ?? '');
}

function editAuthority(authority: string, replacement: Replacement): string {
  const end = authority.lastIndexOf('@');
  if (end < 0) return authority;
  const slashes = /^[\\/]*/.exec(authority)?.[0] ?? '';
  return slashes + (replacement === undefined ? '' : `${replacement}@`) + authority.slice(end + 1);
}

/** Segments, each with its `;name=value` parameters (the servlet session id stands there). */
function editPath(path: string, where: 'path' | 'fragment', context: Context): string {
  let before = '';
  return path
    .split(/([\\/])/)
    .map((piece) => {
      if (piece === '' || piece === '/' || piece === '\\') return piece;
      const [segment = '', ...matrix] = piece.split(';');
      const edited = editSegment(segment, before, where, context);
      // `/./` names the same place as `/`.
      if (!/^(?:\.|%2e)$/i.test(segment)) before = decodeValue(segment);
      return [edited, ...matrix.map((part) => editParameter(part, where, context)).filter(isKept)].join(';');
    })
    .join('');
}

function editSegment(segment: string, before: string, where: 'path' | 'fragment', context: Context): string {
  const value = decodeValue(segment);
  const telling = speaksOf(before, TELLING_SEGMENT_WORDS) && isSecretBehindSegment(value);
  if (!telling && !isSecretAnywhere(value)) return segment;
  note(where, before, value, context, where === 'path');
  return context.replacement ?? '';
}

/** A fragment is a route with a path of its own (`#/reset/…?…`), parameters, or a bare word. */
function editFragment(fragment: string, context: Context): string {
  if (!/^!?\//.test(fragment)) return editParameters(fragment, 'fragment', context);
  const [route = '', ...queries] = fragment.split('?');
  const query = queries.join('?');
  const editedQuery = query === '' ? '' : withMark('?', editParameters(query, 'fragment', context));
  return editPath(route, 'fragment', context) + editedQuery;
}

function editParameters(text: string, where: 'query' | 'fragment', context: Context): string {
  let edited = '';
  for (const piece of text.split(/(?=[&;])/)) {
    const separator = /^[&;]/.exec(piece)?.[0] ?? '';
    const kept = editParameter(piece.slice(separator.length), where, context);
    if (isKept(kept)) edited += edited === '' ? kept : separator + kept;
  }
  return edited;
}

/** One `name=value`; undefined where it is left out. */
function editParameter(text: string, where: RemovedSecret['where'], context: Context): string | undefined {
  const at = text.indexOf('=');
  const rawName = at < 0 ? '' : text.slice(0, at);
  const rawValue = at < 0 ? text : text.slice(at + 1);
  const name = decodeValue(rawName);
  const value = decodeValue(rawValue);
  if (isSecretAnywhere(name)) {
    note(where, '', name, context);
    return context.replacement;
  }
  const shown = editValue(name, value, rawValue, where, context);
  if (shown === undefined) return undefined;
  return at < 0 ? shown : `${rawName}=${shown}`;
}

function editValue(
  name: string,
  value: string,
  rawValue: string,
  where: RemovedSecret['where'],
  context: Context,
): string | undefined {
  if (isAddress(value)) return editNested(name, value, rawValue, where, context);
  const telling = name === '' ? isBehindPage(value, context) : isTellingName(name) && isSecretBehindName(value);
  const secret = telling || isSecretAnywhere(value) || holdsSecretPair(value);
  if (!secret) return rawValue;
  note(where, name, value, context);
  return context.replacement;
}

function isBehindPage(value: string, { page }: Context): boolean {
  return speaksOf(page, TELLING_SEGMENT_WORDS) && isSecretBehindSegment(value);
}

/** An address inside a value keeps its place; only its own secrets go. */
function editNested(
  name: string,
  value: string,
  rawValue: string,
  where: RemovedSecret['where'],
  context: Context,
): string | undefined {
  if (context.depth >= DEEPEST) {
    note(where, name, value, context);
    return context.replacement;
  }
  const inner = editSecrets(onceMoreDecoded(value), context.replacement, context.depth + 1);
  if (inner.found.length === 0 && inner.address === onceMoreDecoded(value)) return rawValue;
  for (const secret of inner.found) context.noted.push({ ...secret, where, segment: false });
  return encodeURIComponent(inner.address).replaceAll('%E2%80%A2', '•');
}

/** An absolute address, also encoded twice, or a path of the same site. */
function isAddress(value: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*(?::|%3a)(?:\/|%2f|\\)|\/|%2f)/i.test(value);
}

function onceMoreDecoded(value: string): string {
  return /^(?:[a-z][a-z\d+.-]*%3a|%2f)/i.test(value) ? decodeValue(value) : value;
}

function note(where: RemovedSecret['where'], name: string, value: string, { noted }: Context, segment = false): void {
  noted.push({ where, name, value, segment });
}

/** The name of a secret tells what it is for, or else the rest of the address does. */
function withPurposes(noted: NotedSecret[], behindHost: string): FoundSecret[] {
  if (noted.length === 0) return [];
  const ofAddress = purposeOf(behindHost.slice(0, 2000));
  return noted.map((secret) => {
    const ofName = secret.purpose ?? purposeOf(secret.name);
    return { ...secret, purpose: ofName === 'unknown' ? ofAddress : ofName };
  });
}

function purposeOf(text: string): RemovedSecret['purpose'] {
  const pieces = text.split(/[^\w-]+/);
  const row = PURPOSE_WORDS.find(([, telling]) => pieces.some((piece) => speaksOf(piece, telling)));
  return row?.[0] ?? 'unknown';
}

function withMark(mark: '?' | '#', text: string): string {
  return text === '' ? '' : mark + text;
}

function isKept(text: string | undefined): text is string {
  return text !== undefined;
}
