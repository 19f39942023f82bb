import { join } from 'node:path';
import type { Plugin } from './plugin.js';
import { standIns } from './stand-ins.js';

const LEFT_OUT = standIns('lean-yaml', {
  // Keys that are collections come through here on their way to a string.
  'yaml/browser/dist/stringify/stringify.js':
    'export const createStringifyContext = () => ({}); export const stringify = (item) => JSON.stringify(item);',
  'yaml/browser/dist/stringify/stringifyCollection.js':
    'export const stringifyCollection = (item) => JSON.stringify(item);',
  'yaml/browser/dist/stringify/stringifyPair.js': 'export const stringifyPair = (item) => JSON.stringify(item);',
  'yaml/browser/dist/stringify/stringifyString.js':
    'export const stringifyString = ({ value }) => JSON.stringify(value);',
  'yaml/browser/dist/stringify/stringifyNumber.js':
    'export const stringifyNumber = ({ value }) => JSON.stringify(value);',
  'yaml/browser/dist/stringify/stringifyDocument.js':
    "export const stringifyDocument = () => { throw new Error('YAML is read here, never written'); };",
  // YAML 1.2 as everybody writes it, or all scalars as texts: no yes that means true, no tags for sets and dates.
  'yaml/browser/dist/schema/tags.js': `
    import { map } from './common/map.js';
    import { seq } from './common/seq.js';
    import { string } from './common/string.js';
    import { schema } from './core/schema.js';
    import { merge } from './yaml-1.1/merge.js';
    export const coreKnownTags = {};
    export const getTags = (_tags, name, withMerge) =>
      name === 'failsafe' ? [map, seq, string] : withMerge ? [...schema, merge] : [...schema];`,
});

/**
 * Leaves out of the bundle what the YAML package needs for writing and for YAML 1.1, as the program only reads. Its build
 * of modules is taken, of which the bundler can leave out further parts by itself.
 *
 * @param root the project's folder
 */
export function leanYaml(root: string): Plugin[] {
  const asModules: Plugin = {
    name: 'yaml-as-modules',
    setup: (build) => {
      build.onResolve({ filter: /^yaml$/ }, () => ({
        path: join(root, 'node_modules/yaml/browser/dist/index.js'),
        sideEffects: false,
      }));
    },
  };
  return [asModules, LEFT_OUT];
}
