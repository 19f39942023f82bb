import { readFile } from 'node:fs/promises';
import { Validator } from '@cfworker/json-schema';
import { SCHEMA_VERSION, type Result } from '../model/result.js';
import { fileMistake } from './file-mistake.js';
import { UsageError } from './usage-error.js';

/** What is judged and diagnosed again; everything else of a saved result is made from it anew. */
export type SavedResult = Pick<Result, 'evidence' | 'answers' | 'tried'>;

/**
 * Reads a result that `--json` has written.
 * @param schema - The JSON Schema of a result.
 * @throws UsageError where the file is none, with the place in it
 */
export async function readSavedResult(path: string, schema: object): Promise<SavedResult> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw fileMistake(path, error);
  });
  const value = parseJson(text.replace(/^\uFEFF/u, ''), path);
  refuseNewer(value, path);
  const { valid, errors } = new Validator(schema, '7', true).validate(value);
  if (valid) return value as Result;
  // Of errors inside one another, the innermost tells the place.
  const depth = ({ instanceLocation }: { instanceLocation: string }) => instanceLocation.split('/').length;
  const deepest = [...errors].sort((a, b) => depth(b) - depth(a))[0];
  const place = deepest?.instanceLocation.replace(/^#\/?/, '').replaceAll('/', '.') ?? '';
  throw new UsageError(
    `${path} is not a result saved with --json: ${place === '' ? '' : `${place}: `}${deepest?.error ?? ''}`,
  );
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new UsageError(`${path} is not JSON: ${reason}.`, { cause: error });
  }
}

function refuseNewer(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return;
  const { schemaVersion } = value;
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION) {
    throw new UsageError(
      `${path} was saved by a newer version (schema ${schemaVersion}). Update this program to read it.`,
    );
  }
}
