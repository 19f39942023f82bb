export { probe } from './probe.js';
export type { ProbeOptions, ProbeProgress } from './options.js';
