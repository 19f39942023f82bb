export type { Fill } from './answer.js';
export { addedRoots, trustedRoot, type CertificateKind } from './certificate-kinds.js';
export { issue, makeAuthority } from './certificates.js';
export { CONNECTION_FAULTS } from './connection-faults.js';
export { fillBacklog } from './full-backlog.js';
export { serveNames, type NameBehaviour } from './name-server.js';
export { serveProxy, type ProxyBehaviour } from './proxy.js';
export type { Route, Routes } from './route.js';
export { servePortal, type PortalSpec, type RecordedRequest, type RunningPortal } from './serve.js';
