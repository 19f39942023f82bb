import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import { conclude } from '../../src/cli/conclude.js';
import { table } from '../../src/generated/table.js';
import type { Language, Result } from '../../src/model/index.js';
import { renderComparison, type ComparisonOptions } from '../../src/report/comparison.js';
import {
  certificate,
  endpoint,
  evidenceOfAnswer,
  evidenceOfHandshake,
  handshake,
  healthyEvidence,
} from '../fixtures/evidence.js';
import { ACTIVE, renderedMarkdown } from '../fixtures/rendered-markdown.js';
import { withHostile } from './with-hostile.js';

const zscaler = certificate({ issuer: 'CN=Zscaler Root CA, O=Zscaler Inc.', fingerprint: 'c3'.repeat(32) });
const filtered = healthyEvidence({
  endpoints: [endpoint({ handshake: handshake({ chain: [zscaler], trust: { anchor: 'system' } }) })],
});

const SEEN = {
  healthy: () => healthyEvidence(),
  filtered: () => filtered,
  down: () => evidenceOfAnswer({ status: 500, reason: 'Internal Server Error' }),
  expired: () => evidenceOfHandshake({ chain: [certificate({ validTo: '2026-02-27T23:59:00.000Z' })] }),
};
type Name = keyof typeof SEEN;

function pairOf(names: readonly [Name, Name], lang: Language): [Result, Result] {
  return names.map((name) => conclude({ evidence: SEEN[name]() }, table, { lang })) as [Result, Result];
}

function drawn([a, b]: readonly [Result, Result], options: Partial<ComparisonOptions>): string {
  const comparison = compare(a, b);
  const pair = [
    { name: 'desk', result: a },
    { name: 'home', result: b },
  ] as const;
  const outcome = comparison.worse ? 'worse' : 'no-worse';
  return renderComparison(comparison, pair, { format: 'terminal', outcome, lang: a.language, ...options });
}

const SHOWN: [string, [Name, Name], Language, Partial<ComparisonOptions>][] = [
  ['80', ['healthy', 'filtered'], 'en', { width: 80 }],
  ['40', ['healthy', 'filtered'], 'en', { width: 40 }],
  ['80.es', ['expired', 'healthy'], 'es', { width: 80 }],
  ['accessible', ['down', 'down'], 'en', { accessible: true }],
  ['markdown', ['healthy', 'down'], 'en', { format: 'markdown' }],
];

describe('two results side by side', () => {
  it.each(SHOWN)('as %s', async (look, names, lang, options) => {
    const text = drawn(pairOf(names, lang), options);
    await expect(text).toMatchFileSnapshot(`screens/compare-${names.join('-')}.${look}.txt`);
  });

  it.each(['en', 'es'] as const)('fit the screen in %s', (lang) => {
    for (const width of [80, 40]) {
      const text = drawn(pairOf(['expired', 'filtered'], lang), { width });
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    }
  });

  it('are text and nothing else in Markdown, whatever was seen', () => {
    for (const text of ACTIVE) {
      const [a, b] = pairOf(['healthy', 'expired'], 'en');
      const page = renderedMarkdown(drawn([a, withHostile(b, ` ${text}`)], { format: 'markdown' }));
      expect(page.attributes).toEqual([]);
      expect(page.elements.filter((name) => !/^(?:h1|h2|p|ul|li|strong|code)$/.test(name))).toEqual([]);
    }
  });
});
