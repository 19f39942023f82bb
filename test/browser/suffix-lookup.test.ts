import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { suffixLookup } from '../../src/browser/suffix-lookup.js';
import { suffixRules } from '../../src/generated/suffix-rules.js';

const lookUp = suffixLookup(suffixRules);

/** Every rule of the list, as the library's own data have it. */
function* rulesBelow(node: number, ending: string): Generator<string> {
  for (const part of suffixRules.nodes[node]!.split(' ').filter((one) => one !== '' && one !== '|')) {
    const [label, next] = part.split(':');
    yield `${label}${ending}`;
    if (next !== undefined) yield* rulesBelow(Number(next), `.${label}${ending}`);
  }
}

const rules = [suffixRules.rulesRoot, suffixRules.exceptionsRoot].flatMap((root) => [...rulesBelow(root, '')]);

describe('the packed public suffixes', () => {
  it('are all there', () => expect(rules.length).toBeGreaterThan(9000));

  it.each([true, false])(
    'answer as the library does for each of them (private ones count: %s)',
    (allowPrivateDomains) => {
      const different = rules
        .map((rule) => rule.replaceAll('*', 'any'))
        .flatMap((rule) => [rule, `one.${rule}`, `two.one.${rule}`, `x${rule}`, rule.replace('.', '-')])
        .filter((host) => {
          const { publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains, validateHostname: false });
          const found = { publicSuffix: null, isIcann: null, isPrivate: null };
          lookUp(host, { allowIcannDomains: true, allowPrivateDomains }, found);
          return JSON.stringify(found) !== JSON.stringify({ publicSuffix, isIcann, isPrivate });
        });
      expect(different).toEqual([]);
    },
  );

  it.each([
    '',
    '.',
    'com',
    '.com',
    'a..com',
    'www.ck',
    'x.www.ck',
    'x.y.ck',
    'city.kobe.jp',
    'no-such-suffix',
    'a.b.no-such-suffix',
  ])('and for "%s"', (host) => {
    const found = { publicSuffix: null, isIcann: null, isPrivate: null };
    lookUp(host, { allowIcannDomains: true, allowPrivateDomains: true }, found);
    const { publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true, extractHostname: false });
    expect(found).toEqual({ publicSuffix, isIcann, isPrivate });
  });
});
