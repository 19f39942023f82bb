export { probe } from './probe.js';
export { defaultUserAgent, DEFAULT_TIMEOUT_MS } from './options.js';
export type { ProbeOptions, ProbeProgress, ResolveRule } from './options.js';
