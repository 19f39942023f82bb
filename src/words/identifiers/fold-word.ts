import { fold } from '../../text/fold.js';

/** Lower case, without accents, typographic apostrophes made plain: `Contraseña` → `contrasena`. */
export function foldWord(word: string): string {
  return fold(word.normalize('NFKD')).replace(/[’‘´`]/g, "'");
}
