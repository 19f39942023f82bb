import { parse } from 'tldts';

/** Suffixes that the public suffix list does not hold and that networks use (RFC 6761, RFC 6762, RFC 9476). */
const LOCAL_SUFFIXES = ['example', 'test', 'localhost', 'local', 'internal', 'lan', 'home', 'corp'];

/** A host, perhaps with a port and a path, written without a scheme. */
const HOST = /^((?:[\p{L}\p{N}_-]+\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)|localhost)(?::\d+)?(?:[/?#].*)?$/su;

/** Whether a word is a name below a suffix that exists, with or without a path; `e.g.` and mail addresses are none. */
export function looksLikeHost(word: string): boolean {
  const host = HOST.exec(word)?.[1];
  if (host === undefined) return false;
  const { isIcann, publicSuffix } = parse(host);
  return isIcann === true || LOCAL_SUFFIXES.includes(publicSuffix ?? '');
}
