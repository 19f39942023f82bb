export type { Answer, AnswerFault, Fill } from './answer.js';
export {
  CERTIFICATE_KINDS,
  interceptorRoots,
  presented,
  trustedIntermediate,
  trustedRoot,
} from './certificate-kinds.js';
export type { CertificateKind, Presented } from './certificate-kinds.js';
export { daysFromNow, issue, makeAuthority } from './certificates.js';
export type { Authority, AuthorityRequest, Issued, LeafRequest } from './certificates.js';
export { CONNECTION_FAULTS } from './connection-faults.js';
export type { ConnectionFault } from './connection-faults.js';
export { fillBacklog } from './full-backlog.js';
export type { FullBacklog } from './full-backlog.js';
export { serveNames } from './name-server.js';
export type { NameBehaviour, NameServer } from './name-server.js';
export { serveProxy } from './proxy.js';
export type { ProxyBehaviour, RunningProxy } from './proxy.js';
export type { Route, Routes } from './route.js';
export { servePortal } from './serve.js';
export type { PortalSpec, RecordedRequest, RunningPortal } from './serve.js';
