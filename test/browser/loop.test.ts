import { describe, expect, it } from 'vitest';
import { findLooseLoop, findLoop, placeOf } from '../../src/browser/loop.js';

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

  it('gives values that change from turn to turn a second chance', () => {
    const turns = (...values: string[]) =>
      findLoop(values.map((value) => placeOf(`${HOST}/a`, ['sid'], `sid=${value}`)));
    expect(turns('1', '1')).toBe(0);
    expect(turns('1', '2')).toBeUndefined();
    expect(turns('1', '2', '3')).toBe(0);
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
    const growing = turns.map(([path], index) => [path, `state_${index}`] as [string, string]);
    expect(walk(...growing)).toBe(1);
  });

  it('sees no loop in pages that differ by a word', () => {
    expect(walk(['/a?step=one'], ['/a?step=two'], ['/a?step=three'], ['/a?step=four'])).toBeUndefined();
    expect(walk(['/1'], ['/2'], ['/3'], ['/4'])).toBeUndefined();
    expect(findLoop([])).toBeUndefined();
  });

  it('sees one in them where the last redirect has come', () => {
    const steps = (...paths: string[]) => findLooseLoop(paths.map((path) => placeOf(HOST + path, [])));
    expect(steps('/a?step=one', '/a?step=two', '/a?step=three', '/a?step=four')).toBe(0);
    expect(steps('/a?step=one', '/b?step=one', '/a?step=two', '/b?step=two')).toBeUndefined();
    expect(steps('/1', '/2', '/3', '/4')).toBeUndefined();
    expect(steps('/a?x=1', '/a?y=1', '/a?z=1', '/a?x=2')).toBeUndefined();
    expect(findLooseLoop([])).toBeUndefined();
  });
});
