import { describe, expect, it } from 'vitest';
import { render, type RenderOptions } from '../../src/index.js';
import type { Result } from '../../src/model/index.js';
import { ACTIVE, renderedMarkdown } from '../fixtures/rendered-markdown.js';
import { RESULTS } from './cases.js';
import { withHostile } from './with-hostile.js';

const SHOWN: [string, string, Omit<RenderOptions, 'format'>][] = [
  ['locked-account', 'ticket', {}],
  ['dropped-cookie', 'ticket-vendor', { view: 'probe', audience: 'vendor' }],
  ['desk-network', 'ticket-office', { audience: 'office' }],
  ['offline', 'ticket', {}],
];

/** All that a ticket is made of; `start` is the number that a list begins with. */
const OURS = ['h1', 'h2', 'p', 'ul', 'ol', 'li', 'strong', 'code', 'blockquote'];

/** These have every section between them. */
const HOSTILE: [string, Omit<RenderOptions, 'format'>][] = [
  ['locked-account', { explain: true }],
  ['dropped-cookie', { view: 'probe' }],
  ['desk-network', { verbose: true }],
];

const ticket = (result: Result, options: Omit<RenderOptions, 'format'> = {}) =>
  render(result, { ...options, format: 'markdown' });
const resultOf = (name: string): Result => ({ ...RESULTS[name]!(), words: 'It says "locked"' });

describe('the ticket', () => {
  it.each(SHOWN)('%s as %s', async (name, look, options) => {
    await expect(ticket(resultOf(name), options)).toMatchFileSnapshot(`screens/${name}.${look}.txt`);
  });

  it.each(ACTIVE)('never shows %j as anything but text, wherever it stands', (text) => {
    for (const [name, more] of HOSTILE) {
      const drawn = renderedMarkdown(ticket(withHostile(resultOf(name), ` ${text}`), more));
      expect(drawn.elements.filter((element) => !OURS.includes(element))).toEqual([]);
      expect(drawn.attributes.filter((attribute) => attribute !== 'start')).toEqual([]);
      expect(drawn.elements.filter((element) => element === 'h1')).toHaveLength(1);
      expect(drawn.text).toContain(text.trim());
    }
  });

  it.each(Object.keys(RESULTS))('chooses by its reader what stands first, and leaves nothing out: %s', (name) => {
    const lines = (options: Omit<RenderOptions, 'format'>) => ticket(resultOf(name), options).split('\n').sort();
    expect(lines({ audience: 'vendor' })).toEqual(lines({}));
    expect(lines({ audience: 'office' })).toEqual(lines({}));
    expect(lines({}).length).toBeLessThanOrEqual(80);
  });
});
