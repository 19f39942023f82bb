import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compileTable } from '../rules/compile.js';
import type { FileKind } from '../rules/file-shapes.js';
import { readRuleFiles } from '../rules/read-files.js';
import { pack } from './pack.js';

/**
 * Writes `src/generated/` and `schema/` from `rules/` and the types. Does nothing when neither they nor the code that
 * reads them has changed.
 *
 * @param root the project's folder
 * @throws {RuleError} when a rule is broken, so that a build with it stops
 */
export async function generate(root: string): Promise<void> {
  const stampFile = join(root, 'src/generated/stamp.txt');
  const stamp = await fingerprint(root, ['rules', 'src/rules', 'src/model', 'src/text', 'src/build']);
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  // The schema generator brings the TypeScript compiler along, which is too slow to load for nothing.
  const { drawSchema } = await import('./draw-schema.js');
  const shapes = drawSchema(join(root, 'src/rules/file-shapes.ts'), 'FileShapes', true);
  const schemas = shapes.properties as Record<FileKind, object>;
  const table = compileTable(await readRuleFiles(join(root, 'rules')), schemas);
  const result = drawSchema(join(root, 'src/model/result.ts'), 'Result');
  const generated = (name: string, type: string, value: unknown) =>
    write(
      join(root, `src/generated/${name}.ts`),
      `${type === 'Table' ? "import type { Table } from '../model/index.js';\n" : ''}import { unpack } from '../text/unpack.js';

export const ${camel(name)} = unpack(
  '${pack(value)}',
) as ${type};
`,
    );
  await generated('table', 'Table', table);
  const kinds = Object.keys(schemas).join("' | '");
  await generated('rule-schemas', `Record<'${kinds}', object>`, withoutDescriptions(schemas));
  await generated('result-schema', 'object', withoutDescriptions(result));
  await write(join(root, 'schema/result.schema.json'), `${JSON.stringify(result, undefined, 2)}\n`);
  await write(stampFile, stamp);
}

/** A schema for a validator, which needs no prose. */
function withoutDescriptions(schema: object): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  );
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

async function fingerprint(root: string, folders: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(file.slice(root.length)).update(await readFile(file));
  }
  return hash.digest('hex');
}
