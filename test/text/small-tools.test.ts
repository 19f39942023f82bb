import { describe, expect, it } from 'vitest';
import { joinSentences, orList } from '../../src/text/both-languages.js';
import { closestId } from '../../src/text/closest-id.js';
import { didYouMean, meantOrKnown } from '../../src/text/did-you-mean.js';
import { commonName } from '../../src/text/distinguished-name.js';
import { fillPlaceholders } from '../../src/text/fill-placeholders.js';
import { dateOf, minuteOf } from '../../src/text/moments.js';
import { percentDecoded } from '../../src/text/percent-decoded.js';

describe('closestId', () => {
  const known = ['forgot-password', 'account-locked', 'code-rejected'];

  it.each([
    ['acount-locked', 'account-locked'],
    ['pasword-reset', 'forgot-password'],
    ['weather', undefined],
  ])('takes %s for %s', (word, meant) => {
    expect(closestId(word, known)).toBe(meant);
  });
});

it('offers what was meant only where something comes near', () => {
  const none = { en: 'no case "x".', es: 'no existe "x".' };
  const list = { en: 'See --list.', es: 'Vea --list.' };
  expect(joinSentences(none, didYouMean('y'), list)).toEqual({
    en: 'no case "x". Did you mean "y"? See --list.',
    es: 'no existe "x". ¿Quiso decir "y"? Vea --list.',
  });
  expect(joinSentences(none, didYouMean(undefined), list).en).toBe('no case "x". See --list.');
  expect(meantOrKnown('cause', ['causes', 'fixes']).es).toBe('¿Quiso decir "causes"?');
  expect(meantOrKnown('weather', ['causes', 'fixes']).es).toBe('Se aceptan: causes, fixes.');
});

it.each([
  [['few'], 'few', 'few'],
  [['few', 'many', 'unknown'], 'few, many or unknown', 'few, many o unknown'],
])('lists %j', (words, en, es) => {
  expect(orList(words)).toEqual({ en, es });
});

it.each([
  ['CN=Example CA, O=Example Inc', 'Example CA'],
  ['O=Example Inc,CN=Example CA', 'Example CA'],
  ['C=US\nO=Example Inc', 'Example Inc'],
  ['C=US', 'C=US'],
  ['DCN=no, O=Example Inc', 'Example Inc'],
])('knows %s as %s', (distinguishedName, name) => {
  expect(commonName(distinguishedName)).toBe(name);
});

it('leaves a placeholder without a value, and reads no value again', () => {
  const values: Partial<Record<string, string>> = { host: '{port}', port: '$&' };
  expect(fillPlaceholders('{host}:{port} {path} {}', (name) => values[name])).toBe('{port}:$& {path} {}');
});

it('tells a moment to the day and to the minute', () => {
  expect(dateOf('2026-11-24T07:05:09.123Z')).toBe('2026-11-24');
  expect(minuteOf('2026-11-24T07:05:09.123Z')).toBe('2026-11-24 07:05 UTC');
  expect(minuteOf('some day')).toBe('some day');
});

it('decodes a text as a whole or not at all', () => {
  expect(percentDecoded('a%20b%C3%A9')).toBe('a bé');
  expect(percentDecoded('100%')).toBeUndefined();
});
