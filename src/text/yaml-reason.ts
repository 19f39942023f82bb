import type { BothLanguages } from '../model/language.js';

/** What the YAML parser, which speaks English alone, complains of most, in Spanish by its code. */
const IN_SPANISH: Partial<Record<string, string>> = {
  BAD_INDENT: 'la sangría no es correcta, o falta cerrar un corchete o una llave antes',
  BAD_SCALAR_START: 'un texto no puede empezar así; escríbalo entre comillas',
  BLOCK_AS_IMPLICIT_KEY: 'hay dos claves en una sola línea; ponga el texto entre comillas',
  DUPLICATE_KEY: 'la misma clave aparece dos veces',
  MISSING_CHAR: 'falta un signo, por ejemplo unas comillas, dos puntos o un corchete',
  MULTILINE_IMPLICIT_KEY: 'una clave ocupa más de una línea, o le faltan los dos puntos',
  MULTIPLE_DOCS: 'aquí empieza otro documento',
  TAB_AS_INDENT: 'la sangría se hace con espacios, no con tabuladores',
};

/** Why a text is no YAML: the parser's own words, with nothing but their first line, and what they mean in Spanish. */
export function yamlReason({ code, message }: { code: string; message: string }): BothLanguages {
  return { en: message.split('\n', 1)[0] ?? message, es: IN_SPANISH[code] ?? 'aquí hay algo que no se entiende' };
}
