import type { Failure, FailureCode, Operation } from '../model/index.js';
import { cleanText } from '../text/clean.js';
import { TimeUp } from './time/deadline.js';

/** What an operation is called that took longer than its own limit. */
const TIMED_OUT: Record<Operation, FailureCode> = {
  resolve: 'name-server-timeout',
  connect: 'connection-timeout',
  proxy: 'proxy-unreachable',
  handshake: 'handshake-timeout',
  request: 'response-timeout',
  read: 'response-timeout',
};

/** What a connection is called that the other side closed or reset. */
const CLOSED: Record<Operation, FailureCode> = {
  resolve: 'name-server-failure',
  connect: 'connection-reset',
  proxy: 'proxy-unreachable',
  handshake: 'handshake-closed',
  request: 'response-closed',
  read: 'response-truncated',
};

const CLOSED_CODES = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ERR_STREAM_PREMATURE_CLOSE']);

/** System and library codes that mean the same whatever the operation. */
const BY_CODE: Record<string, FailureCode> = {
  ENOTFOUND: 'name-not-found',
  EAI_NONAME: 'name-not-found',
  ENODATA: 'no-address',
  EAI_NODATA: 'no-address',
  EAI_ADDRFAMILY: 'no-address',
  EAI_AGAIN: 'name-server-failure',
  EAI_FAIL: 'name-server-failure',
  ESERVFAIL: 'name-server-failure',
  EREFUSED: 'name-server-failure',
  ETIMEOUT: 'name-server-timeout',
  ECONNREFUSED: 'connection-refused',
  ETIMEDOUT: 'connection-timeout',
  EHOSTUNREACH: 'host-unreachable',
  ENETUNREACH: 'host-unreachable',
  EADDRNOTAVAIL: 'host-unreachable',
  EAFNOSUPPORT: 'host-unreachable',
  EHOSTDOWN: 'host-unreachable',
  ENETDOWN: 'host-unreachable',
  // A firewall on this computer.
  EACCES: 'host-unreachable',
  EPERM: 'host-unreachable',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'client-certificate-required',
  // The server chose, or has, none of the versions that were offered: those are today's, so its own are older.
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'obsolete-protocol',
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'obsolete-protocol',
  ERR_SSL_WRONG_VERSION_NUMBER: 'not-tls',
  ERR_SSL_HTTP_REQUEST: 'not-tls',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'not-tls',
  ERR_SSL_RECORD_LAYER_FAILURE: 'not-tls',
  ERR_SSL_UNKNOWN_PROTOCOL: 'not-tls',
};

/**
 * Gives an error of an operation its one name from the closed list. What is not known becomes `unknown-failure` with
 * the original's code and text kept in `detail`.
 */
export function classifyFailure(operation: Operation, error: unknown): Failure {
  if (error instanceof TimeUp) return { code: codeOfLimit(operation, error), operation };
  const detail = detailOf(error);
  return { code: codeOf(operation, error), operation, ...(detail === '' ? {} : { detail }) };
}

function codeOfLimit(operation: Operation, { limit }: TimeUp): FailureCode {
  return limit === 'step' ? TIMED_OUT[operation] : limit;
}

function codeOf(operation: Operation, error: unknown): FailureCode {
  const code = errorCode(error);
  if (operation === 'proxy' && (code in BY_CODE || CLOSED_CODES.has(code))) return 'proxy-unreachable';
  // Only while connecting: later the same codes mean that an open connection went away.
  if (code === 'ETIMEDOUT' && operation !== 'connect') return TIMED_OUT[operation];
  if (CLOSED_CODES.has(code)) return CLOSED[operation];
  const known = BY_CODE[code];
  if (known !== undefined) return known;
  if (code.startsWith('Z_') || code.startsWith('ERR__') || code.startsWith('ERR_BROTLI')) return 'response-undecodable';
  if (operation === 'handshake' && code.startsWith('ERR_SSL_')) return 'handshake-alert';
  return 'unknown-failure';
}

/** The `code` of an error, or of the first of several; '' where there is none. */
export function errorCode(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return errorCode(error.errors[0]);
  if (!(error instanceof Error)) return '';
  const code = 'code' in error ? error.code : undefined;
  // The older of OpenSSL's two names for the same alerts.
  if (typeof code === 'string') return code.replace('SSL_SSL/TLS_ALERT', 'SSL_SSLV3_ALERT');
  return error.cause === undefined ? '' : errorCode(error.cause);
}

function detailOf(error: unknown): string {
  const code = errorCode(error);
  if (code !== '') return code;
  return cleanText(error instanceof Error ? error.message : String(error), 160);
}
