import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Validator } from '@cfworker/json-schema';
import type { ConceptsFile, UtterancesFile } from '../../rules/file-shapes.js';
import { parseRuleFile } from '../../rules/parse.js';
import { RuleError } from '../../rules/problem.js';
import { fold } from '../../words/classifier/fold.js';
import type { Concept } from '../../words/classifier/lexicon.js';
import { fingerprint, listFiles, write } from '../files.js';
import { corpusOf } from './corpus.js';
import { learn } from './learn.js';
import { pack } from './pack.js';

/** What training depends on; a change of anything else trains nothing anew. */
const DEPENDS_ON = ['rules/concepts', 'rules/utterances', 'src/words/classifier', 'src/build/words'];

/**
 * Writes `src/generated/words-model.ts`: what is learned from `rules/utterances` with the concepts of `rules/concepts`.
 *
 * @throws {RuleError} when a file there is broken
 */
export async function generateWords(root: string): Promise<void> {
  const stampFile = join(root, 'src/generated/words-stamp.txt');
  const stamp = await fingerprint(root, DEPENDS_ON);
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  const { utterances, concepts } = await readCorpus(root);
  const packed = pack(learn(corpusOf(utterances), concepts), concepts);
  await write(join(root, 'src/generated/words-model.ts'), `export const packed =\n  '${packed}';\n`);
  await write(stampFile, stamp);
}

/** What there is to learn from. */
export interface Corpus {
  utterances: UtterancesFile[];
  concepts: Concept[];
}

/**
 * Reads `rules/utterances` and `rules/concepts`.
 *
 * @throws {RuleError} when a file there is broken
 */
export async function readCorpus(root: string): Promise<Corpus> {
  const { drawSchema } = await import('../draw-schema.js');
  const schema = (type: string) => drawSchema(join(root, 'src/rules/file-shapes.ts'), type, true);
  const concepts = await filesOf<ConceptsFile>(root, 'rules/concepts', schema('ConceptsFile'));
  const utterances = await filesOf<UtterancesFile>(root, 'rules/utterances', schema('UtterancesFile'));
  return { utterances, concepts: concepts.flat().map(toConcept) };
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

function toConcept({ id, en, es }: ConceptsFile[number]): Concept {
  const phrases = (list = '') =>
    fold(list)
      .split(',')
      .map((phrase) => phrase.trim());
  return { id, phrases: { en: phrases(en), es: phrases(es) } };
}
