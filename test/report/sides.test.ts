import { describe, expect, it } from 'vitest';
import { drawMarkdown } from '../../src/report/markdown/draw-markdown.js';
import type { SidesBlock } from '../../src/report/page/blocks.js';
import { phrasesIn } from '../../src/report/phrases/index.js';
import { drawBlocks } from '../../src/report/terminal/draw-blocks.js';

const block: SidesBlock = {
  kind: 'sides',
  heads: ['A', 'B'],
  rows: [
    { name: 'address', sides: [{ text: 'portal.example.org' }, { text: 'the same' }] },
    {
      name: 'certificate',
      sides: [{ text: 'issued by Example CA' }, { text: 'another one, which Example Antivirus has put there' }],
    },
  ],
};
const draw = (width: number, accessible = false, one = block) =>
  drawBlocks([one], phrasesIn('en'), { width, accessible });

describe('two columns', () => {
  it('stand side by side where there is room', () => {
    expect(draw(80)).toBe(`\
             A                                 B
address      portal.example.org                the same
certificate  issued by Example CA              another one, which Example
                                               Antivirus has put there
`);
  });

  it('stand one below the other where it is narrow', () => {
    expect(draw(40)).toBe(`\
address
A portal.example.org
B the same
certificate
A issued by Example CA
B another one, which Example Antivirus
  has put there
`);
  });

  it('stand one below the other where a word has no room', () => {
    const long = { text: 'x'.repeat(60) };
    expect(draw(80, false, { ...block, rows: [{ name: 'end', sides: [long, { text: '' }] }] })).toContain(long.text);
  });

  it('are told in turn to a screen reader, and in a list', () => {
    expect(draw(80, true)).toContain('certificate\nA: issued by Example CA\nB: another one');
    expect(drawMarkdown([block])).toContain('- **certificate**\n  - A: issued by Example CA\n  - B: another one');
  });
});
