import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everythingIn, ROOT } from '../page.js';

let text: string | undefined;

/** Whether the program's or the tests' code holds it. */
export function sourceHas(words: string | RegExp): boolean {
  text ??= ['src', 'test', 'bin', '.github']
    .flatMap((folder) => everythingIn(folder))
    .filter(isCode)
    .map(read)
    .join('\n');
  return typeof words === 'string' ? text.includes(words) : words.test(text);
}

/** What is generated names what it was made from; what checks the pages names what is not there. */
function isCode(path: string): boolean {
  return /\.(?:[cm]?[jt]s|yml)$/.test(path) && !/^(?:src\/generated|test\/docs)\//.test(path);
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
