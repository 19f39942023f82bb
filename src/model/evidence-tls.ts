import type { Failure } from './failure.js';
import type { UtcTime } from './utc-time.js';

/** One TLS handshake (RFC 8446, RFC 5246) and the certificates that came with it. */
export interface HandshakeEvidence {
  startedAtMs: number;
  elapsedMs: number;
  /** This computer's time when the certificates were looked at. */
  at: UtcTime;
  failure?: Failure;
  /** `TLSv1.3` and so on; absent when the handshake failed. */
  protocol?: string;
  /** Application protocol agreed on (RFC 7301), `http/1.1` or `h2`. */
  alpn?: string;
  /** As the server sent them, leaf first. */
  chain: CertificateFacts[];
  /** The leaf names the host in its subjectAltName; a name in the CN alone does not count (RFC 9525 section 6.3). */
  hostMatches: boolean;
  trust: TrustFacts;
}

/** What a certificate says of itself (RFC 5280 section 4). */
export interface CertificateFacts {
  /** Distinguished names as one line, `CN=…, O=…`, cleaned. */
  subject: string;
  issuer: string;
  /** DNS names and IP addresses of the subjectAltName extension; at most 50. */
  names: string[];
  validFrom: UtcTime;
  validTo: UtcTime;
  /** SHA-256 of the DER, lower-case hex. */
  fingerprint: string;
  keyType: 'rsa' | 'ec' | 'ed25519' | 'ed448' | 'dsa' | 'other';
  /** Modulus length for RSA and DSA, order of the curve for EC; 0 where it does not apply. */
  keyBits: number;
  /** Hash of the signature: `sha1`, `sha256`, `md5`, `none` (EdDSA) or `unknown`. */
  signatureHash: string;
  /** Issued by itself, and its own key verifies the signature. */
  selfSigned: boolean;
  /** The named curve of an EC key, as OpenSSL calls it (`prime256v1`). */
  curve?: string;
  /** It may sign other certificates (RFC 5280 sections 4.2.1.3 and 4.2.1.9). */
  authority?: boolean;
  /** How many authorities may follow below it. */
  pathLength?: number;
  /** `false`: its extended key usage leaves out web servers. */
  forServers?: boolean;
  /** `false`: its key usage leaves out signatures, which every handshake of today needs. */
  signsHandshakes?: boolean;
  /** Critical extensions that browsers do not know, by their object identifiers. */
  unknownCritical?: string[];
  /** Names that those below it may and may not hold: `dns:example.org`, `ip:` with address and mask in hex. */
  nameConstraints?: { permitted: string[]; excluded: string[] };
  /** Plain http addresses at which its issuer's certificate can be had. */
  issuerAt?: string[];
}

/** Whether a path leads from the leaf to a certificate that this computer trusts. */
export interface TrustFacts {
  /** Whose list the anchor stands on: Node's own, the system's store, or one given by an option or the environment. */
  anchor: 'node' | 'system' | 'given' | null;
  /** The anchor's subject, as one line. */
  anchorSubject?: string;
  /** The anchor itself, where it is no certificate of the path below. */
  anchorCertificate?: CertificateFacts;
  /**
   * The certificates that lead to the anchor, or as far as they lead: the leaf first, the anchor left out. Numbers of
   * `chain`, and behind its end of `fetched`.
   */
  path?: number[];
  /** Certificates that the server did not send, fetched from where the chain says that its issuers can be had. */
  fetched?: CertificateFacts[];
  /**
   * What is wrong with the path: the leaf signed itself, it ends at a root or an issuer that is not trusted, or an
   * intermediate was not sent. There is an anchor beside the last where a browser that fetches the missing one has it.
   */
  problem?: 'self-signed' | 'untrusted-root' | 'incomplete-chain';
  /**
   * For `incomplete-chain`: whether a browser that fetches the missing issuer gets a trusted path. Absent where there was
   * no time left to find out.
   */
  repairable?: boolean;
}
