/**
 * Keeps a silent name server from holding this process: an unfinished `getaddrinfo` cannot be stopped and delays the
 * exit. glibc reads RES_OPTIONS at its first look-up; other systems ignore it. A setting of the user's own stays.
 */
export function limitSystemResolver(resolveMs: number): void {
  if (process.env['RES_OPTIONS'] !== undefined) return;
  // A name that takes three seconds must still be found, so four where there is time for them.
  const seconds = Math.min(4, Math.max(1, Math.floor(resolveMs / 1000)));
  process.env['RES_OPTIONS'] = `timeout:${seconds} attempts:1`;
}
