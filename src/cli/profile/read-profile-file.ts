import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { table } from '../../generated/table.js';
import type { Profile } from '../../model/profile.js';
import { readProfile } from '../../rules/profile/read-profile.js';
import { fileText } from '../../text/file-text.js';
import { removeIdentifiers } from '../../words/identifiers/remove-identifiers.js';
import { fileMistake } from '../file-mistake.js';
import { UsageError } from '../usage-error.js';

/** In bytes. A profile has a page or two; nothing that is so much longer is one. */
const LARGEST = 256 * 1024;

/**
 * Reads a profile. Its folder of rules comes out as a path of its own, wherever the program runs.
 * @throws UsageError for a file that cannot be read, RuleError for one that cannot be used
 */
export async function readProfileFile(path: string): Promise<Profile> {
  const text = await readWhole(path).catch((error: unknown) => {
    throw error instanceof UsageError ? error : fileMistake(path, error);
  });
  const profile = readProfile(text, path, { products: table.products, removeIdentifiers });
  const { rules } = profile;
  return rules === undefined ? profile : { ...profile, rules: resolve(dirname(path), rules) };
}

async function readWhole(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > LARGEST) {
    throw new UsageError({
      en: `${path} is too large to be a profile.`,
      es: `${path} es demasiado grande para ser un perfil.`,
    });
  }
  return fileText(await readFile(path));
}
