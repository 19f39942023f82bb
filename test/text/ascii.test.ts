import { describe, expect, it } from 'vitest';
import { toAscii } from '../../src/text/ascii.js';

describe('toAscii', () => {
  it.each([
    ['a → b …', 'a -> b ...'],
    ['token=••••••', 'token=******'],
    ['odds × 3 ÷ 2', 'odds x 3 / 2'],
    ['Contraseña “vieja”', 'Contrasena "vieja"'],
    ['hace 3 años, otro Año; paños', 'hace 3 anios, otro Anio; panos'],
    ['pаypal', 'p<U+0430>ypal'],
    ['\u001B[1m…\u001B[22m', '\u001B[1m...\u001B[22m'],
    ['😀', '<U+1F600>'],
  ])('%s', (text, plain) => {
    expect(toAscii(text)).toBe(plain);
  });
});
