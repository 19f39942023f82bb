import { describe, expect, it } from 'vitest';
import { toAscii } from '../../../src/report/terminal/ascii.js';

describe('toAscii', () => {
  it.each([
    ['a → b …', 'a -> b ...'],
    ['token=••••••', 'token=******'],
    ['odds × 3 ÷ 2', 'odds x 3 / 2'],
    ['Contraseña “vieja”', 'Contrasena "vieja"'],
    ['pаypal', 'p<U+0430>ypal'],
    ['😀', '<U+1F600>'],
  ])('%s', (text, plain) => {
    expect(toAscii(text)).toBe(plain);
  });
});
