import fc from '../fast-check.js';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/text/clean.js';
import { codeSpan, inlineMarkdown } from '../../src/text/markdown.js';
import { ACTIVE, renderedMarkdown } from '../fixtures/rendered-markdown.js';

describe('a text in a line of Markdown', () => {
  it.each([
    ["The portal's answer took 3.4 s (checked 2026-03-02 14:02 UTC).", undefined],
    ['El portal usa IPv4 e IPv6: ¿funciona en otro sitio? Sí, 24/7.', undefined],
    ['→ 5 of 10, about 50%, Wi-Fi…', undefined],
    ['the certificate of portal.example.org expired', 'the certificate of `portal.example.org` expired'],
    ['Domain=.example.net, Secure', '`Domain=.example.net`, Secure'],
    ['see --json: "a_b" (c_d).', 'see `--json`: "`a_b`" (`c_d`).'],
    ['a <b c> d', 'a `<b c>` d'],
    ['a\n\n# b', 'a `#` b'],
    ['x\u202ey\u001b[31mz', 'xyz'],
    ['', ''],
  ])('%j', (text, expected = text) => {
    expect(inlineMarkdown(text)).toBe(expected);
  });

  it.each(ACTIVE)('is never %j', (text) => {
    for (const place of [text, `a ${text} b`, `${text}: ${text}`]) {
      const drawn = renderedMarkdown(inlineMarkdown(place));
      expect(drawn.elements).toContain('p');
      expect(drawn.elements.filter((name) => name !== 'p' && name !== 'code')).toEqual([]);
      expect(drawn.attributes).toEqual([]);
      expect(drawn.text).toBe(place);
    }
  });

  it('shows whatever is in it as it stands', () => {
    const hostile = fc.array(fc.oneof(fc.constantFrom(...ACTIVE, '`', '``', '\\', '"', '('), fc.string()));
    fc.assert(
      fc.property(hostile, fc.constantFrom(inlineMarkdown, codeSpan), (parts, draw) => {
        const text = parts.join(' ');
        const drawn = renderedMarkdown(draw(text));
        expect(drawn.elements.filter((name) => name !== 'p' && name !== 'code')).toEqual([]);
        expect(drawn.text).toBe(cleanText(text));
      }),
    );
  });
});
