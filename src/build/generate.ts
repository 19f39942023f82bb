import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Table } from '../model/index.js';
import { compileTable } from '../rules/compile.js';
import type { FileKind } from '../rules/file-shapes.js';
import { readRuleFiles } from '../rules/read-files.js';
import { LEARNED_FROM, tableFiles } from '../rules/rule-file.js';
import { fingerprint, write } from './files.js';
import { htmlCharacters } from './html-characters.js';
import { pack } from './pack.js';
import { suffixRules } from './suffix-rules.js';
import { generateWords } from './words/generate-words.js';

/**
 * Writes `src/generated/` and `schema/` from `rules/`, the types and the list of public suffixes. Does nothing when neither they nor the code that
 * reads them has changed.
 *
 * @param root the project's folder
 * @throws {RuleError} when a rule is broken, so that a build with it stops
 */
export async function generate(root: string): Promise<void> {
  await generateData(root);
  await generateWords(root);
}

async function generateData(root: string): Promise<void> {
  const stampFile = join(root, 'src/generated/stamp.txt');
  const leaveOut = ['src/build/words', ...LEARNED_FROM.map((folder) => `rules/${folder}`)];
  const stamp = await fingerprint(
    root,
    ['rules', 'src/rules', 'src/model', 'src/text', 'src/build', 'package-lock.json'],
    leaveOut,
  );
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  // The schema generator brings the TypeScript compiler along, which is too slow to load for nothing.
  const { drawSchema } = await import('./draw-schema.js');
  const shapes = drawSchema(join(root, 'src/rules/file-shapes.ts'), 'FileShapes', true);
  const schemas = shapes.properties as Record<FileKind, object>;
  const files = await readRuleFiles(join(root, 'rules'));
  const table = withoutExamples(compileTable(tableFiles(files), schemas));
  const profile = drawSchema(join(root, 'src/rules/profile/profile-file.ts'), 'ProfileFile', true);
  const result = drawSchema(join(root, 'src/model/result.ts'), 'Result');
  const generated = (name: string, type: string, value: unknown, typeFrom?: string) =>
    write(join(root, `src/generated/${name}.ts`), packedModule(camel(name), type, value, typeFrom));
  await generated('table', 'Table', table, '../model/index.js');
  const kinds = Object.keys(schemas).join("' | '");
  await generated('rule-schemas', `Record<'${kinds}', object>`, withoutDescriptions(schemas));
  await generated('profile-schema', 'object', withoutDescriptions(profile));
  await generated('html-characters', 'string', htmlCharacters());
  await generated('suffix-rules', 'SuffixRules', suffixRules(), '../browser/suffix-lookup.js');
  await write(join(root, 'schema/result.schema.json'), `${JSON.stringify(withoutDescriptions(result))}\n`);
  // Tools that do not read `exports` find `portal-login-doctor/schema` by it.
  await write(join(root, 'schema/package.json'), '{"main":"result.schema.json"}\n');
  await write(stampFile, stamp);
}

/** Which scenarios a cause leads in is asked of the rules themselves, by tests. */
function withoutExamples(table: Table): Table {
  return { ...table, causes: table.causes.map((cause) => ({ ...cause, examples: { first: [], quiet: [] } })) };
}

function packedModule(name: string, type: string, value: unknown, typeFrom?: string): string {
  const typeImport = typeFrom === undefined ? [] : [`import type { ${type} } from '${typeFrom}';`];
  return [
    ...typeImport,
    "import { unpack } from '../text/unpack.js';",
    '',
    `export const ${name} = unpack(`,
    `  ${JSON.stringify(pack(value))},`,
    `) as ${type};`,
    '',
  ].join('\n');
}

/** A schema for a validator, which needs no prose. */
function withoutDescriptions(schema: object): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  );
}

function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
