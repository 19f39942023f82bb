export { assemble, type AssembleInput } from './assemble.js';
export { explainText } from './explain.js';
export { FORMATS, type Format } from './formats.js';
export { render } from './render.js';
export type { DrawingOptions, RenderOptions } from './render-options.js';
export { rulesText, type AnswerTo } from './rules-text.js';
