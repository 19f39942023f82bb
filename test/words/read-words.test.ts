import { describe, expect, it } from 'vitest';
import { table } from '../../src/generated/table.js';
import { readWords } from '../../src/words/index.js';

function leading(text: string): string | undefined {
  const { likelihoods } = readWords(text, table);
  return table.causes.map(({ id }) => id).sort((a, b) => (likelihoods[b] ?? 0) - (likelihoods[a] ?? 0))[0];
}

describe('readWords', () => {
  it.each([
    ['I never got the code on my phone', 'code-not-delivered'],
    ['no me llega el código', 'code-not-delivered'],
    ['too many attempts', 'account-locked'],
    ['se me olvidó la contraseña', 'forgotten-password'],
    ['the site says your connection is not private', 'portal-certificate-fault'],
  ])('%s: %s', (text, cause) => {
    expect(leading(text)).toBe(cause);
  });

  it.each([
    ['I never got the code on my phone', 'en'],
    ['no me llega el código', 'es'],
  ])('%s: read as %s', (text, language) => {
    expect(readWords(text, table).language).toBe(language);
  });

  it('gives every cause of the table its likelihood, none of them zero', () => {
    const { likelihoods } = readWords('it does not work', table);
    expect(Object.keys(likelihoods).sort()).toEqual(table.causes.map(({ id }) => id).sort());
    expect(table.causes.every(({ id }) => (likelihoods[id] ?? 0) > 0)).toBe(true);
  });

  it('says nothing of words that it has never met', () => {
    expect(readWords('qwzx', table).likelihoods).toEqual({});
  });
});

it('keeps nothing that tells who somebody is, and reads the same without it', () => {
  const said = readWords('My name is John Smith, DOB 03/14/1962, and my account is locked', table);
  expect(said.text).toBe('My name is [removed], DOB [removed], and my account is locked');
  expect(said.removed).toEqual(['birth-date', 'name']);
  expect(leading('My name is John Smith, DOB 03/14/1962, and my account is locked')).toBe('account-locked');
});
