/**
 * A text with each `{name}` replaced by its value; a placeholder stays where `valueOf` gives undefined.
 *
 * @param valueOf the value of a name, letters and digits as in a rule's sentence
 */
export function fillPlaceholders(text: string, valueOf: (name: string) => string | undefined): string {
  return text.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (placeholder, name: string) => valueOf(name) ?? placeholder);
}
