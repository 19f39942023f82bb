import { readFile } from 'node:fs/promises';
import type { Plugin } from './plugin.js';
import { standIns } from './stand-ins.js';

/**
 * Leaves out of the bundle how the HTML parser names what is wrong with a page, which nobody asks it: pages are read as
 * browsers read them.
 */
export const leanParse5: Plugin = standIns('lean-parse5', {
  'parse5/dist/common/error-codes.js': 'export const ERR = {};',
  'parse5/dist/tokenizer/index.js': withoutErrors,
});

async function withoutErrors(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replaceAll(/\bthis\._err\(ERR\.\w+\);/g, ';');
}
