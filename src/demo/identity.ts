import { type CertificateRequest, type IssuedCertificate, issueCertificate } from './certificate.js';

/** What is wrong with the certificate that a host shows; `good` for nothing. */
export type CertificateKind = 'good' | 'expired' | 'wrong-host' | 'incomplete-chain';

/** What a host shows in the handshake. */
export interface Identity {
  /** PEM, leaf first, as it is sent. */
  chain: string;
  /** PEM. */
  key: string;
}

/** The example's own authority: a root to trust, and an intermediate that signs for hosts. */
export interface Authority {
  /** PEM of the root. */
  root: string;
  /** Makes what `host` shows. */
  identify(host: string, kind: CertificateKind): Identity;
}

const DAY_MS = 86_400_000;

/** Makes a fresh authority; nothing of it outlives the process. */
export function createAuthority(now: Date): Authority {
  const root = issueCertificate(authorityNamed('Example Root CA', now));
  const intermediate = issueCertificate(authorityNamed('Example CA', now), root.signer);
  return {
    root: root.certificate,
    identify: (host, kind) => identify(host, kind, intermediate, now),
  };
}

function identify(host: string, kind: CertificateKind, issuer: IssuedCertificate, now: Date): Identity {
  const name = kind === 'wrong-host' ? 'www.example.net' : host;
  const [from, to] = kind === 'expired' ? [-93, -3] : [-10, 80];
  const request = { commonName: name, names: [name], authority: false, ...validity(now, from, to) };
  const leaf = issueCertificate(request, issuer.signer);
  const sent = kind === 'incomplete-chain' ? [leaf] : [leaf, issuer];
  return { chain: sent.map(({ certificate }) => certificate).join(''), key: leaf.key };
}

function authorityNamed(commonName: string, now: Date): CertificateRequest {
  return { commonName, names: [], authority: true, ...validity(now, -400, 400) };
}

function validity(now: Date, fromDays: number, toDays: number): { validFrom: Date; validTo: Date } {
  return {
    validFrom: new Date(now.getTime() + fromDays * DAY_MS),
    validTo: new Date(now.getTime() + toDays * DAY_MS),
  };
}
