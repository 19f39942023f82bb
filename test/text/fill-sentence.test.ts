import { describe, expect, it } from 'vitest';
import { fillSentence } from '../../src/text/fill-sentence.js';
import { factsInWords } from '../../src/report/assemble/tell-facts.js';
import type { Facts, FindingId } from '../../src/model/index.js';
import { phrasesIn } from '../../src/report/phrases/index.js';

const fill = (template: string, facts: Facts = {}, id: FindingId = 'tls.expired') =>
  fillSentence(template, factsInWords(id, facts, phrasesIn('en')), '(not recorded)');

describe('fillSentence', () => {
  it.each<[string, Facts, string]>([
    ['{host} answers {status}.', { host: 'a.test', status: 503 }, 'a.test answers 503.'],
    ['Of {names}.', { names: ['a', 'b'] }, 'Of a, b.'],
    ['It failed[ ({detail})][ ({code})].', { detail: '', code: 'x' }, 'It failed (x).'],
    ['Ends {validTo}[, in {days}].', { validTo: '2026-01-01' }, 'Ends 2026-01-01.'],
    ['For [other names ({names})|another name].', { names: [] }, 'For another name.'],
    ['For [other names ({names})|another name].', { names: ['b.test'] }, 'For other names (b.test).'],
    ['[{a} and {b}|{a}]', { a: 'one' }, 'one'],
    ['Says {excerpt}.', { excerpt: '{host} $& $1 [x] [{y}|z]' }, 'Says {host} $& $1 [x] [{y}|z].'],
    ['From {nobody}.', {}, 'From (not recorded).'],
    ['Of {constructor}.', {}, 'Of (not recorded).'],
    ['Of[ {toString}].', {}, 'Of.'],
  ])('%s', (template, facts, sentence) => {
    expect(fill(template, facts)).toBe(sentence);
  });
});

describe('facts in words', () => {
  it.each<[string, number, string]>([
    ['days', 0, 'less than a day'],
    ['days', 1, '1 day'],
    ['days', 2, '2 days'],
    ['seconds', 1, '1 second'],
    ['seconds', 0.6, '0.6 seconds'],
    ['minutes', 1, '1 minute'],
    ['minutes', 119, '119 minutes'],
    ['minutes', 120, '2 hours'],
    ['minutes', 60 * 24 * 3, '3 days'],
    ['minutes', 1_051_200, '2 years'],
    ['bytes', 1, '1 byte'],
    ['hops', 1, '1 address'],
    ['hops', 3, '3 addresses'],
    ['count', 20, '20 times'],
    ['status', 404, '404'],
  ])('%s %d', (name, value, words) => {
    expect(fill(`{${name}}`, { [name]: value })).toBe(words);
  });

  it('cuts a long list and says how much is left out', () => {
    expect(fill('{names}', { names: ['a', 'b', 'c', 'd', 'e', 'f'] })).toBe('a, b, c, d and 2 more');
  });

  it.each<[FindingId, Facts, string]>([
    ['cookie.rejected', { x: 'empty' }, 'neither a name nor a value'],
    ['redirect.invalid-location', { problem: 'empty' }, 'the Location is empty'],
    ['network.block-page', { product: 'unknown' }, '(not recorded)'],
    ['http.forbidden', { product: 'f5' }, 'F5'],
    ['cookie.rejected', { names: ['sid'] }, 'the cookie sid'],
    ['cookie.rejected', { names: ['sid', 'lang'] }, 'the cookies sid, lang'],
  ])('%s %j', (id, facts, words) => {
    expect(fill(`{${Object.keys(facts)[0]!}}`, facts, id)).toBe(words);
  });
});
