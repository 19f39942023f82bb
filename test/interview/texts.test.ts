import { describe, expect, it } from 'vitest';
import { addressNotes } from '../../src/interview/address-notes.js';
import { filterChoices, windowAround } from '../../src/interview/filter-choices.js';
import { finishedLine } from '../../src/interview/finished-line.js';
import { PHRASES } from '../../src/interview/phrases/index.js';
import { maskTyped } from '../../src/interview/prompts/mask-typed.js';
import type { AddressEvidence } from '../../src/model/index.js';

describe('filterChoices', () => {
  const choices = [
    { id: 'a', label: 'Username or password not accepted' },
    { id: 'b', label: 'Forgot the password' },
    { id: 'c', label: 'Olvidó la contraseña' },
  ];
  const found = (typed: string) => filterChoices(choices, typed).map(({ id }) => id);

  it('finds the beginnings of words, in any order, without case and accents', () => {
    expect(found('')).toEqual(['a', 'b', 'c']);
    expect(found('pass')).toEqual(['a', 'b']);
    expect(found('PASS forg')).toEqual(['b']);
    expect(found('contrasena')).toEqual(['c']);
    expect(found('word')).toEqual([]);
  });

  it('finds a word with a hyphen in parts and in one piece', () => {
    const label = 'By e-mail, with a one-time code';
    for (const typed of ['email', 'e-mail', 'mail', 'time', 'one-time'])
      expect(filterChoices([{ id: 'a', label }], typed), typed).toHaveLength(1);
  });
});

describe('windowAround', () => {
  it('shows seven around the active one, fewer where rows are scarce', () => {
    const heights = Array.from({ length: 24 }, () => 1);
    const limit = { items: 7, rows: 20 };
    expect(windowAround(0, heights, limit)).toEqual({ from: 0, to: 7 });
    expect(windowAround(10, heights, limit)).toEqual({ from: 7, to: 14 });
    expect(windowAround(23, heights, limit)).toEqual({ from: 17, to: 24 });
    expect(windowAround(10, heights, { items: 7, rows: 3 })).toEqual({ from: 9, to: 12 });
    expect(windowAround(1, [3, 3, 3], { items: 7, rows: 1 })).toEqual({ from: 1, to: 2 });
  });
});

describe('maskTyped', () => {
  it('hides as many characters as the secret has', () => {
    const mask = (text: string) => text.replace('tok123456', '••••••');
    const typed = 'portal.example.org/reset?token=tok123456&lang=en';
    expect(maskTyped(typed, mask)).toBe('portal.example.org/reset?token=•••••••••&lang=en');
    expect(maskTyped('portal.example.org', mask)).toBe('portal.example.org');
  });
});

describe('finishedLine', () => {
  it('counts in words that fit', () => {
    expect(finishedLine(3, 40.2, false, PHRASES.en)).toContain('3 questions, 40 seconds.');
    expect(finishedLine(1, 0.2, false, PHRASES.en)).toContain('1 question, 1 second.');
  });
});

describe('addressNotes', () => {
  const plain: AddressEvidence = {
    pasted: 'https://portal.example.org/',
    checked: 'https://portal.example.org/',
    scheme: 'given',
    wrappedBy: [],
    secretsRemoved: [],
    frontInstead: false,
    hadCredentials: false,
  };

  it('says nothing of an ordinary address', () => {
    expect(addressNotes(plain, PHRASES.en)).toEqual([]);
  });

  it('tells of a reset link, and what is checked in its place', () => {
    const notes = addressNotes(
      { ...plain, secretsRemoved: [{ where: 'query', name: 'token', purpose: 'reset' }] },
      PHRASES.en,
    );
    expect(notes).toHaveLength(2);
    expect(notes[0]).toContain('password reset link');
    expect(notes[1]).toContain('https://portal.example.org/');
  });

  it('tells of a wrapping, a password and a link without a page', () => {
    expect(addressNotes({ ...plain, wrappedBy: ['safe-links'] }, PHRASES.en)[0]).toContain('safe-links');
    expect(addressNotes({ ...plain, hadCredentials: true }, PHRASES.en)).toHaveLength(1);
    const special = { kind: 'opaque-link', service: 'mimecast' } as const;
    expect(addressNotes({ ...plain, checked: null, special }, PHRASES.en)[0]).toContain('mimecast');
  });
});
