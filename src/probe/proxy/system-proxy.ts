/** What a computer's own settings say of proxies. */
export interface SystemProxy {
  /** By scheme of the target, as written: `host:port`, or an address. */
  servers: { http?: string; https?: string; socks?: string };
  /** Hosts that are asked directly, as patterns with `*`; `<local>` for names without a dot. */
  bypass: string[];
  /** Address of a script that would choose the proxy (PAC); nobody runs it here. */
  script?: string;
}

/**
 * Reads what `reg query` prints of the key Internet Settings on Windows.
 *
 * @see https://learn.microsoft.com/en-us/troubleshoot/windows-client/networking/configure-client-proxy-server-settings-by-registry-file
 */
export function parseRegistry(output: string): SystemProxy {
  const values = new Map<string, string>();
  for (const line of output.split(/\r?\n/)) {
    const [name = '', type = '', ...rest] = line.trim().split(/\s{2,}|\t/);
    if (type.startsWith('REG_')) values.set(name.toLowerCase(), rest.join(' ').trim());
  }
  const enabled = Number(values.get('proxyenable') ?? '0') !== 0;
  const script = values.get('autoconfigurl') ?? '';
  return {
    servers: enabled ? serversOf(values.get('proxyserver') ?? '') : {},
    bypass: listOf(values.get('proxyoverride') ?? ''),
    ...(script === '' ? {} : { script }),
  };
}

/** One server for everything, or `scheme=server` for each. */
function serversOf(text: string): SystemProxy['servers'] {
  const parts = listOf(text);
  const bare = parts.find((part) => !part.includes('='));
  if (bare !== undefined) return { http: bare, https: bare };
  const servers = Object.fromEntries(
    parts.map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()];
    }),
  );
  return pick(servers);
}

/** Reads what `scutil --proxy` prints on macOS. */
export function parseScutil(output: string): SystemProxy {
  const values = new Map<string, string>();
  const bypass: string[] = [];
  for (const line of output.split('\n')) {
    const [, name = '', value = ''] = /^\s*(\w+) : (.*)$/.exec(line) ?? [];
    if (/^\d+$/.test(name)) bypass.push(value.trim().toLowerCase());
    else values.set(name, value.trim());
  }
  const server = (kind: string): string =>
    values.get(`${kind}Enable`) === '1' ? `${values.get(`${kind}Proxy`) ?? ''}:${values.get(`${kind}Port`) ?? ''}` : '';
  const script = values.get('ProxyAutoConfigEnable') === '1' ? (values.get('ProxyAutoConfigURLString') ?? '') : '';
  return {
    servers: pick({ http: server('HTTP'), https: server('HTTPS'), socks: server('SOCKS') }),
    bypass: values.get('ExcludeSimpleHostnames') === '1' ? [...bypass, '<local>'] : bypass,
    ...(script === '' ? {} : { script }),
  };
}

function pick({ http = '', https = '', socks = '' }: Record<string, string>): SystemProxy['servers'] {
  return { ...(http === '' ? {} : { http }), ...(https === '' ? {} : { https }), ...(socks === '' ? {} : { socks }) };
}

function listOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[;\s]+/)
    .filter((part) => part !== '');
}

/** The server for a target, `socks://…` where that is all there is; undefined where it is asked directly. */
export function serverFor(target: URL, { servers, bypass }: SystemProxy): string | undefined {
  if (bypass.some((pattern) => bypasses(pattern, target))) return undefined;
  const own = target.protocol === 'https:' ? servers.https : servers.http;
  return own ?? (servers.socks === undefined ? undefined : `socks://${servers.socks}`);
}

function bypasses(pattern: string, { protocol, hostname, host }: URL): boolean {
  if (pattern === '<local>') return !/[.:]/.test(hostname);
  const [, scheme, rest = ''] = /^(?:(https?:)\/\/)?(.*)$/.exec(pattern) ?? [];
  if (scheme !== undefined && scheme !== protocol) return false;
  return matchesWildcard(rest, hostname) || matchesWildcard(rest, host);
}

/** In time that grows with the text alone: each part is looked for behind the one before. */
function matchesWildcard(pattern: string, text: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
