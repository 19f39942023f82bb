export { assemble, type AssembleInput } from './assemble.js';
export { FORMATS, render, type Format, type RenderOptions } from './render.js';
