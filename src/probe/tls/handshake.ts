import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Failure, HandshakeEvidence } from '../../model/index.js';
import { cleanText } from '../../text/clean.js';
import { guardedAsync, sinceMs, type Check } from '../check.js';
import { classifyFailure, errorCode } from '../classify-failure.js';
import { certificateFacts } from './certificate-facts.js';
import { coversHost } from './covers-host.js';
import { tlsConnect, TlsError, type TlsOpened, type TlsWishes } from './tls-connect.js';
import { findTrust, type FetchIssuers } from './trust-path.js';
import type { TrustStore } from './trust-store.js';

/** What a handshake needs to be made, and made again. */
export interface HandshakeTask {
  host: string;
  socket: Socket;
  /** Opens another connection to the same place; rejects where that fails. */
  reconnect: (signal: AbortSignal) => Promise<Socket>;
  store: TrustStore;
  fetchIssuers: FetchIssuers;
}

export interface HandshakeResult {
  evidence: HandshakeEvidence;
  /** Absent where the handshake failed. */
  socket?: TLSSocket;
}

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
    const seen = { ...timed, ...(await readHandshake(opened, task, check)) };
    if (opened.refused === undefined) return { evidence: seen, socket: opened.socket };
    opened.socket.destroy();
    return { evidence: { ...seen, failure: opened.refused } };
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

/** Alerts with which a server turns down what it was offered. */
const TURNED_DOWN = new Set([
  'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
  'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
  'ERR_SSL_TLSV1_ALERT_INSUFFICIENT_SECURITY',
]);

/** What tells, or may tell, of a server that knows old versions alone; some just close the connection. */
const MAY_BE_OLD = new Set(['ERR_SSL_UNSUPPORTED_PROTOCOL', 'ERR_SSL_UNKNOWN_SSL_VERSION', 'ECONNRESET', 'EPIPE', '']);

/** What to wish for at a second attempt, to be able to name what was wrong with the first. */
function otherWishes(error: unknown): TlsWishes | undefined {
  if (!(error instanceof TlsError) || error.sawCertificate) return undefined;
  const code = errorCode(error);
  if (TURNED_DOWN.has(code)) return { beyondBrowsers: 'everything' };
  return MAY_BE_OLD.has(code) ? { beyondBrowsers: 'old-versions' } : undefined;
}

/** A handshake that stood; `refused` where a browser's would not have. */
type Attempt = TlsOpened & { refused?: Failure };

/** As browsers do it; then as old or strange ones do. */
function openAny(task: HandshakeTask, check: Check): Promise<Attempt> {
  return check.deadline.within(check.limits.handshakeMs, async (signal) => {
    try {
      return await tlsConnect(task.socket, task.host, signal);
    } catch (error) {
      const wishes = otherWishes(error);
      if (wishes === undefined) throw error;
      const again = await task.reconnect(signal).catch(() => undefined);
      const opened = again && (await tlsConnect(again, task.host, signal, wishes).catch(() => undefined));
      if (opened === undefined) throw error;
      return isOld(opened) ? opened : { ...opened, refused: refusal(opened) };
    }
  });
}

function isOld({ socket }: TlsOpened): boolean {
  return /^(?:SSLv3|TLSv1(?:\.1)?)$/.test(socket.getProtocol() ?? '');
}

/** The version is one of today's, so it is the cipher, the curve or the kind of key that browsers do not have. */
function refusal({ socket }: TlsOpened): Failure {
  return { code: 'no-common-cipher', operation: 'handshake', detail: cleanText(socket.getCipher().name, 80) };
}

async function readHandshake({ socket, sent }: TlsOpened, task: HandshakeTask, check: Check) {
  const { host, store, fetchIssuers } = task;
  const leaf = sent[0];
  const alpn = socket.alpnProtocol;
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    ...(typeof alpn === 'string' ? { alpn } : {}),
    chain: sent.map(certificateFacts),
    hostMatches: leaf !== undefined && coversHost(leaf, host),
    trust: await guardedAsync(check, 'tls', { anchor: null }, () =>
      findTrust(sent, { store, now: check.now(), fetchIssuers }),
    ),
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
