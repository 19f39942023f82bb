import { describe, expect, it } from 'vitest';
import { countAnswers, toldBy, type Reply } from '../../src/interview/told.js';
import type { Said } from '../../src/model/words.js';

const said = (text: string): Said => ({
  text,
  removed: [],
  language: 'en',
  aboutSignIn: true,
  likelihoods: {},
  answers: {},
});

const step = (fix: string, outcome: 'worked' | 'failed' | 'later'): Reply => ({
  kind: 'step',
  fix,
  title: fix,
  outcome,
});

describe('toldBy', () => {
  const start = { answers: { attempts: 'few' }, tried: [] };

  it('adds the replies to what was known; of two about the same the later one counts', () => {
    const trail: Reply[] = [
      { kind: 'words', said: said('first') },
      { kind: 'answer', question: 'attempts', choice: 'many' },
      { kind: 'words', said: said('second') },
    ];
    expect(toldBy(start, trail)).toEqual({ answers: { attempts: 'many' }, tried: [], said: said('second') });
    expect(start.answers).toEqual({ attempts: 'few' });
  });

  it('counts as tried what had an outcome, in order, and not what was left for later', () => {
    const trail = [step('a', 'failed'), step('b', 'later'), step('c', 'worked')];
    expect(toldBy(start, trail).tried).toEqual([
      { fix: 'a', worked: false },
      { fix: 'c', worked: true },
    ]);
    expect(countAnswers(trail)).toBe(0);
  });
});
