/** Lower case, without accents, typographic apostrophes made plain: `Contraseña` → `contrasena`. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘´`]/g, "'")
    .toLowerCase();
}
