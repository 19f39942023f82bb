import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { trustedIntermediate, unknownRoot } from './certificate-authorities.js';
import { listen } from './listen.js';

/** A PKCS #7 message that holds one certificate and nothing else (RFC 5652). */
function messageOf(certificate: Buffer): Buffer {
  const wrap = (tag: number, ...parts: Buffer[]): Buffer => {
    const content = Buffer.concat(parts);
    const length = Buffer.from([0x82, content.length >> 8, content.length & 255]);
    return Buffer.concat([Buffer.from([tag]), length, content]);
  };
  const oid = (hex: string): Buffer => Buffer.from(hex, 'hex');
  const data = wrap(0x30, oid('06092a864886f70d010701'));
  const signed = wrap(0x30, oid('020101'), wrap(0x31), data, wrap(0xa0, certificate), wrap(0x31));
  return wrap(0x30, oid('06092a864886f70d010702'), wrap(0xa0, signed));
}

const REDIRECT = '/redirect';

/**
 * Serves the certificates of issuers: `/issuer.der`, `.pem`, `.p7c`, `/stranger.der` (another authority's), `/page.der`
 * (none at all), `/redirect/…` (302 to the rest of the path), `/away.der` (302 to an address of a private network), and
 * silence at every other path.
 */
export async function serveIssuers() {
  const { certificate, pem } = await trustedIntermediate();
  const der = Buffer.from(certificate.rawData);
  const bodies = new Map<string, Buffer>([
    ['/issuer.der', der],
    ['/issuer.pem', Buffer.from(pem)],
    ['/issuer.p7c', messageOf(der)],
    ['/stranger.der', Buffer.from((await unknownRoot()).certificate.rawData)],
    ['/page.der', Buffer.from('<!doctype html><title>Not found</title>')],
  ]);
  const server = createServer((request, response) => answer(request.url ?? '', bodies, response));
  return listen([server], ['127.0.0.1']);
}

function answer(path: string, bodies: Map<string, Buffer>, response: ServerResponse): void {
  const body = bodies.get(path);
  if (body !== undefined) response.end(body);
  else if (path.startsWith(REDIRECT)) response.writeHead(302, { location: path.slice(REDIRECT.length) }).end();
  else if (path === '/away.der') response.writeHead(302, { location: 'http://10.255.255.1/issuer.der' }).end();
}
