import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createSecureServer as createHttp2Server } from 'node:http2';
import { createServer as createHttpsServer } from 'node:https';
import type { Server } from 'node:net';
import { createSecureContext } from 'node:tls';
import type { SecureContext, SecureVersion, TlsOptions } from 'node:tls';
import { sendAnswer } from './answer.js';
import type { Fill } from './answer.js';
import { presented, trustedRoot } from './certificate-kinds.js';
import type { CertificateKind } from './certificate-kinds.js';
import { createFaultyServer } from './connection-faults.js';
import type { ConnectionFault } from './connection-faults.js';
import { listen } from './listen.js';
import { makeRouter } from './route.js';
import type { Routes } from './route.js';

/** One server: its names, how it is reached, what it says. It is plain data, so that two of them can be compared. */
export interface PortalSpec {
  /** The names it goes by, first the main one; default `portal.example.org`. */
  hosts?: string[];
  /** Default https. */
  scheme?: 'https' | 'http';
  /** Default `good`, for all of its names. */
  certificate?: CertificateKind;
  /** Where a name has a certificate of its own (SNI). */
  certificateOf?: Record<string, CertificateKind>;
  /** Where the certificate says that its issuer's can be had. */
  issuerAt?: string;
  /** Cipher suites that it takes, no others, by OpenSSL's names; default all, whatever their strength. */
  ciphers?: string;
  minVersion?: SecureVersion;
  maxVersion?: SecureVersion;
  /** Application protocols that it takes, no others (RFC 7301); it speaks HTTP/2 where `h2` is one of them. */
  protocols?: string[];
  /** The server asks for a client certificate in the handshake. */
  clientCertificate?: 'required' | 'optional';
  /** Loopback addresses to listen on, all with one port; default 127.0.0.1 alone. */
  on?: string[];
  /** Default one that the system chooses. */
  port?: number;
  routes?: Routes;
  /** Every connection meets this instead. */
  fault?: ConnectionFault;
}

export interface RecordedRequest {
  method: string;
  host: string;
  /** Path and query, as they came. */
  target: string;
  headers: IncomingMessage['headers'];
  /** Names of the cookies sent. */
  cookies: string[];
}

export interface RunningPortal {
  port: number;
  /** Its main name. */
  host: string;
  /** PEM of the root to trust. */
  ca: string;
  /** What it takes to reach its names at its addresses. */
  resolve: { host: string; port: number; address: string }[];
  /** Every request, in the order of arrival. */
  requests: RecordedRequest[];
  /** The address of a path on its main name. */
  url: (path?: string) => string;
  close: () => Promise<void>;
}

/**
 * Serves a portal on loopback until it is closed. `fill` writes the ports of neighbours into texts; without one, texts
 * go out as they are.
 */
export async function servePortal(spec: PortalSpec, fill: Fill = (text) => text): Promise<RunningPortal> {
  const { hosts = ['portal.example.org'], scheme = 'https', on = ['127.0.0.1'] } = spec;
  const host = hosts[0] ?? 'portal.example.org';
  const requests: RecordedRequest[] = [];
  const listening = await listen(
    await Promise.all(on.map(() => createServer(spec, hosts, fill, answerer(spec, requests, fill)))),
    on,
    spec.port,
  );
  const { port } = listening;
  return {
    port,
    host,
    ca: (await trustedRoot()).pem,
    resolve: hosts.flatMap((name) => on.map((address) => ({ host: name, port, address }))),
    requests,
    url: (path = '/') => `${scheme}://${host}:${port}${path}`,
    close: listening.close,
  };
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

async function createServer(spec: PortalSpec, hosts: string[], fill: Fill, listener: Listener): Promise<Server> {
  if (spec.fault !== undefined) return createFaultyServer(spec.fault);
  if (spec.scheme === 'http') return createHttpServer(listener);
  const options = await tlsOptions(spec, hosts, fill);
  if (spec.protocols?.includes('h2') !== true) return createHttpsServer(options, listener);
  // Its requests and answers are made to be used as those of HTTP/1.1.
  const both = listener as unknown as Parameters<typeof createHttp2Server>[1];
  return createHttp2Server({ ...options, allowHTTP1: spec.protocols.includes('http/1.1') }, both);
}

async function tlsOptions(spec: PortalSpec, hosts: string[], fill: Fill): Promise<TlsOptions> {
  const { certificate = 'good', certificateOf = {}, minVersion, maxVersion, clientCertificate } = spec;
  const issuerAt = spec.issuerAt === undefined ? undefined : fill(spec.issuerAt);
  const { key, cert, ca } = await presented(certificate, hosts, issuerAt);
  const contexts = new Map<string, SecureContext>();
  // Weak keys and old protocols are what some tests serve; the library below would refuse to.
  const lenient = {
    ciphers: `${spec.ciphers ?? 'DEFAULT'}:@SECLEVEL=0`,
    ...(minVersion && { minVersion }),
    ...(maxVersion && { maxVersion }),
  };
  for (const [name, kind] of Object.entries(certificateOf)) {
    contexts.set(name, createSecureContext({ ...(await presented(kind, [name])), ...lenient, ca: undefined }));
  }
  return {
    key,
    cert,
    ...lenient,
    ...(spec.protocols && { ALPNProtocols: spec.protocols }),
    ...(clientCertificate && { ca, requestCert: true, rejectUnauthorized: clientCertificate === 'required' }),
    ...(contexts.size > 0 && {
      SNICallback: (name, done) => {
        done(null, contexts.get(name));
      },
    }),
  };
}

function answerer(spec: PortalSpec, requests: RecordedRequest[], fill: Fill): Listener {
  const route = makeRouter(spec.routes ?? {});
  return (request, response) => {
    const host = (request.headers[':authority']?.toString() ?? request.headers.host ?? '').replace(/:\d+$/, '');
    const target = request.url ?? '';
    const cookies = cookieNames(request.headers.cookie);
    requests.push({ method: request.method ?? '', host, target, headers: request.headers, cookies });
    const [path = '', query = ''] = target.split('?', 2);
    response.on('error', () => undefined);
    sendAnswer(response, route({ host, path, query, cookies }), fill);
  };
}

const cookieNames = (header: string | undefined): string[] =>
  header === undefined ? [] : header.split(/; */).map((pair) => pair.split('=', 1)[0] ?? '');
