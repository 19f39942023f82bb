import { describe, expect, it } from 'vitest';
import { render, type RenderOptions } from '../../src/index.js';
import type { Result } from '../../src/model/index.js';
import { answerWithout, droppedCookie, endpoint, healthyEvidence, hop, visit } from '../fixtures/evidence.js';
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

  it('is short whatever a server sends', () => {
    const setCookies = Array.from({ length: 50 }, (_, index) => droppedCookie({ name: `c${String(index)}` }));
    const headers = { 'x-request-id': Array.from({ length: 10 }, (_, index) => `id-${String(index)}`) };
    const hops = Array.from({ length: 21 }, () => hop({ response: answerWithout({ setCookies, headers }) }));
    const attempts = Array.from(
      { length: 40 },
      () => ({ address: '192.0.2.1', family: 4, startedAtMs: 0, elapsedMs: 1 }) as const,
    );
    const evidence = healthyEvidence({
      visit: visit({ hops, end: { kind: 'too-many-redirects' } }),
      endpoints: hops.map(() => endpoint({ attempts })),
    });
    const text = ticket({ ...resultOf('locked-account'), evidence });
    expect(text).toContain('and 14 more');
    expect(text.split('\n').length).toBeLessThanOrEqual(120);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(400);
  });

  it.each(Object.keys(RESULTS))('chooses by its reader what stands first, and leaves nothing out: %s', (name) => {
    const lines = (options: Omit<RenderOptions, 'format'>) => ticket(resultOf(name), options).split('\n').sort();
    expect(lines({ audience: 'vendor' })).toEqual(lines({}));
    expect(lines({ audience: 'office' })).toEqual(lines({}));
    expect(lines({}).length).toBeLessThanOrEqual(80);
  });
});
