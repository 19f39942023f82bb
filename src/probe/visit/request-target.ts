import { pathAsAsked } from '../../browser/url-parts.js';
import { proxyAuthorization } from '../proxy/connect-proxy.js';
import type { Endpoint } from './endpoint.js';

/** A proxy that carries plain http is told the whole address (RFC 9112 section 3.2.2). */
export function requestTarget(url: URL, endpoint: Endpoint): { path: string; extra: Record<string, string> } {
  const path = pathAsAsked(url);
  if (endpoint.proxy === undefined || endpoint.secure) return { path, extra: {} };
  const authorization = proxyAuthorization(endpoint.proxy);
  return {
    path: url.origin + path,
    extra: authorization === undefined ? {} : { 'Proxy-Authorization': authorization },
  };
}
