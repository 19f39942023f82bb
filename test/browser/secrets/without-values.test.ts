import { describe, expect, it } from 'vitest';
import { hideValues } from '../../../src/browser/secrets/hide-values.js';
import { withoutValues } from '../../../src/browser/secrets/without-values.js';

const without = (address: string, ...values: string[]): string => withoutValues(new URL(address), values).href;

describe('withoutValues leaves out', () => {
  it.each([
    ['a parameter', 'https://a.example/x?c=Zk81Qp&lang=en', 'https://a.example/x?lang=en'],
    ['a part of one', 'https://a.example/x?next=%2Fgo%2FZk81Qp&lang=en', 'https://a.example/x?lang=en'],
    ['one that is encoded twice', 'https://a.example/x?next=%252Fgo%253Fc%253D%255Ak81Qp', 'https://a.example/x'],
    ['a fragment', 'https://a.example/x#c=Zk81Qp', 'https://a.example/x'],
    ['the path, for the front page', 'https://a.example/go/Zk81Qp?lang=en', 'https://a.example/'],
  ])('%s', (_, address, expected) => {
    expect(without(address, 'Zk81Qp')).toBe(expected);
  });

  it('a short code only where it stands alone', () => {
    expect(without('https://a.example/x?c=4829&state=a1482913', '4829')).toBe('https://a.example/x?state=a1482913');
  });
});

it('hideValues hides a short code only where it stands alone', () => {
  expect(hideValues({ a: ['code=4829', 'id=1482913'] }, ['4829'])).toEqual({ a: ['code=••••••', 'id=1482913'] });
});
