/**
 * Every way in which a network operation can end badly, under one name each. The original error's own text is kept
 * beside it as `detail`; one that is not on the list is `unknown-failure`, an invitation to name it.
 */
export const FAILURE_CODES = [
  // resolve
  'name-not-found',
  'no-address',
  'name-server-failure',
  'name-server-timeout',
  // connect
  'connection-refused',
  'connection-timeout',
  'connection-reset',
  'host-unreachable',
  // No address of the family that is asked for, or that this computer has.
  'family-missing',
  'private-address-refused',
  // proxy
  'proxy-unreachable',
  'proxy-authentication-required',
  'proxy-refused',
  'proxy-unsupported',
  // handshake
  'handshake-alert',
  'handshake-closed',
  'handshake-timeout',
  'not-tls',
  'obsolete-protocol',
  // The server wants a cipher, a curve or a kind of key that browsers do not have.
  'no-common-cipher',
  'client-certificate-required',
  // request and response
  'response-timeout',
  'response-closed',
  'response-truncated',
  'response-malformed',
  'response-headers-too-large',
  'response-undecodable',
  // ours
  'deadline',
  'aborted',
  'unknown-failure',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** What was being done when it failed, in the order in which a request does it. */
export const OPERATIONS = ['resolve', 'connect', 'proxy', 'handshake', 'request', 'read'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** How one operation failed. */
export interface Failure {
  code: FailureCode;
  operation: Operation;
  /** The original error's code or text, cleaned of control characters and secrets. */
  detail?: string;
}
