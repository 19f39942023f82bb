import { describe, expect, it } from 'vitest';
import { likeId } from '../../src/text/like-id.js';

describe('likeId', () => {
  it.each([
    ['account-locked', 'account-locked'],
    [' Account_Locked ', 'account-locked'],
    ['Too many attempts!', 'too-many-attempts'],
    ['TLS.expired.', 'tls.expired'],
    ['... tls.expired', 'tls.expired'],
    ['worked-before = recently', 'worked-before=recently'],
    ['Código de salida 2', 'codigo-de-salida-2'],
    ['?!', ''],
  ])('%j', (text, id) => {
    expect(likeId(text)).toBe(id);
  });
});
