/** An answer's headers, names in lower case. */
type Headers = Record<string, string[]>;

/**
 * Which header, if any, keeps a browser from showing an answer in a frame of another page. `frame-ancestors` of a
 * Content-Security-Policy goes before X-Frame-Options (CSP 3, section 6.4.2.2; HTML, "The X-Frame-Options header").
 *
 * @param frame the address that answered
 * @param page the page that the frame stands in
 */
export function framingRefusedBy(
  headers: Headers,
  frame: URL,
  page: URL,
): 'x-frame-options' | 'frame-ancestors' | undefined {
  const lists = ancestorLists(headers['content-security-policy'] ?? []);
  if (lists.length > 0) {
    const allowed = lists.every((list) => list.some((source) => matchesSource(source, frame, page)));
    return allowed ? undefined : 'frame-ancestors';
  }
  const options = (headers['x-frame-options'] ?? []).flatMap((value) => value.toLowerCase().split(','));
  const asked = new Set(options.map((value) => value.trim()));
  const refused = asked.has('deny') || (asked.has('sameorigin') && frame.origin !== page.origin);
  return refused ? 'x-frame-options' : undefined;
}

/** The sources of each policy that speaks of ancestors. */
function ancestorLists(policies: readonly string[]): string[][] {
  return policies
    .flatMap((value) => value.slice(0, 8000).split(','))
    .flatMap((policy) => {
      const directives = policy.split(';').map((directive) => directive.trim().toLowerCase().split(/\s+/));
      const ancestors = directives.find(([name]) => name === 'frame-ancestors');
      return ancestors === undefined ? [] : [ancestors.slice(1)];
    });
}

/** CSP 3, section 6.7.2: a scheme, a host with or without scheme, port and leading wildcard, `'self'`, `*`. */
function matchesSource(source: string, frame: URL, page: URL): boolean {
  if (source === '*') return /^https?:$/.test(page.protocol);
  if (source === "'self'") return frame.origin === page.origin;
  if (/^[a-z][a-z0-9+.-]*:$/.test(source)) return page.protocol === source || isUpgrade(source, page);
  const match = /^(?:([a-z][a-z0-9+.-]*:)\/\/)?(\*\.)?([a-z0-9.-]+|\*)(?::(\d+|\*))?(?:\/.*)?$/.exec(source);
  if (match === null) return false;
  const [, scheme, wildcard, host = '', port] = match;
  if (scheme !== undefined && scheme !== page.protocol && !isUpgrade(scheme, page)) return false;
  const name = page.hostname;
  const hostFits = host === '*' || (wildcard === undefined ? name === host : name.endsWith(`.${host}`));
  const actual = page.port === '' ? (page.protocol === 'https:' ? '443' : '80') : page.port;
  return hostFits && (port === '*' || (port === undefined ? page.port === '' : port === actual));
}

function isUpgrade(scheme: string, page: URL): boolean {
  return scheme === 'http:' && page.protocol === 'https:';
}
