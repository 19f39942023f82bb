import { readFile } from 'node:fs/promises';
import type { Plugin } from './plugin.js';
import { standIns } from './stand-ins.js';

/** What is worked out of ranges of addresses, and only for people. */
const OF_RANGES =
  /^ {4}ipaddr\.IPv[46]\.(?:\w+AddressFromCIDR|subnetMaskFromPrefixLength|isValid\w*FourPartDecimal) = function [\s\S]*?^ {4}\};\n/gm;

/** Of the option parser's help: what it asks for itself where an option or a command is not known. */
const NAMES_FOR_SUGGESTIONS = `
  class Help {
    prepareContext() {}
    visibleOptions(command) { return [...command.options, command._getHelpOption()]; }
    visibleCommands(command) { return command.commands; }
  }
  exports.Help = Help;
  exports.stripColor = (text) => text;`;

/**
 * Leaves out of the bundle formats that no schema here names, symbols that no prompt here draws, the option parser's own
 * help, how colours are found out where they are always told, and suffixes that nobody adds to the public ones.
 */
export const leanSmallParts: Plugin = standIns('lean-small-parts', {
  '@cfworker/json-schema/dist/esm/format.js': 'export const format = {};',
  '@inquirer/figures/dist/index.js': async (path) =>
    (await readFile(path, 'utf8')).replaceAll(/^ {4}(?!tick:|line:)\w+: '.*',$/gm, ''),
  'chalk/source/vendor/supports-color/index.js': 'export default { stdout: false, stderr: false };',
  'commander/lib/help.js': NAMES_FOR_SUGGESTIONS,
  'ipaddr.js/lib/ipaddr.js': async (path) => (await readFile(path, 'utf8')).replaceAll(OF_RANGES, ''),
  'tldts-core/dist/es6/src/lookup/extra-suffixes.js': 'export default () => {};',
  'tldts-core/dist/es6/src/is-special-use.js': 'export default () => false;',
});
