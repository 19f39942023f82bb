/** Characters of what is typed that a formatter would otherwise draw as others: dashes, straight quotes, the tilde. */
const AS_TYPED: Record<string, string> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '"': '\\(dq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
};

/** What is typed as it stands. */
export function typed(text: string): string {
  return started(text.replace(/[\\\-'"`^~]/g, (character) => AS_TYPED[character] ?? character));
}

/** Prose; the options and paths in it are as they are typed. */
export function prose(text: string): string {
  return started(text.replaceAll('\\', '\\e').replace(/--?(?=[a-z])(?<![a-z]-)|~(?=\/)/g, (sign) => typed(sign)));
}

/** A line that begins with one of these would be taken for a command to the formatter. */
function started(text: string): string {
  return /^[.']/.test(text) ? `\\&${text}` : text;
}

/** An entry of a list: what is explained, in bold, and the explanation. */
export function entry(term: string, about: string): string {
  return `.TP\n.B ${typed(term)}\n${prose(about)}`;
}
