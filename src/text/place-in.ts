import type { BothLanguages } from '../model/language.js';

/** A place in a file as messages begin: `desk.yaml line 4, column 12: `. */
export function placeIn(file: BothLanguages, line: number, column: number): BothLanguages {
  return {
    en: `${file.en} line ${String(line)}, column ${String(column)}: `,
    es: `${file.es}, línea ${String(line)}, columna ${String(column)}: `,
  };
}
