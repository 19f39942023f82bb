import type { CertificateKind } from './identity.js';

/** The hosts of the example: the clinic's portal, and the sign-on service on another site. */
export const PORTAL_HOST = 'portal.example.org';
export const LOGIN_HOST = 'login.example.com';

/** One request, as far as the example cares. */
export interface DemoRequest {
  host: string;
  path: string;
  /** Cookies that were sent, by name. */
  cookies: ReadonlyMap<string, string>;
  /** An address of the example, with the port it listens on. */
  at(host: string, path: string): string;
}

/** What a portal of the example answers. */
export interface DemoAnswer {
  status: number;
  headers?: Record<string, string | string[]>;
  body?: string;
}

/** One way in which a portal can behave. */
export interface DemoPortal {
  /** Path and query of the address that the patient has. */
  entry: string;
  /** What `portal.example.org` shows in the handshake; the sign-on host's is always good. */
  certificate: CertificateKind;
  /** Null where nobody listens. */
  answer: ((request: DemoRequest) => DemoAnswer) | null;
}

/** An HTML answer. */
export function html(body: string, headers: DemoAnswer['headers'] = {}, status = 200): DemoAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

/** A redirect, with the cookies that it sets. */
export function redirect(location: string, setCookies: string[] = []): DemoAnswer {
  return { status: 302, headers: { location, ...(setCookies.length > 0 ? { 'set-cookie': setCookies } : {}) } };
}
