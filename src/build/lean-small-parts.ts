import { readFile } from 'node:fs/promises';
import type { Plugin } from './plugin.js';
import { standIns } from './stand-ins.js';

/** Leaves out of the bundle formats that no schema here names, and symbols that no prompt here draws. */
export const leanSmallParts: Plugin = standIns('lean-small-parts', {
  '@cfworker/json-schema/dist/esm/format.js': 'export const format = {};',
  '@inquirer/figures/dist/index.js': async (path) =>
    (await readFile(path, 'utf8')).replaceAll(/^ {4}(?!tick:|line:)\w+: '.*',$/gm, ''),
});
