/** The name that people know a distinguished name by (`CN=…, O=…`): its CN, else its O, else the whole of it. */
export function commonName(distinguishedName: string): string {
  const named =
    /(?:^|,\s*|\n)CN=([^,\n]+)/.exec(distinguishedName) ?? /(?:^|,\s*|\n)O=([^,\n]+)/.exec(distinguishedName);
  return named?.[1]?.trim() ?? distinguishedName;
}

/** The attributes of a distinguished name (`CN=…, O=…`), in their order; values may hold commas. */
export function attributesOf(distinguishedName: string): { kind: string; value: string }[] {
  return distinguishedName.split(/,\s*(?=[A-Za-z][\w.]*=)|\n/).flatMap((attribute) => {
    const equals = attribute.indexOf('=');
    return equals < 1 ? [] : [{ kind: attribute.slice(0, equals).trim(), value: attribute.slice(equals + 1).trim() }];
  });
}
