import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pack } from './pack.js';
import type { Plugin } from './plugin.js';
import { standIns } from './stand-ins.js';

/**
 * Leaves out of the bundle how the HTML parser names what is wrong with a page, which nobody asks it: pages are read as
 * browsers read them. The names of characters (`&eacute;`) are packed.
 *
 * @param root the project's folder
 */
export function leanParse5(root: string): Plugin {
  return standIns('lean-parse5', {
    'parse5/dist/common/error-codes.js': 'export const ERR = {};',
    'parse5/dist/tokenizer/index.js': withoutErrors,
    'entities/dist/generated/decode-data-html.js': (path) => packedNames(path, join(root, 'src/text/unpack.ts')),
  });
}

async function withoutErrors(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replaceAll(/\bthis\._err\(ERR\.\w+\);/g, ';');
}

async function packedNames(path: string, unpack: string): Promise<string> {
  const { htmlDecodeData } = (await import(pathToFileURL(path).href)) as { htmlDecodeData: string[] };
  return `import { unpack } from ${JSON.stringify(unpack)}; export const htmlDecodeData = unpack('${pack(htmlDecodeData)}');`;
}
