import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What users fill in, or read first: units, defaults and what may be left out are told there. */
const FILLED_IN =
  /^(?:ProbeOptions|(?:Drawing|Render|Assemble)Options|Situation(?:\$1)?|Cookie(?:Visit|Answer)|UnwrappedAddress|NextQuestion|Result)$/;

/** What rules say is told beside them; what a result, its evidence and a comparison hold, by their members' names. */
const NAMES_ENOUGH = /Rule$|Facts$|^Result.|^(?:CauseSheet|Change|Meaning|Office|ProductSigns|Scales|Templates)/;

const DECLARED = /^(?:declare )?(?:interface|type|const|function|class) ([\w$]+)/;

/** A comment on lines of its own, with the line that it stands above; or where a declaration begins. */
const SAID = new RegExp(String.raw`^( *)\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n(?=(.*))|${DECLARED.source}`, 'gm');

/**
 * Makes the published types smaller, as the package has little room. Of a function all that is said stays, of another
 * exported name the first sentence, and of members what is said of what users fill in; what rules say is told beside them. The
 * types are those of a CommonJS module; what `import` gets is the same by another name.
 *
 * @param {string} folder with the bundler's `index.d.ts`
 */
export function leanTypes(folder) {
  const file = join(folder, 'index.d.ts');
  const types = readFileSync(file, 'utf8');
  const named = exportedInPlace(lean(types), namesIn(types));
  writeFileSync(join(folder, 'index.d.cts'), named.replace(/^ +(?!\*)|;$|^\n/gm, ''));
  writeFileSync(file, "export * from './index.cjs';\n");
}

function lean(types) {
  const exported = namesIn(types);
  let shape;
  return types.replace(SAID, (all, indent, text, line, name) => {
    if (name !== undefined) shape = name;
    else if (indent !== '') return FILLED_IN.test(shape) ? `/** ${oneLine(text)} */\n` : '';
    else return leanComment(all, text, DECLARED.exec(line), exported);
    return all;
  });
}

function leanComment(comment, text, declared, exported) {
  const [word, name = ''] = declared ?? [''];
  if (!exported.has(name) || NAMES_ENOUGH.test(name)) return '';
  return word.includes('function') ? comment : `/** ${firstSentence(text)} */\n`;
}

function namesIn(types) {
  const [, list] = /^export \{ (.*) \};$/m.exec(types);
  if (list.includes(' as ')) throw new Error(`published types: a name is exported under another: ${list}`);
  return new Set(list.split(', ').map((name) => name.replace(/^type /, '')));
}

/** A list of all exported names at the end would name everything twice. */
function exportedInPlace(types, names) {
  return types
    .replace(/^export \{.*\};$/m, 'export {};')
    .replace(new RegExp(DECLARED, 'gm'), (start, name) => (names.has(name) ? `export ${start}` : start));
}

function firstSentence(text) {
  return `${oneLine(text).split('@', 1)[0].split('. ', 1)[0].trim().replace(/\.$/, '')}.`;
}

function oneLine(text) {
  return text.replace(/^ *\*/gm, '').trim().replace(/\s+/g, ' ');
}
