import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.js';
import type { World } from '../../src/cli/world.js';
import { DEMO_CASES } from '../../src/demo/cases.js';
import {
  assemble,
  diagnose,
  FORMATS,
  judge,
  LANGUAGES,
  render,
  type Format,
  type RenderOptions,
  type Result,
} from '../../src/index.js';

const dir = mkdtempSync(join(tmpdir(), 'printed-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** What a call prints on standard output, run in this process. */
async function printed(...argv: string[]): Promise<string> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough().resume()];
  const { signal } = new AbortController();
  const world = { stdin: {}, stdout, stderr, env: {}, signal, ascii: argv.includes('--ascii') } as unknown as World;
  const read = text(stdout);
  await runProgram(argv, world);
  stdout.end();
  return read;
}

/** What a call may ask for beside a language, and the same in the library's words. */
const LOOKS: [formats: Format[], flags: string[], look: Omit<RenderOptions, 'format' | 'lang'>][] = [
  [['terminal', 'html', 'sheet', 'sheet-html', 'json'], ['--patient-lang', 'es'], { patientLang: 'es' }],
  [['markdown'], ['--for', 'vendor'], { audience: 'vendor' }],
  [['markdown'], ['--for', 'office'], { audience: 'office' }],
  [['terminal', 'html', 'markdown', 'json'], ['--redact-hosts'], { redactHosts: true }],
  [['terminal', 'sheet'], ['--ascii'], { unicode: false }],
  [['terminal', 'html', 'markdown'], ['--explain'], { explain: true }],
  [['terminal', 'html', 'markdown'], ['--verbose'], { verbose: true }],
  [['terminal', 'sheet'], ['--accessible'], { accessible: true }],
  [['terminal'], ['--color', 'always'], { color: true }],
];

/** A healthy portal, a fault of its own, and one that has a visit of two hosts behind it. */
const LOOKED_AT: string[] = ['account-locked', 'expired-certificate', 'cookie-dropped'];

describe('render, as the command line prints', () => {
  it.each(DEMO_CASES.map(({ id }) => id))('%s', async (id) => {
    const json = await printed('demo', id, '--json');
    const result = JSON.parse(json) as Result;
    const file = join(dir, `${id}.json`);
    writeFileSync(file, json);
    const compare = async (flags: string[], options: RenderOptions) => {
      const there = await printed('--from', file, '--format', options.format, '--lang', options.lang ?? 'en', ...flags);
      expect(render(result, options), `${options.format} ${options.lang} ${flags.join(' ')}`).toBe(there);
    };
    for (const format of FORMATS) for (const lang of LANGUAGES) await compare([], { format, lang });
    for (const [formats, flags, look] of LOOKED_AT.includes(id) ? LOOKS : []) {
      for (const format of formats) await compare(flags, { format, lang: 'en', ...look });
    }
  });

  it('of a check alone', async () => {
    const file = join(dir, 'expired-certificate.json');
    const evidence = (JSON.parse(readFileSync(file, 'utf8')) as Result).evidence ?? undefined;
    const findings = judge(evidence!);
    const situation = { findings, portalChecked: evidence?.visit?.end.kind === 'page' };
    const result = assemble({ evidence: evidence!, situation, diagnosis: diagnose(situation) });
    for (const lang of LANGUAGES) {
      const there = await printed('probe', '--from', file, '--lang', lang);
      expect(render(result, { format: 'terminal', view: 'probe', lang })).toBe(there);
    }
  });
});
