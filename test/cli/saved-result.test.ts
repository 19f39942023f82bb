import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from '../fast-check.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conclude } from '../../src/cli/conclude.js';
import { readSavedResult } from '../../src/cli/saved-result.js';
import { UsageError } from '../../src/cli/usage-error.js';
import { resultSchema } from '../../src/cli/result-schema.js';
import { table } from '../../src/generated/table.js';
import type { Evidence, Result } from '../../src/model/index.js';
import { render } from '../../src/index.js';
import { healthyEvidence } from '../fixtures/evidence.js';
import { allCases } from '../judge/cases/all.js';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'saved-'));
});
afterAll(() => rm(dir, { recursive: true }));

let saved = 0;

async function readBack(text: string | Buffer) {
  const path = join(dir, `${String(saved++)}.json`);
  await writeFile(path, text);
  return readSavedResult(path, resultSchema());
}

const asJson = (result: Result) => render(result, { format: 'json' });
const again = ({ evidence, answers, tried }: Awaited<ReturnType<typeof readSavedResult>>) =>
  conclude({ ...(evidence !== null && { evidence }), answers, tried }, table);

/** Everything that is made of a result. */
function drawn(result: Result): string[] {
  return [
    asJson(result),
    render(result, { format: 'markdown' }),
    ...(['probe', 'diagnosis'] as const).flatMap((view) =>
      [80, 40].map((width) => render(result, { format: 'terminal', view, width, verbose: true, explain: true })),
    ),
  ];
}

describe('a saved result', () => {
  it('gives the same findings and the same bytes, whatever was seen', async () => {
    const seen = new Map(allCases.map(({ evidence }) => [JSON.stringify(evidence), evidence]));
    expect(seen.size).toBeGreaterThan(100);
    for (const [index, evidence] of [...seen.values()].entries()) {
      const first = asJson(conclude({ evidence, answers: { symptom: 'security-warning' } }, table));
      // By way of a file where that tells more; the way there is the same for all.
      const back = index % 10 === 0 ? await readBack(first) : (JSON.parse(first) as Result);
      expect(asJson(again(back))).toBe(first);
    }
  });

  it('may be one that Windows PowerShell has written with >', async () => {
    const text = asJson(conclude({ answers: { symptom: 'too-many-attempts' } }, table));
    const { answers } = await readBack(Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le'));
    expect(answers).toEqual({ symptom: 'too-many-attempts' });
  });

  it('needs no more than what is judged again', async () => {
    const evidence = healthyEvidence();
    const { findings } = again(await readBack(JSON.stringify({ schemaVersion: 1, evidence })));
    expect(findings).toEqual(conclude({ evidence }, table).findings);
  });

  it('may lack what later versions record, and hold what this one does not know', async () => {
    const { visitWithoutCookies: _, ...evidence } = healthyEvidence() as Evidence & { later?: string };
    const text = JSON.stringify({ evidence: { ...evidence, visitWithoutCookies: null, later: 'x' }, later: {} });
    expect(again(await readBack(text)).stages.map(({ status }) => status)).toContain('ok');
  });

  it('may name a failure that has no words here', async () => {
    const evidence = healthyEvidence();
    const hop = { ...evidence.visit!.hops[0]!, failure: { code: 'of-a-later-version', operation: 'request' } };
    const visit = { ...evidence.visit, hops: [hop], end: { kind: 'failure' } };
    const result = again(await readBack(JSON.stringify({ evidence: { ...evidence, visit } })));
    for (const text of drawn(result)) expect(text).not.toContain('undefined');
  });
});

describe('what is none', () => {
  it.each([
    ['', /is not JSON/],
    ['{"evidence": {', /is not JSON/],
    ['\u0000\u0001', /is not JSON/],
    ['['.repeat(200_000), /is not JSON/],
    ['null', /is not a result saved with --json/],
    ['[{"evidence": null}]', /is not a result saved with --json/],
    ['{"name": "left-pad", "version": "1.0.0"}', /is not a result saved with --json/],
    ['{"evidence": {}}', /was changed or cut: evidence/],
    ['{"evidence": null, "answers": []}', /was changed or cut: answers/],
    ['{"evidence": null, "schemaVersion": 2}', /newer version/],
    ['{"schemaVersion": 99}', /newer version/],
    [`{"evidence": null, "x": "${'x'.repeat(9_000_000)}"}`, /too large/],
  ])('is told in one sentence: %.40s', async (text, message) => {
    const error: unknown = await readBack(text).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain('\n');
  });

  it.skipIf(process.platform === 'win32')('may be a device that never ends', async () => {
    await expect(readSavedResult('/dev/zero', resultSchema())).rejects.toThrow(/too large/);
    await expect(readSavedResult('/dev/null', resultSchema())).rejects.toThrow(/is not JSON/);
    await expect(readSavedResult(dir, resultSchema())).rejects.toThrow(/it is a folder/);
  });
});

/** Replaces one value somewhere in a document, or takes it away. */
function broken(document: unknown, picks: readonly number[], value: unknown): unknown {
  const copy: unknown = structuredClone(document);
  let node = copy;
  for (const [depth, pick] of picks.entries()) {
    if (typeof node !== 'object' || node === null) break;
    const keys = Object.keys(node);
    const key = keys[pick % keys.length];
    if (key === undefined) break;
    const child = (node as Record<string, unknown>)[key];
    if (depth === picks.length - 1 || typeof child !== 'object' || child === null) {
      if (value === undefined) Reflect.deleteProperty(node, key);
      else (node as Record<string, unknown>)[key] = value;
      break;
    }
    node = child;
  }
  return copy;
}

const HOSTILE = fc.oneof(
  fc.constantFrom<unknown>(
    '\u001b[31mred\u001b]0;title\u0007',
    '\u202Etxt.exe',
    '$(reboot) `reboot` "; reboot',
    '{host} [x|y] $& $1',
    '__proto__',
    'constructor',
    'not a url',
    'https://[::1',
    '9999-99-99T99:99',
    -1,
    1e308,
    0.5,
    null,
    undefined,
    [],
    {},
    true,
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 2 }),
);

describe('a saved result that was changed by hand or by harm', () => {
  const picked = [...new Set(allCases.map(({ evidence }) => evidence))].filter((_, index) => index % 12 === 0);
  const sources = picked.map((evidence) => conclude({ evidence, answers: { symptom: 'other' } }, table));

  it('is refused in one sentence, or told without a control character, whatever stands in it', async () => {
    const picks = fc.array(fc.nat(40), { minLength: 2, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(fc.nat(sources.length - 1), picks, HOSTILE, async (index, path, value) => {
        const { evidence, answers, tried } = sources[index]!;
        const document = broken({ evidence, answers, tried }, path, value);
        const saved = await readBack(JSON.stringify(document)).catch((error: unknown) => {
          expect(error).toBeInstanceOf(UsageError);
        });
        if (saved === undefined) return;
        for (const text of drawn(again(saved))) {
          expect(text).not.toMatch(
            /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
          );
          expect(text).not.toMatch(/\bundefined\b|\bNaN\b/);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('is refused where it is cut off anywhere', async () => {
    const whole = asJson(sources[0]!).trimEnd();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (length) => {
        await expect(readBack(whole.slice(0, length))).rejects.toThrow(/is not JSON/);
      }),
      { numRuns: 25 },
    );
  });
});
