import { resultSchema } from './result-schema.js';
import type { Evidence } from '../model/evidence.js';
import { readSavedResult } from './saved-result.js';
import { UsageError } from './usage-error.js';

/** The check that a saved result holds. @throws UsageError where the file is no such result, or holds no check */
export async function readSavedCheck(path: string): Promise<Evidence> {
  const { evidence } = await readSavedResult(path, resultSchema());
  if (evidence === null) {
    throw new UsageError({
      en: `${path} holds no check of a portal.`,
      es: `${path} no contiene ninguna comprobación de un portal.`,
    });
  }
  return evidence;
}
