import { UsageError } from './usage-error.js';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be used',
  EPERM: 'it may not be used',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'it is there already; --force writes over it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/** A failed file operation as one sentence that names the file. */
export function fileMistake(path: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (path === '') return new UsageError('the name of a file is empty.', { cause: error });
  return new UsageError(`${path}: ${REASONS[code] ?? `it cannot be used (${code || 'unknown reason'})`}.`, {
    cause: error,
  });
}
