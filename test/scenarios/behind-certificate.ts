import type { FindingId } from '../../src/model/index.js';
import type { CertificateKind, PortalSpec } from '../servers/index.js';
import { healthy } from './common.js';
import type { Scenario } from './scenario.js';

const ADDRESS = 'https://portal.example.org:{main}/login';

type Rest = Partial<Omit<Scenario, 'name' | 'findings'>>;

/** A sign-in page behind a TLS server that is as `spec` says. */
export const behind = (name: string, spec: PortalSpec, findings: FindingId[], rest: Rest = {}): Scenario => ({
  name,
  serves: { main: { routes: healthy, ...spec } },
  address: ADDRESS,
  findings,
  firstCause: findings.length > 0 ? 'portal-certificate-fault' : null,
  ...rest,
});

/** A certificate at which browsers stop. */
export const refused = (name: string, certificate: CertificateKind, findings: FindingId[], rest: Rest = {}): Scenario =>
  behind(name, { certificate }, findings, {
    confirmed: true,
    quiet: ['page.login-form', 'http.client-error', 'tls.handshake-failed'],
    ...rest,
  });

/** A certificate that browsers take, though a hasty check would not. */
export const taken = (name: string, certificate: CertificateKind, quiet: FindingId[], rest: Rest = {}): Scenario =>
  behind(name, { certificate }, [], { quiet, info: ['page.login-form'], ...rest });
