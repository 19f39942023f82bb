import { join } from 'node:path';
import { write } from '../files.js';
import type { Plugin } from '../plugin.js';
import { licencesText } from './licences-text.js';
import { readLicence, wordsIn } from './read-licence.js';

/** Packages of which data is copied into what the build generates: the bundler never sees them. */
const COPIED = ['character-entities', 'tldts'];

/** Files that lie in a package and hold a reader of our own (`lean-parse5.ts`). */
const OURS = ['node_modules/entities/dist/decode.js'];

/** What the bundler tells of its outputs: files by path, and how much of each is left. */
export interface Bundled {
  outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>;
}

/** Writes `THIRD-PARTY-LICENSES.txt` beside the bundle, of the packages that are really in it. */
export function licences(root: string): Plugin {
  return {
    name: 'licences',
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(async ({ metafile }) => {
        if (metafile === undefined) return;
        const folders = [...packagesIn(metafile), ...COPIED].map((name) => join(root, 'node_modules', name));
        const text = licencesText([...new Set(folders)].toSorted().map(readLicence), wordsIn(root));
        await write(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), text);
      });
    },
  };
}

/** The names of the packages of which anything is left in the bundle. */
export function packagesIn({ outputs }: Bundled): Set<string> {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const left = inputs.filter(
    ([path, { bytesInOutput }]) => bytesInOutput > 0 && !OURS.some((own) => path.endsWith(own)),
  );
  return new Set(left.flatMap(([path]) => packageOf(path)));
}

/** The package that a file lies in; none for a file of our own. */
function packageOf(path: string): string[] {
  const [, ...inside] = path.split('node_modules/');
  const [scope = '', name = ''] = inside.at(-1)?.split('/') ?? [];
  if (scope === '') return [];
  return [scope.startsWith('@') ? `${scope}/${name}` : scope];
}
