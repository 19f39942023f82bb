export { probe } from './probe.js';
export { lookUpApart } from './resolve/look-up-apart.js';
export { lookUpLightly } from './resolve/look-up-lightly.js';
export type { ProbeOptions, ProbeProgress } from './options.js';
