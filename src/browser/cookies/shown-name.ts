import { cleanText } from '../../text/clean.js';
import { MASK } from '../mask.js';

const LONGEST_NAME = 100;
/** Sign-on products put a key of this length or more into the names of passing cookies. */
const SHORTEST_KEY = 20;

/**
 * A cookie's name as it can be kept and shown. A key inside it (`.AspNetCore.OpenIdConnect.Nonce.…`) is masked, which
 * also makes the names of such cookies the same from turn to turn.
 */
export function shownName(name: string): string {
  const masked = name.split(/([._%])/).map((piece) => (isKey(piece) ? MASK : piece));
  return cleanText(masked.join(''), LONGEST_NAME);
}

function isKey(piece: string): boolean {
  return piece.length >= SHORTEST_KEY && /[a-z]/.test(piece) && /[A-Z]/.test(piece) && /\d/.test(piece);
}
