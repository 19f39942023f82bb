import type { X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { ipFamily } from '../resolve/ip-family.js';
import { BROWSER_OFFER, WIDEST_OFFER } from './browser-offer.js';

/** A handshake that came to its end. */
export interface TlsOpened {
  socket: TLSSocket;
  /** As the server sent them, leaf first. */
  sent: X509Certificate[];
}

/** A handshake that failed; whether the server had shown its certificate by then tells what it was refused for. */
export class TlsError extends Error {
  override readonly name = 'TlsError';

  constructor(
    override readonly cause: unknown,
    readonly sawCertificate: boolean,
  ) {
    super(cause instanceof Error ? cause.message : 'the connection was closed during the handshake', { cause });
  }
}

export interface TlsWishes {
  /** Offer what browsers no longer do: `old-versions` alone, or `everything` up to today's. */
  beyondBrowsers?: 'old-versions' | 'everything';
  /** Application protocols to offer (RFC 7301), the best first; default those of browsers. */
  protocols?: string[];
}

/** What browsers offer; a server that knows both takes the first. */
const OFFERED_PROTOCOLS = ['h2', 'http/1.1'];

/**
 * Shakes hands over an open connection and takes whatever certificate comes: the peer is judged afterwards, from its
 * chain, since OpenSSL names one fault only. Rejects with `TlsError`, or with the signal's reason.
 */
export async function tlsConnect(
  socket: Socket,
  host: string,
  signal: AbortSignal,
  { beyondBrowsers, protocols = OFFERED_PROTOCOLS }: TlsWishes = {},
): Promise<TlsOpened> {
  const { connect } = await import('node:tls');
  return new Promise((resolve, reject) => {
    const secure = connect({
      socket,
      // An address is never sent as a server name (RFC 6066 section 3).
      ...(ipFamily(host) === 0 ? { servername: host.replace(/\.$/, '') } : {}),
      ALPNProtocols: protocols,
      rejectUnauthorized: false,
      ca: [],
      ...(beyondBrowsers === undefined ? BROWSER_OFFER : WIDEST_OFFER),
      ...(beyondBrowsers === 'old-versions' ? { maxVersion: 'TLSv1.1' } : {}),
    });
    const onAbort = (): void => {
      secure.destroy();
      reject(signal.reason as Error);
    };
    const fail = (cause?: unknown): void => {
      signal.removeEventListener('abort', onAbort);
      reject(new TlsError(cause, secure.getPeerX509Certificate() !== undefined));
    };
    // Stays for good: under TLS 1.3 an alert may come long after the handshake.
    secure.on('error', fail);
    secure.once('close', () => fail());
    secure.once('secureConnect', () => {
      signal.removeEventListener('abort', onAbort);
      resolve({ socket: secure, sent: sentCertificates(secure) });
    });
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}

/** Some servers send a whole list of roots along. */
const MOST_SENT = 32;

/** Node links the certificates in the order in which they were sent, whoever issued them. */
function sentCertificates(secure: TLSSocket): X509Certificate[] {
  const sent: X509Certificate[] = [];
  let next = secure.getPeerX509Certificate();
  while (next !== undefined && sent.length < MOST_SENT) {
    sent.push(next);
    next = next.issuerCertificate;
  }
  return sent;
}
