/** What stands at 0x80 to 0x9F (Encoding Standard, index windows-1252); the five that nothing stands at stay controls. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Bytes in windows-1252 as text. `TextDecoder` of Node 20 takes it for ISO 8859-1, and every typographic quote for a
 * control character.
 */
export function windows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (char) => HIGH[char.charCodeAt(0) - 0x80] ?? char);
}
