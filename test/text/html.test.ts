import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/text/html.js';

describe('escapeHtml', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    [`"><script>'`, '&quot;&gt;&lt;script&gt;&#39;'],
    ['a &amp; b', 'a &amp;amp; b'],
    ['one\u0000\u202e two\u001b[31m\n three', 'one two three'],
  ])('%j', (raw, safe) => {
    expect(escapeHtml(raw)).toBe(safe);
  });

  it('is read back as the text that it was', () => {
    const text = `<b title='"'>&lt;</b>`;
    const [node, ...rest] = parseFragment(escapeHtml(text)).childNodes;
    expect(node).toMatchObject({ nodeName: '#text', value: text });
    expect(rest).toEqual([]);
  });
});
