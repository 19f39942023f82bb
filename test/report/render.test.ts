import fc from '../fast-check.js';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { stripVTControlCharacters } from 'node:util';
import { render } from '../../src/index.js';
import { FORMATS } from '../../src/report/index.js';
import type { Result } from '../../src/model/index.js';
import { RESULTS } from './cases.js';

const terminal = { format: 'terminal' } as const;
const everyResult = Object.entries(RESULTS);

const BANNED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Some result with a text from outside in every place that a report shows. */
function withText(result: Result, text: string): Result {
  const change = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string' && /^(title|summary|means|text|do|say|reason|url|excerpt|issuer|name)$/.test(key))
      return text;
    if (Array.isArray(value)) return value.map((item) => change(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, change(item, inner)]));
  };
  return change(structuredClone(result)) as Result;
}

describe('render', () => {
  it.each(everyResult)('never writes a line wider than the screen, but for a word: %s', (_, make) => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 100 }), fc.boolean(), fc.boolean(), (width, isProbe, all) => {
        const view = isProbe ? 'probe' : 'diagnosis';
        const lines = render(make(), { ...terminal, width, view, explain: all, verbose: all }).split('\n');
        // A command is never broken: it is meant to be copied.
        for (const line of lines.filter((one) => !one.trim().startsWith('curl '))) {
          const words = line.trim().split(/\s+/);
          if (stringWidth(line) > width) expect(words.length, line).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says the same words at every width', () => {
    const words = (width: number) =>
      render(RESULTS['locked-account']!(), { ...terminal, width })
        .split(/[\s,]+/)
        .filter(Boolean)
        .sort();
    expect(words(40)).toEqual(words(80));
  });

  it('keeps control characters and direction overrides off every output', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `a\u001b[31m\u009b1m\u202e${text}`);
    fc.assert(
      fc.property(hostile, fc.constantFrom(...everyResult), fc.constantFrom(...FORMATS), (text, [, make], format) => {
        const written = render(withText(make(), text), { format, view: 'probe', verbose: true, explain: true });
        expect(BANNED.test(written)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it.each(everyResult)('has no byte above 0x7E where ASCII is asked for: %s', (_, make) => {
    const result = withText(make(), 'Señor “аррӏе” → … • 日本');
    for (const view of ['diagnosis', 'probe'] as const) {
      const written = render(result, { ...terminal, view, unicode: false, explain: true, verbose: true });
      expect(written).toMatch(/^[\n -~]+$/);
    }
  });

  it('colours only where it was asked to, and says the same in both', () => {
    const plain = render(RESULTS['locked-account']!(), terminal);
    const coloured = render(RESULTS['locked-account']!(), { ...terminal, color: true });
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it.each(everyResult.filter(([name]) => name !== 'healthy-portal'))(
    'names causes as such in more than ten lines: %s',
    (_, make) => {
      const written = render(make(), terminal);
      expect(written.split('\n').length).toBeGreaterThan(10);
      expect(written).toMatch(/likely|cause/i);
    },
  );

  it('never shows a chance of everything for what was not seen', () => {
    const written = render(RESULTS['locked-account']!(), { ...terminal, explain: true });
    expect(written).not.toMatch(/100 of 100|10 in 10|seen by the check/);
  });

  it('writes JSON that reads back as the same result', () => {
    const result = RESULTS['dropped-cookie']!();
    const written = render(result, { format: 'json' });
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(result)));
    expect(written.endsWith('}\n')).toBe(true);
  });

  it('tells the exit code that the check ends with', () => {
    const codeOf = (name: string) =>
      /exit code (\d)/.exec(render(RESULTS[name]!(), { ...terminal, view: 'probe' }))?.[1];
    expect(['healthy-portal', 'expired-certificate', 'offline', 'desk-network'].map(codeOf)).toEqual([
      '0',
      '1',
      '3',
      '0',
    ]);
  });
});
