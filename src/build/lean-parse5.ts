import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from './plugin.js';
import { standIns } from './stand-ins.js';

/**
 * Leaves out of the bundle how the HTML parser names what is wrong with a page, which nobody asks it: pages are read as
 * browsers read them. The names of characters (`&eacute;`) are read by a reader of our own.
 *
 * @param root the project's folder
 */
export function leanParse5(root: string): Plugin {
  const [reader, list] = ['text/character-reference.ts', 'generated/html-characters.ts'].map((file) =>
    JSON.stringify(join(root, 'src', file)),
  );
  return standIns('lean-parse5', {
    'parse5/dist/common/error-codes.js': 'export const ERR = {};',
    'parse5/dist/tokenizer/index.js': withoutErrors,
    'entities/dist/decode.js': `
      import { CharacterReferences, charactersByName } from ${reader};
      import { htmlCharacters } from ${list};
      export { DecodingMode } from ${reader};
      const names = charactersByName(htmlCharacters);
      export class HtmlEntityDecoder extends CharacterReferences {
        constructor(emit) { super(names, emit); }
      }`,
  });
}

async function withoutErrors(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replaceAll(/\bthis\._err\(ERR\.\w+\);/g, ';');
}
