import { createRequire } from 'node:module';
import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { suffixLookup } from '../../src/browser/suffix-lookup.js';
import { suffixRules } from '../../src/generated/suffix-rules.js';

const lookUp = suffixLookup(suffixRules);

/** The library's own tree: edges of a node side by side, their labels one after the other. */
const trie = createRequire(import.meta.url)('tldts/dist/cjs/src/data/trie.js') as Record<
  'nodeFlags' | 'edgeStart' | 'edgeLength' | 'edgeChild',
  ArrayLike<number>
> & { labelText: string; rulesRoot: number; exceptionsRoot: number };
let end = 0;
const labels = Array.from(trie.edgeLength, (length) => trie.labelText.slice(end, (end += length)));

function* rulesBelow(node: number, ending: string): Generator<string> {
  if (trie.nodeFlags[node] !== 0) yield ending.slice(1);
  for (let edge = trie.edgeStart[node]!; edge < trie.edgeStart[node + 1]!; edge++) {
    yield* rulesBelow(trie.edgeChild[edge]!, `.${labels[edge]}${ending}`);
  }
}

type Found = Parameters<typeof lookUp>[2];

function isLongEnding(suffix: string | null): boolean {
  return suffix !== null && !suffix.includes('.') && suffix.length > 3;
}

const rules = [trie.rulesRoot, trie.exceptionsRoot].flatMap((root) => [...rulesBelow(root, '')]);

describe('the packed public suffixes', () => {
  it('are all there', () => expect(rules.length).toBeGreaterThan(11_000));

  it.each([true, false])(
    'answer as the library does for each of them (private ones count: %s)',
    (allowPrivateDomains) => {
      const different = rules
        .map((rule) => rule.replaceAll('*', 'any'))
        .flatMap((rule) => [rule, `one.${rule}`, `two.one.${rule}`, `x${rule}`, rule.replace('.', '-')])
        .filter((host) => {
          const { publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains, validateHostname: false });
          const found: Found = { publicSuffix: null, isIcann: null, isPrivate: null };
          lookUp(host, { allowIcannDomains: true, allowPrivateDomains }, found);
          // A rare ending has no line of its own: it is a suffix as every last label is, and only not known for a registry's.
          const known = found.isIcann === false && isLongEnding(publicSuffix) ? false : isIcann;
          return JSON.stringify(found) !== JSON.stringify({ publicSuffix, isIcann: known, isPrivate });
        });
      expect(different).toEqual([]);
    },
  );

  it.each(['com', 'us', 'health', 'clinic', 'co.uk'])('know %s for an ending of addresses', (ending) => {
    const found: Found = { publicSuffix: null, isIcann: null, isPrivate: null };
    lookUp(`portal.${ending}`, { allowIcannDomains: true, allowPrivateDomains: true }, found);
    expect(found).toEqual({ publicSuffix: ending, isIcann: true, isPrivate: false });
  });

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
