/** Characters of our own texts, and the commonest of others', with their plain forms. */
const PLAIN: Record<string, string> = {
  '→': '->',
  '←': '<-',
  '…': '...',
  '•': '*',
  '·': '-',
  '░': '.',
  '▒': '-',
  '▓': '=',
  '█': '#',
  '▄': '+',
  '–': '-',
  '—': '-',
  '−': '-',
  '×': 'x',
  '÷': '/',
  '≤': '<=',
  '≥': '>=',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '¿': '',
  '¡': '',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  ø: 'o',
  Ø: 'O',
  '®': '(R)',
  '™': '(TM)',
  '©': '(C)',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2011': '-',
};

/** Without its tilde the Spanish word for a year is a rude one; people who lack the letter write `anio`. */
const YEAR = /(?<!\p{L})([aA])ño(s?)(?!\p{L})/gu;

/**
 * The text without a byte above 0x7E: accents are taken off, known signs spelled out, and what is left is named by its
 * code point, so that a lookalike letter stays visible as one. ASCII stays as it is, styles of a terminal among it.
 */
export function toAscii(text: string): string {
  return text
    .replace(YEAR, '$1nio$2')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\u0000-\u007e]/gu, (character) => PLAIN[character] ?? codePoint(character));
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `<U+${hex}>`;
}
