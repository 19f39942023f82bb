import type { BothLanguages } from '../model/language.js';
import { inBoth, same } from '../text/both-languages.js';
import { UsageError } from './usage-error.js';

const NOT_ALLOWED = { en: 'it may not be used', es: 'no hay permiso para usarlo' };

const REASONS: Record<string, BothLanguages> = {
  ENOENT: { en: 'there is no such file', es: 'ese archivo no existe' },
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EBUSY: { en: 'another program is using it', es: 'otro programa lo está usando' },
  EISDIR: { en: 'it is a folder', es: 'es una carpeta' },
  ENOTDIR: { en: 'a part of its path is no folder', es: 'una parte de la ruta no es una carpeta' },
  EEXIST: { en: 'it is there already; --force writes over it', es: 'ya existe; --force lo reemplaza' },
  EROFS: { en: 'the disk is read-only', es: 'el disco es de solo lectura' },
  ENOSPC: { en: 'the disk is full', es: 'el disco está lleno' },
};

/** A failed file operation as one sentence that names the file. */
export function fileMistake(path: string | BothLanguages, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (path === '') {
    return new UsageError(
      { en: 'the name of a file is empty.', es: 'el nombre de un archivo está vacío.' },
      { cause: error },
    );
  }
  const named = typeof path === 'string' ? same(path) : path;
  const reason = REASONS[code] ?? {
    en: `it cannot be used (${code || 'unknown reason'})`,
    es: `no se puede usar (${code || 'motivo desconocido'})`,
  };
  return new UsageError(
    inBoth((language) => `${named[language]}: ${reason[language]}.`),
    { cause: error },
  );
}

/** A folder that is named and not there. */
export function noFolder(path: BothLanguages): UsageError {
  return new UsageError({ en: `${path.en}: there is no such folder.`, es: `${path.es}: esa carpeta no existe.` });
}
