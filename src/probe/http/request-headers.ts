import { hasZstd } from './decode-body.js';

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
  const headers = {
    Accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
    'Accept-Language': 'en-US,en;q=0.9',
    'Accept-Encoding': hasZstd() ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br',
    'User-Agent': userAgent,
    ...(cookie === '' ? {} : { Cookie: cookie }),
    ...extra,
  };
  return Object.entries(headers).map(([name, value]) => [name, sendable(value)]);
}

/** What a header's value may hold (RFC 9110 section 5.5), one character a byte; the rest could begin another header. */
function sendable(value: string): string {
  return value.replace(/[^\t\x20-\x7e\x80-\xff]/g, '');
}
