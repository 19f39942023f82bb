import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Validator } from '@cfworker/json-schema';
import type { ConceptsFile, MessagesFile, StatementsFile, UtterancesFile } from '../../rules/file-shapes.js';
import { parseRuleFile } from '../../rules/parse.js';
import { RuleError } from '../../rules/problem.js';
import type { Concept } from '../../words/classifier/lexicon.js';
import { conceptsOf } from '../../words/phrases.js';
import { fingerprint, listFiles, write } from '../files.js';
import { pack } from '../pack.js';
import { corpusOf } from './corpus.js';
import { learn } from './learn.js';
import { packModel } from './pack.js';

/** What training depends on; a change of anything else trains nothing anew. */
const LEARNED_FROM = ['concepts', 'messages', 'utterances'].map((folder) => `rules/${folder}`);
const LEARNS = ['src/words/classifier', 'src/words/language.ts', 'src/build/words', 'src/rules/file-shapes.ts'];
const PHRASES_FROM = [
  'rules/concepts',
  'rules/statements',
  'src/build/words',
  'src/build/pack.ts',
  'src/text/unpack.ts',
  'src/rules/file-shapes.ts',
];

/**
 * Writes what words are read with: `src/generated/words-phrases.ts`, the phrases of `rules/concepts` and
 * `rules/statements`, and `words-model.ts`, what is learned from `rules/utterances` and `rules/messages`.
 *
 * @throws {RuleError} when a file there is broken
 */
export async function generateWords(root: string): Promise<void> {
  await unlessFresh(root, 'words-phrases', PHRASES_FROM, async (schemaOf) => {
    const concepts = await filesOf<ConceptsFile>(root, 'rules/concepts', schemaOf('ConceptsFile'));
    const statements = await filesOf<StatementsFile>(root, 'rules/statements', schemaOf('StatementsFile'));
    return [
      "import type { Phrases } from '../model/index.js';\nimport { unpack } from '../text/unpack.js';\n",
      `export const phrases = unpack(\n  ${JSON.stringify(pack({ concepts: concepts.flat(), statements: statements.flat() }))},\n) as Phrases;\n`,
    ].join('\n');
  });
  await unlessFresh(root, 'words-model', [...LEARNED_FROM, ...LEARNS], async (schemaOf) => {
    const { utterances, messages, concepts } = await readCorpus(root, schemaOf);
    const packed = JSON.stringify(packModel(learn(corpusOf(utterances, messages), concepts)));
    return `export const packed = ${packed};\n`;
  });
}

/** What there is to learn from. */
export interface Corpus {
  utterances: UtterancesFile[];
  messages: MessagesFile[];
  concepts: Concept[];
}

/** Draws the JSON Schema of one of `file-shapes.ts`. */
type SchemaOf = (type: string) => object;

/**
 * Reads `rules/utterances`, `rules/messages` and `rules/concepts`.
 *
 * @throws {RuleError} when a file there is broken
 */
export async function readCorpus(root: string, schemaOf?: SchemaOf): Promise<Corpus> {
  const schema = schemaOf ?? (await schemasOf(root));
  const concepts = await filesOf<ConceptsFile>(root, 'rules/concepts', schema('ConceptsFile'));
  return {
    utterances: await filesOf<UtterancesFile>(root, 'rules/utterances', schema('UtterancesFile')),
    messages: await filesOf<MessagesFile>(root, 'rules/messages', schema('MessagesFile')),
    concepts: conceptsOf(concepts.flat()),
  };
}

async function schemasOf(root: string): Promise<SchemaOf> {
  // It brings the TypeScript compiler along, which is too slow to load for nothing.
  const { drawSchema } = await import('../draw-schema.js');
  return (type) => drawSchema(join(root, 'src/rules/file-shapes.ts'), type, true);
}

async function unlessFresh(
  root: string,
  name: string,
  dependsOn: string[],
  make: (schemaOf: SchemaOf) => Promise<string>,
): Promise<void> {
  const stampFile = join(root, `src/generated/${name}.txt`);
  const stamp = await fingerprint(root, dependsOn);
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  const text = await make(await schemasOf(root));
  await write(join(root, `src/generated/${name}.ts`), text);
  await write(stampFile, stamp);
}

async function filesOf<T>(root: string, folder: string, schema: object): Promise<T[]> {
  const shape = { schema, validator: new Validator(schema, '7', false) };
  const files = await listFiles(join(root, folder));
  const parsed = await Promise.all(
    files.map(async (file) => parseRuleFile(file.slice(root.length + 1), await readFile(file, 'utf8'), shape)),
  );
  const problems = parsed.flatMap((file) => file.problems);
  if (problems.length > 0) throw new RuleError(problems);
  return parsed.map(({ value }) => value as T);
}
