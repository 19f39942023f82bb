export { assemble } from './assemble.js';
export { explainText } from './explain.js';
export { FORMATS } from './formats.js';
export { type RenderOptions } from './render.js';
export { rulesText } from './rules-text.js';
