import { describe, expect, it } from 'vitest';
import { fillSentence } from '../../../src/report/assemble/sentence.js';

const words = { 'domain-mismatch': 'its Domain is another' };
const fill = (template: string, facts = {}) => fillSentence(template, facts, words, '(not recorded)');

describe('fillSentence', () => {
  it.each([
    ['{host} answers {status}.', { host: 'a.test', status: 503 }, 'a.test answers 503.'],
    [
      'Dropped ({names}): {reason}.',
      { names: ['a', 'b'], reason: 'domain-mismatch' },
      'Dropped (a, b): its Domain is another.',
    ],
    ['It failed ({detail}) ({code}).', { detail: '', code: 'x' }, 'It failed (x).'],
    ['Says {excerpt}.', { excerpt: '{host} $& $1' }, 'Says {host} $& $1.'],
    ['From {nobody}.', {}, 'From (not recorded).'],
    ['Of {constructor}.', {}, 'Of (not recorded).'],
  ])('%s', (template, facts, sentence) => {
    expect(fill(template, facts)).toBe(sentence);
  });
});
