import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeSetCookies } from '../../../src/browser/cookies/judge-set-cookies.js';
import type { CookieVisit } from '../../../src/browser/cookies/judge-set-cookies.js';

/** One line of `test/fixtures/set-cookies`. */
interface Measured {
  url: string;
  headers: string[];
  kept: string;
  context?: CookieVisit['context'];
  earlier?: NonNullable<CookieVisit['earlier']>;
  date?: string;
  realistic?: true;
}

const NOW = new Date('2026-11-24T17:20:00Z');

/** Long runs are written short in the files. */
const inFull = (headers: string[]) =>
  headers.map((header) => header.replace(/\{\{(.)\*(\d+)\}\}/gs, (_, run: string, count) => run.repeat(Number(count))));

function read(file: string): Measured[] {
  const text = readFileSync(new URL(`../../fixtures/set-cookies/${file}.jsonl`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Measured);
}

interface Verdict {
  header: string | undefined;
  url: string;
  realistic: boolean;
  chromium: boolean;
  ours: string;
}

/** What became of each header of an answer that was asked about, there and here. */
function verdictsOn({
  url,
  headers,
  kept,
  context = 'navigation',
  earlier = [],
  date,
  realistic,
}: Measured): Verdict[] {
  const before = earlier.map((answer) => ({ ...answer, setCookies: inFull(answer.setCookies) }));
  const ours = judgeSetCookies({ url, context, setCookies: inFull(headers), earlier: before, date, now: NOW });
  return ours.flatMap(({ stored, reason = 'stored' }, index) => {
    if (kept[index] === '-') return [];
    const told = { header: headers[index], url, realistic: realistic === true, ours: stored ? 'stored' : reason };
    return [{ ...told, chromium: kept[index] === '1' }];
  });
}

describe.each(['first', 'more'])('the headers of %s.jsonl', (file) => {
  const verdicts = read(file).flatMap(verdictsOn);
  const differing = verdicts.filter(({ chromium, ours }) => chromium !== (ours === 'stored'));

  it('are decided as Chromium 156 did', () => {
    const alike = verdicts.length - differing.length;
    process.stdout.write(`${file}.jsonl: ${alike} of ${verdicts.length} headers decided as Chromium 156 did\n`);
    expect(verdicts.length).toBeGreaterThan(500);
    expect(differing.length, JSON.stringify(differing.slice(0, 5), null, 1)).toBeLessThan(verdicts.length / 100);
  });

  it('are, where they are realistic, all decided so', () => {
    expect(verdicts.filter(({ realistic }) => realistic).length).toBeGreaterThan(50);
    expect(differing.filter(({ realistic }) => realistic)).toEqual([]);
  });
});
