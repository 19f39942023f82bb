const WORDS = new Set(
  (
    'zero oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred ' +
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first thirtieth thirty-first ' +
    'cero uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno treinta cuarenta cincuenta sesenta setenta ochenta noventa mil novecientos novecientas primero'
  ).split(' '),
);

/** Whether a folded word is a number in words, English or Spanish. */
export function isNumberWord(word: string): boolean {
  return WORDS.has(word) || (word.includes('-') && word.split('-').every((part) => WORDS.has(part)));
}
