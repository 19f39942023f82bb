/** All of TLS in one: it takes some milliseconds to load, which is done while a connection is made. */
export { classifyHandshake, shakeHands, shakeHandsAgain } from './handshake.js';
export { issuerCertificates } from './issuer-certificates.js';
export { tlsConnect } from './tls-connect.js';
export { TrustStore } from './trust-store.js';
