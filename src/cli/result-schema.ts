import { createRequire } from 'node:module';

/** The schema of a result, from where the package publishes it: it is large, and once is enough. */
export function resultSchema(): object {
  return createRequire(import.meta.url)('portal-login-doctor/schema') as object;
}
