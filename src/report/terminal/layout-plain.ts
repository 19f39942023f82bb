import {
  sidesInTurn,
  type Block,
  type ParagraphBlock,
  type Row,
  type SectionBlock,
  type StagesBlock,
} from '../page/blocks.js';
import type { Tone } from '../page/tone.js';
import type { Phrases } from '../phrases/index.js';
import { sentencesOf } from '../../text/sentences.js';
import { wrap } from '../../text/wrap.js';
import type { Look } from './look.js';
import { stackBlocks } from './stack-blocks.js';

/** Draws blocks for a screen reader: one statement a line, no columns, every sign in words. Ends with a line feed. */
export function layOutPlain(blocks: readonly Block[], look: Look, { signs }: Phrases): string {
  const spoken: Look = { ...look, text: (raw) => look.text(inWords(raw, signs.words)) };
  return stackBlocks(blocks, (block) => drawBlock(block, spoken));
}

/** Arrows and the like, and the dots of what is hidden, which are read as one. */
function inWords(text: string, words: Record<string, string>): string {
  return text.replace(/ [→·] |•+|[×÷]/gu, (sign) => words[sign.trim().charAt(0)] ?? sign);
}

function drawBlock(block: Block, look: Look): string[] {
  switch (block.kind) {
    case 'paragraph':
      return drawParagraph(block, look);
    case 'section':
      return drawSection(block, look);
    case 'stages':
      return drawStages(block, look);
    case 'sides':
      return sidesInTurn(block).flatMap((section) => drawSection(section, look));
  }
}

function drawParagraph({ text, tone, aside = '' }: ParagraphBlock, look: Look): string[] {
  return statements(aside === '' ? text : `${text} (${aside})`, look, tone);
}

function drawSection({ label, rows }: SectionBlock, look: Look): string[] {
  let key = '';
  const body = rows.flatMap((row) => {
    // A row of a kind that was named before says so again: it is read alone.
    if (row.marker !== '') key = spokenMarker(row);
    return drawRow(row, key, look);
  });
  return [...statements(label, look, 'strong'), ...body];
}

/** What stands before a row: a word, a number; a sign only where it has words of its own. */
function spokenMarker({ marker = '', markerText }: Row): string {
  const word = (markerText ?? (/[\p{L}\p{N}]/u.test(marker) ? marker : '')).replace(/:$/, '');
  return word === '' ? '' : /^\d+$/.test(word) ? `${word}. ` : `${word}: `;
}

function drawRow({ text, tone, cells = [], whole = false }: Row, before: string, look: Look): string[] {
  const facts = cells.filter((cell) => cell !== '').join(', ');
  const told = before + (facts === '' ? text : `${text} (${facts})`);
  return whole ? [look.paint(look.command(told), tone ?? 'plain')] : statements(told, look, tone);
}

function drawStages({ rows, way }: StagesBlock, look: Look): string[] {
  const drawn = rows.flatMap(({ name, mark, tone, text: [first = '', ...rest], time }) => {
    const head = /\p{L}/u.test(mark) ? `${name}, ${mark}` : name;
    const told = [`${head}: ${first}`.replace(/: $/, '') + (time === '' ? '' : ` (${time})`)];
    return [...told, ...rest.map((text) => `${name}: ${text}`)].flatMap((text) => statements(text, look, tone));
  });
  return way === undefined
    ? drawn
    : [...statements(way.label, look, 'strong'), ...drawn, ...statements(way.told, look)];
}

/** A line a sentence; one that is wider than the screen goes on at the edge of the next line. */
function statements(text: string, look: Look, tone: Tone = 'plain'): string[] {
  return sentencesOf(look.text(text))
    .flatMap((sentence) => wrap(sentence, look.width))
    .map((line) => look.paint(line, tone));
}
