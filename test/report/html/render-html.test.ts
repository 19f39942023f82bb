import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { render } from '../../../src/index.js';
import type { Result } from '../../../src/model/index.js';
import { resultPage } from '../../../src/report/page/result-page.js';
import { phrasesIn } from '../../../src/report/phrases/index.js';
import type { RenderOptions } from '../../../src/report/index.js';
import { RESULTS } from '../cases.js';
import { fiveDiagnoses } from './diagnoses.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(result: Result, options: Omit<RenderOptions, 'format'> = {}): Element[] {
  const inside = (nodes: Node[]): Element[] =>
    nodes.flatMap((node) => ('tagName' in node ? [node, ...inside(node.childNodes)] : []));
  return inside(parse(render(result, { ...options, format: 'html' })).childNodes);
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

const headings = (elements: Element[]) =>
  elements.filter(({ tagName }) => /^h\d$/.test(tagName)).map((one) => [one.tagName, textOf(one)]);

describe('the report as a page', () => {
  it.each(fiveDiagnoses('es'))('says what the terminal says, in its order: %s', (_, result) => {
    const blocks = resultPage(result, phrasesIn('es'), { format: 'html', verbose: true, explain: true });
    const labels = blocks.flatMap((block) => (block.kind === 'section' ? [block.label] : []));
    const elements = elementsOf(result, { verbose: true, explain: true });
    expect(headings(elements)[0]).toEqual(['h1', result.causes[0]?.title]);
    expect(headings(elements).map(([, text]) => text)).toEqual(expect.arrayContaining(labels));
    const body = textOf(elements.find(({ tagName }) => tagName === 'main')!);
    for (const { text } of blocks.flatMap((block) => (block.kind === 'section' ? block.rows : [])))
      expect(body).toContain(text.replace(/\s+/g, ' ').trim());
  });

  it('has headings below one another, none left out', () => {
    const levels = headings(elementsOf(RESULTS['dropped-cookie']!(), { verbose: true, explain: true })).map(([tag]) =>
      Number(tag?.slice(1)),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, index) => expect(level - levels[index]!).toBeLessThanOrEqual(1));
  });

  it("marks what is said as the patient's language", () => {
    const [, result] = fiveDiagnoses('en')[0]!;
    const said = elementsOf(result).filter((one) => one.tagName === 'span' && attribute(one, 'lang') === 'es');
    expect(said.map(textOf)).toEqual(result.plan.slice(0, said.length).map(({ say }) => say.replaceAll('"', "'")));
    expect(said.length).toBeGreaterThan(1);
  });

  it('gives every picture a name, a description and the same in words', () => {
    const elements = elementsOf(RESULTS['dropped-cookie']!());
    const figures = elements.filter(({ tagName }) => tagName === 'figure');
    expect(figures).toHaveLength(2);
    for (const picture of elements.filter(({ tagName }) => tagName === 'svg')) {
      expect(attribute(picture, 'role')).toBe('img');
      for (const name of ['aria-labelledby', 'aria-describedby']) {
        const told = elements.filter((one) => attribute(one, 'id') === attribute(picture, name));
        expect(told.map(textOf)).toEqual([expect.stringMatching(/\S/)]);
      }
    }
    const words = elements.filter(({ tagName }) => tagName === 'details').map(textOf);
    expect(words[0]).toContain('cookiesSTOP');
    expect(words[1]).toContain('first byte 60 ms');
  });

  it('draws the chances where nothing was checked, and nothing else', () => {
    const [, forgotten] = fiveDiagnoses('en')[4]!;
    const labels = elementsOf(forgotten)
      .filter(({ tagName }) => tagName === 'title')
      .map(textOf);
    expect(labels).toEqual([forgotten.causes[0]?.title, 'How likely each cause is']);
  });

  it('has no hint for a terminal', () => {
    expect(render(RESULTS['healthy-portal']!(), { format: 'html' })).not.toMatch(/--(?:json|verbose|explain|format)/);
  });
});
