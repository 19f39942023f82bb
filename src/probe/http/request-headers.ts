import * as zlib from 'node:zlib';

/** What a request says of the one who asks. */
export interface RequestWishes {
  userAgent: string;
  /** The `Cookie` header, '' for none. */
  cookie: string;
  /** Further headers (for a proxy that is asked directly). */
  extra?: Record<string, string>;
}

/** Headers of a GET as a browser's navigation sends them, as far as they are ours to send honestly; in that order. */
export function requestHeaders({ userAgent, cookie, extra = {} }: RequestWishes): [string, string][] {
  return [
    ['Accept', 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8'],
    ['Accept-Language', 'en-US,en;q=0.9'],
    ['Accept-Encoding', hasZstd() ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br'],
    ['User-Agent', userAgent],
    ...(cookie === '' ? [] : [['Cookie', cookie] satisfies [string, string]]),
    ...Object.entries(extra),
  ];
}

/** Zstandard came to Node in 22.15. */
function hasZstd(): boolean {
  return 'createZstdDecompress' in zlib;
}
