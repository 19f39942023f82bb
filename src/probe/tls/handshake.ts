import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Failure, HandshakeEvidence } from '../../model/index.js';
import { guardedAsync, sinceMs, type Check } from '../check.js';
import { classifyFailure, errorCode } from '../classify-failure.js';
import { certificateFacts, namesHost } from './certificate-facts.js';
import { tlsConnect, TlsError, type TlsOpened, type TlsWishes } from './tls-connect.js';
import { findTrust } from './trust-path.js';
import type { TrustStore } from './trust-store.js';

/** What a handshake needs to be made, and made again. */
export interface HandshakeTask {
  host: string;
  socket: Socket;
  /** Opens another connection to the same place; rejects where that fails. */
  reconnect: (signal: AbortSignal) => Promise<Socket>;
  store: TrustStore;
}

export interface HandshakeResult {
  evidence: HandshakeEvidence;
  /** Absent where the handshake failed. */
  socket?: TLSSocket;
}

/** Codes after which a server may be asked whether it speaks an older version. */
const MAY_BE_OBSOLETE = new Set([
  'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
  'ERR_SSL_UNSUPPORTED_PROTOCOL',
  'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
  'ERR_SSL_UNKNOWN_SSL_VERSION',
]);

/** Shakes hands, records how it went and what certificates came, and judges whom this computer trusts. */
export async function shakeHands(task: HandshakeTask, check: Check): Promise<HandshakeResult> {
  const startedAtMs = check.elapsedMs();
  const start = performance.now();
  const at = check.now().toISOString();
  const timing = () => ({ startedAtMs, elapsedMs: sinceMs(start), at });
  try {
    const opened = await openAny(task, check);
    // What follows is our own arithmetic and no part of the handshake.
    const timed = timing();
    return { evidence: { ...timed, ...(await readHandshake(opened, task, check)) }, socket: opened.socket };
  } catch (error) {
    task.socket.destroy();
    const failure = classifyHandshake(error);
    return { evidence: { ...timing(), failure, chain: [], hostMatches: false, trust: { anchor: null } } };
  }
}

/** Shakes hands over another connection to a place that is known already. Rejects with the reason where it fails. */
export async function shakeHandsAgain(host: string, socket: Socket, wishes: TlsWishes, check: Check) {
  try {
    const opened = await check.deadline.within(check.limits.handshakeMs, (signal) =>
      tlsConnect(socket, host, signal, wishes),
    );
    return opened.socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** What to wish for at a second attempt, to be able to name what was wrong with the first. */
function otherWishes(error: unknown): TlsWishes | undefined {
  if (!(error instanceof TlsError) || error.sawCertificate) return undefined;
  return MAY_BE_OBSOLETE.has(errorCode(error)) ? { obsolete: true } : undefined;
}

/** As browsers do it; then as old ones did. */
function openAny(task: HandshakeTask, check: Check): Promise<TlsOpened> {
  return check.deadline.within(check.limits.handshakeMs, async (signal) => {
    try {
      return await tlsConnect(task.socket, task.host, signal);
    } catch (error) {
      const wishes = otherWishes(error);
      if (wishes === undefined) throw error;
      const again = await task.reconnect(signal).catch(() => undefined);
      const opened = again && (await tlsConnect(again, task.host, signal, wishes).catch(() => undefined));
      if (opened !== undefined) return opened;
      throw error;
    }
  });
}

async function readHandshake({ socket, sent }: TlsOpened, { host, store }: HandshakeTask, check: Check) {
  const leaf = sent[0];
  const alpn = socket.alpnProtocol;
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    ...(typeof alpn === 'string' ? { alpn } : {}),
    chain: sent.map(certificateFacts),
    hostMatches: leaf !== undefined && namesHost(leaf, host),
    trust: await guardedAsync(check, 'tls', { anchor: null }, () => findTrust(sent, store, check.now())),
  };
}

/**
 * Names a failed handshake. TLS 1.2 has no alert of its own for a missing client certificate: servers answer with
 * handshake_failure, but after they have shown their own certificate, which a mismatch of versions or ciphers precedes.
 */
export function classifyHandshake(error: unknown): Failure {
  if (!(error instanceof TlsError)) return classifyFailure('handshake', error);
  if (error.cause === undefined) return { code: 'handshake-closed', operation: 'handshake', detail: 'closed' };
  const failure = classifyFailure('handshake', error.cause);
  const demanded = error.sawCertificate && CLIENT_CERTIFICATE_ALERTS.has(failure.detail ?? '');
  return demanded ? { ...failure, code: 'client-certificate-required' } : failure;
}

const CLIENT_CERTIFICATE_ALERTS = new Set([
  'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
  'ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE',
  'ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN',
]);
