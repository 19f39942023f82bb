/** The name that people know a distinguished name by (`CN=…, O=…`): its CN, else its O, else the whole of it. */
export function commonName(distinguishedName: string): string {
  const named =
    /(?:^|,\s*|\n)CN=([^,\n]+)/.exec(distinguishedName) ?? /(?:^|,\s*|\n)O=([^,\n]+)/.exec(distinguishedName);
  return named?.[1]?.trim() ?? distinguishedName;
}
