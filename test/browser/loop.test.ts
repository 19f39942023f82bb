import { describe, expect, it } from 'vitest';
import { findLoop, placeOf } from '../../src/browser/loop.js';

const HOST = 'https://portal.example.org';
const walk = (...steps: [path: string, ...cookies: string[]][]) =>
  findLoop(steps.map(([path, ...cookies]) => placeOf(HOST + path, cookies)));

describe('findLoop', () => {
  it('knows a place again by address and cookie names', () => {
    expect(walk(['/a'], ['/b'], ['/a'])).toBe(0);
    expect(walk(['/start'], ['/a', 'sid', 'lb'], ['/b', 'sid'], ['/a', 'lb', 'sid'])).toBe(1);
  });

  it('takes a place with another cookie for another place', () => {
    expect(walk(['/a'], ['/b'], ['/a', 'sid'])).toBeUndefined();
    expect(walk(['/a'], ['/a', 'test'])).toBeUndefined();
  });

  it('passes over fragments', () => {
    expect(walk(['/a#x'], ['/a#y'])).toBe(0);
  });

  it('loses patience with an address that counts after three turns', () => {
    expect(walk(['/a?n=1'], ['/a?n=2'], ['/a?n=3'])).toBeUndefined();
    expect(walk(['/a?n=1'], ['/a?n=2'], ['/a?n=3'], ['/a?n=10'])).toBe(0);
  });

  it('loses patience where an opaque value changes on every second hop', () => {
    const turn = (state: string) => [['/login'], [`/sso?state=${state}`]] as [string][];
    const turns = ['Zq81LmX0pQ', 'b7TTxk29Wd', 'Pp0o3nNvv1', 'mK4jj2LLq9'].flatMap(turn);
    expect(walk(['/sso?state=Zq81LmX0pQ'], ['/x'], ['/sso?state=b7TTxk29Wd'])).toBeUndefined();
    expect(walk(...turns.slice(0, 3))).toBe(0);
    const growing = turns.map(([path], index) => [path, `c${index}`] as [string, string]);
    expect(walk(...growing)).toBeUndefined();
  });

  it('sees no loop in pages that differ by a word', () => {
    expect(walk(['/a?step=one'], ['/a?step=two'], ['/a?step=three'], ['/a?step=four'])).toBeUndefined();
    expect(walk(['/1'], ['/2'], ['/3'], ['/4'])).toBeUndefined();
    expect(findLoop([])).toBeUndefined();
  });
});
