/** `lockout-minutes` as `lockoutMinutes`: a key of a file as the program spells it. */
export function camelCase(key: string): string {
  return key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
