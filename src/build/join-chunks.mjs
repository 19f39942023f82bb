import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { minify } from 'terser';

/** Files below this many bytes, before they are made small, are put together with others where that loads nothing more. */
const WORTH_A_FILE = 20_000;

/** The minifier may take for granted that nothing is built with `new` from a plain function, and that to look changes nothing. */
const TRUSTED = { unsafe_arrows: true, pure_getters: true };

/**
 * Joins the bundler's files, many of them a few lines long, to fewer ones and makes these small. Each file costs the
 * package its own header, and the names by which the others ask for what is in it.
 *
 * @param {string} folder
 * @param {string[]} entries files that are asked for by their names from outside, without `.js`
 */
export async function joinChunks(folder, entries) {
  const input = Object.fromEntries(entries.map((name) => [name, join(folder, `${name}.js`)]));
  // No file of ours does anything by being loaded: one of which nothing is asked can stay out.
  const bundle = await rollup({
    input,
    external: isBuiltin,
    logLevel: 'warn',
    treeshake: { moduleSideEffects: false },
  });
  const { output } = await bundle.generate({
    chunkFileNames: '[hash:6].js',
    // Some file systems take capitals and small letters for the same.
    hashCharacters: 'base36',
    experimentalMinChunkSize: WORTH_A_FILE,
    hoistTransitiveImports: false,
  });
  await bundle.close();
  const small = await Promise.all(output.map(async ({ fileName, code }) => ({ fileName, code: await minified(code) })));
  for (const file of readdirSync(folder)) if (file.endsWith('.js')) rmSync(join(folder, file));
  for (const { fileName, code } of small) writeFileSync(join(folder, fileName), code);
}

async function minified(code) {
  const { code: small } = await minify(code, { module: true, ecma: 2020, compress: { passes: 3, ...TRUSTED } });
  return small;
}
