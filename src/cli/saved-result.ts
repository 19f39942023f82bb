import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { Validator, type Schema } from '@cfworker/json-schema';
import { maskEvidence } from '../browser/mask-evidence.js';
import { SCHEMA_VERSION, type Result } from '../model/result.js';
import { fileText } from '../text/file-text.js';
import { fileMistake } from './file-mistake.js';
import { UsageError } from './usage-error.js';

/** What is judged and diagnosed again; everything else of a saved result is made from it anew. */
export type SavedResult = Pick<Result, 'evidence' | 'answers' | 'tried' | 'words'>;

/** In bytes. A result of a check has some ten thousand; nothing that is so much longer is one. */
const LARGEST = 8 * 1024 * 1024;

/**
 * Reads a result that `--json` has written. One of another version may lack what is told anew or hold more than is
 * known here; what is read of it has to be whole.
 * @param schema - The JSON Schema of a result.
 * @throws UsageError where the file is none, with the place in it
 */
export async function readSavedResult(path: string, schema: object): Promise<SavedResult> {
  const value = parseJson(await readText(path), path);
  if (isRecord(value)) refuseNewer(value, path);
  if (!isRecord(value) || !('evidence' in value)) throw noResult(path);
  const saved = { answers: {}, tried: [], words: null, ...value };
  const { valid, errors } = new Validator(savedSchema(schema), '7', true).validate(saved);
  if (valid) return masked(saved as unknown as SavedResult);
  // Of errors inside one another, the innermost tells the place.
  const depth = ({ instanceLocation }: { instanceLocation: string }) => instanceLocation.split('/').length;
  const deepest = [...errors].sort((a, b) => depth(b) - depth(a))[0];
  const place = deepest?.instanceLocation.replace(/^#\/?/, '').replaceAll('/', '.') ?? '';
  throw new UsageError({
    en: `${path} is a result that was changed or cut: ${place}: ${deepest?.error ?? ''}`,
    es: `${path} es un resultado que fue modificado o está incompleto: ${place} no tiene la forma esperada.`,
  });
}

function noResult(path: string): UsageError {
  return new UsageError({
    en: `${path} is not a result saved with --json.`,
    es: `${path} no es un resultado guardado con --json.`,
  });
}

/** The words are read anew, and so are safe without it. */
function masked({ evidence, ...rest }: SavedResult): SavedResult {
  return { ...rest, evidence: evidence && maskEvidence(evidence) };
}

/** The file's text, and no more of it than a result can have: it may be a device that never ends. */
async function readText(path: string): Promise<string> {
  if (path === '') throw fileMistake(path, undefined);
  const content = await buffer(createReadStream(path, { end: LARGEST })).catch((error: unknown) => {
    throw fileMistake(path, error);
  });
  if (content.length > LARGEST) {
    throw new UsageError({
      en: `${path} is too large to be a result saved with --json.`,
      es: `${path} es demasiado grande para ser un resultado guardado con --json.`,
    });
  }
  return fileText(content);
}

function parseJson(content: string, path: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'it is nested too deep';
    throw new UsageError(
      { en: `${path} is not JSON (${reason}).`, es: `${path} no es JSON válido.` },
      { cause: error },
    );
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuseNewer({ schemaVersion }: Record<string, unknown>, path: string): void {
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION) {
    throw new UsageError({
      en: `${path} was saved by a newer version (schema ${schemaVersion}). Update this program to read it.`,
      es: `${path} se guardó con una versión más nueva (esquema ${schemaVersion}). Actualice este programa para leerlo.`,
    });
  }
}

/** Lists of codes that grow and shrink; one that is not known here is told as it stands. */
const OPEN_LISTS = ['FailureCode', 'Operation', 'CookieReason', 'NotCheckedReason'];

/** The part of the schema that is read, open to other versions: fields that are not known here are left alone. */
function savedSchema(schema: object): Schema {
  const { properties, definitions } = withoutClosing(schema) as Record<'properties' | 'definitions', SchemaParts>;
  const { evidence = {}, answers = {}, tried = {}, words = {} } = properties;
  const open = Object.fromEntries(OPEN_LISTS.map((name) => [name, { type: 'string' }]));
  return { type: 'object', properties: { evidence, answers, tried, words }, definitions: { ...definitions, ...open } };
}

type SchemaParts = Record<string, object>;

function withoutClosing(schema: object): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === 'additionalProperties' && value === false ? undefined : value,
    ),
  );
}
