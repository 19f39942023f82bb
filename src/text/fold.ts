/** The letters without their accents: `contraseña` becomes `contrasena`, in the capitals that they had. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** The same in small letters, for what people type with accents and capitals or without. */
export function fold(text: string): string {
  return withoutAccents(text).toLowerCase();
}
