import { constants } from 'node:crypto';
import type { ConnectionOptions } from 'node:tls';

/** Cipher suites that Chromium offers, TLS 1.3 first. */
const CIPHERS = [
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
  'ECDHE-RSA-AES128-SHA',
  'ECDHE-RSA-AES256-SHA',
  'AES128-GCM-SHA256',
  'AES256-GCM-SHA384',
  'AES128-SHA',
  'AES256-SHA',
];

/** Signatures that Chromium takes in a handshake. */
const SIGNATURES = [
  'ECDSA+SHA256',
  'RSA-PSS+SHA256',
  'RSA+SHA256',
  'ECDSA+SHA384',
  'RSA-PSS+SHA384',
  'RSA+SHA384',
  'RSA-PSS+SHA512',
  'RSA+SHA512',
];

/**
 * What is offered in a handshake, so that it succeeds and fails where a browser's does. Whether a key or a signature is
 * strong enough is judged afterwards, so OpenSSL's own security level must not end the handshake, nor must a server that
 * cannot renegotiate safely (RFC 5746 section 4.1): browsers take both.
 */
export const BROWSER_OFFER: ConnectionOptions = {
  minVersion: 'TLSv1.2',
  ciphers: `${CIPHERS.join(':')}:@SECLEVEL=0`,
  sigalgs: SIGNATURES.join(':'),
  ecdhCurve: 'X25519:P-256:P-384',
  secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
};

/** Everything that OpenSSL can do and browsers no longer: to learn what a server wants that has refused the above. */
export const WIDEST_OFFER: ConnectionOptions = {
  minVersion: 'TLSv1',
  // The default names the suites of TLS 1.3, which OpenSSL's own words do not cover.
  ciphers: 'TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:ALL:@SECLEVEL=0',
  secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
};
