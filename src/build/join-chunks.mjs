import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { packParts } from './parts/pack-parts.mjs';

/** Parts below this many bytes, before they are made small, are put together with others where that loads nothing more. */
const WORTH_A_PART = 20_000;

/** The minifier may take for granted that nothing is built with `new` from a plain function, and that to look changes nothing. */
const TRUSTED = { unsafe_arrows: true, pure_getters: true };

/** What shows the first screen, by the names of the modules: it stays in files, as opening the archive takes some milliseconds. */
const SHOWN_FIRST = ['cli', 'guided', 'help-text', 'drawn-prompts', 'line'];
const IS_SHOWN_FIRST = new RegExp(String.raw`^(?:${SHOWN_FIRST.join('|')})\b`);

/** How each part begins and ends: it is handed its `exports`, `require`, `__later` and `__filename`. */
const PARTS = {
  format: 'cjs',
  exports: 'named',
  esModule: false,
  externalLiveBindings: false,
  interop: 'default',
  generatedCode: { preset: 'es2015', symbols: false },
  chunkFileNames: '[hash:6].js',
  // Some file systems take capitals and small letters for the same.
  hashCharacters: 'base36',
  experimentalMinChunkSize: WORTH_A_PART,
  // Nothing is put together with these: all that it needs would be loaded with the first screen.
  manualChunks: (id) => IS_SHOWN_FIRST.exec(basename(id))?.[0],
  onlyExplicitManualChunks: true,
  hoistTransitiveImports: false,
};

/**
 * Joins the bundler's files, many of them a few lines long, to fewer parts and makes these small. The parts that show the
 * first screen are files; all others are in one archive, which is a fifth smaller than their files would be.
 *
 * @param {string} folder with `cli.js`, `index.js` and what they load
 */
export async function joinChunks(folder) {
  const parts = await partsOf(folder);
  for (const file of readdirSync(folder)) if (file.endsWith('.js')) rmSync(join(folder, file));
  const first = shownFirst(parts);
  const small = await Promise.all(parts.map(async ({ fileName, code }) => [fileName, await minified(code)]));
  for (const [name, code] of small) {
    if (first.has(name)) writeFileSync(join(folder, `${name.slice(0, -3)}.cjs`), code, 'latin1');
  }
  writeFileSync(join(folder, 'parts.br'), packParts(small.filter(([name]) => !first.has(name))));
  const opener = readFileSync(join(import.meta.dirname, 'parts/open.cjs'), 'utf8');
  writeFileSync(join(folder, 'parts.cjs'), await minified(opener));
  // Both ways lead to one part, so that they share one class of each error.
  const names = parts.find(({ fileName }) => fileName === 'library.js').exports.join(',');
  const library = `import parts from"./parts.cjs";export const{${names}}=parts.part("library.js");\n`;
  writeFileSync(join(folder, 'index.js'), library);
  writeFileSync(join(folder, 'index.cjs'), 'module.exports=require("./parts.cjs").part("library.js");\n');
}

/** What is compiled here has no way of its own to load: it asks for a part, or for a module of Node, by `__later`. */
const askedForLater = { name: 'asked-for-later', renderDynamicImport: () => ({ left: '__later(', right: ')' }) };

async function partsOf(folder) {
  const bundle = await rollup({
    input: { cli: join(folder, 'cli.js'), library: join(folder, 'index.js') },
    external: isBuiltin,
    logLevel: 'warn',
    // No file of ours does anything by being loaded: one of which nothing is asked can stay out.
    treeshake: { moduleSideEffects: false },
    plugins: [askedForLater],
  });
  const { output } = await bundle.generate(PARTS);
  await bundle.close();
  return output;
}

/** The names of the parts that show the first screen, with all that they load at once. */
function shownFirst(parts) {
  const missing = SHOWN_FIRST.find((shown) => !parts.some(({ name }) => name === shown));
  if (missing !== undefined) throw new Error(`no part is called ${missing}: is its module called otherwise now?`);
  const byName = new Map(parts.map((part) => [part.fileName, part]));
  const first = new Set();
  const add = (name) => {
    if (first.has(name) || !byName.has(name)) return;
    first.add(name);
    byName.get(name).imports.forEach(add);
  };
  for (const { fileName, name } of parts) if (IS_SHOWN_FIRST.test(name)) add(fileName);
  return first;
}

/** Names by number, the same order in every part: what is alike in two of them is then the same to the letter. */
const LETTERS = 'etnrsaoicldupmfhgbvywxkqjzETNRSAOICLDUPMFHGBVYWXKQJZ$_';
const SHORT_NAMES = {
  get(number) {
    const head = LETTERS.charAt(number % LETTERS.length);
    const rest = Math.floor(number / LETTERS.length);
    return rest === 0 ? head : head + SHORT_NAMES.get(rest - 1);
  },
};

async function minified(code) {
  const { code: small } = await minify(code, {
    toplevel: true,
    ecma: 2020,
    compress: { passes: 3, ...TRUSTED },
    mangle: { nth_identifier: SHORT_NAMES },
  });
  return inLatin1(small);
}

/** As ISO 8859-1 can hold it, what lies beyond written by its number: text with one byte a letter is half the work to read. */
function inLatin1(code) {
  return code.replace(/[\u0100-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
