import { expect } from 'vitest';
import { conclude } from '../../src/cli/conclude.js';
import { table } from '../../src/generated/table.js';
import type { Answers, Evidence, Result } from '../../src/model/index.js';
import { render } from '../../src/index.js';
import { columns } from '../../src/text/wrap.js';

/** What no screen may show: a placeholder, a code's lack of words, a number that is none, an empty bracket. */
const NEVER = /\{\w+\}|\bundefined\b|\bNaN\b|\[object|\(\s*\)|\(not recorded\)|\bInvalid Date\b/;
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Every screen of a check reads well at every width, and a saved one gives the same bytes again. */
export function expectReport(evidence: Evidence, answers: Answers): void {
  const result = conclude({ evidence, answers }, table);
  expect(result.troubled, 'findings that could not be looked for').toEqual([]);
  const json = render(result, { format: 'json' });
  expect(json).not.toMatch(RAW);
  const saved = JSON.parse(json) as Result;
  const again = conclude({ evidence: saved.evidence ?? evidence, answers: saved.answers }, table);
  expect(render(again, { format: 'json' })).toBe(json);
  for (const view of ['probe', 'diagnosis'] as const) {
    for (const width of [80, 40]) {
      const text = render(result, { format: 'terminal', view, width, verbose: true, explain: true });
      expect(text).not.toMatch(NEVER);
      expect(text).not.toMatch(RAW);
      const lines = text.split('\n').filter((line) => !isCommand(line));
      const wide = lines.filter((line) => columns(line) > width && /\S\s+\S/.test(line.trim()));
      expect(wide, `lines over ${width} columns that could have been broken`).toEqual([]);
    }
  }
}

/** Commands are never broken: they are meant to be copied. */
function isCommand(line: string): boolean {
  return /^ *(?:curl|echo|nslookup|traceroute) /.test(line);
}
