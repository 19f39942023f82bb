// Published as `dist/parts.js`.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const fromNode = createRequire(import.meta.url);
const opened = new Map();
let archive;

/** The part of the program with this name; it runs when it is first asked for. */
export function part(name) {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const exports = {};
  opened.set(name, exports);
  const filename = join(FOLDER, name.replace('.js', '.cjs'));
  const source = existsSync(filename) ? readFileSync(filename, 'utf8') : fromArchive(name);
  const run = compileFunction(source, ['exports', 'require', '__filename'], { filename });
  run(exports, (id) => (id.startsWith('./') ? part(id.slice(2)) : fromNode(id)), filename);
  return exports;
}

/** The archive is a line of JSON, which tells the length of each part by its name, and the parts one after the other. */
function fromArchive(name) {
  // Only here, as a first screen has no need of it.
  archive ??= fromNode('node:zlib').brotliDecompressSync(readFileSync(join(FOLDER, 'parts.br')));
  const end = archive.indexOf('\n');
  let start = end + 1;
  for (const [one, length] of Object.entries(JSON.parse(archive.toString('utf8', 0, end)))) {
    if (one === name) return archive.toString('utf8', start, start + length);
    start += length;
  }
  throw new Error(`the package has no part "${name}"`);
}
