import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../src/index.js';
import { conclude } from '../../src/cli/conclude.js';
import { table } from '../../src/generated/table.js';
import type { Evidence } from '../../src/model/index.js';
import { evidenceOfAnswer, healthyEvidence } from '../fixtures/evidence.js';
import { run } from './program.js';

/** By the name of the file; `soon` is the healthy one with a warning. */
const SAVED: Record<string, Evidence> = {
  morning: healthyEvidence(),
  evening: evidenceOfAnswer({ status: 500, reason: 'Internal Server Error' }),
  soon: healthyEvidence((evidence) => {
    const [leaf] = evidence.endpoints[0]?.handshake?.chain ?? [];
    if (leaf !== undefined) leaf.validTo = '2026-03-09T00:00:00.000Z';
  }),
};

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'compare-'));
  await writeFile(join(dir, 'note.txt'), 'no result');
  for (const [name, evidence] of Object.entries(SAVED)) {
    await writeFile(join(dir, `${name}.json`), render(conclude({ evidence }, table), { format: 'json' }));
  }
});
afterAll(() => rm(dir, { recursive: true }));

const compare = (...args: string[]) => run(['compare', ...args], { cwd: dir });

describe('compare', () => {
  it.each([
    ['nothing new', ['morning.json', 'morning.json'], 0],
    ['worse', ['morning.json', 'evening.json'], 1],
    ['better', ['evening.json', 'morning.json'], 0],
    ['a new warning', ['morning.json', 'soon.json'], 0],
    ['a new warning, where that counts', ['morning.json', 'soon.json', '--fail-on', 'new'], 1],
    ['no file', [], 2],
    ['one file', ['morning.json'], 2],
    ['three files', ['morning.json', 'evening.json', 'soon.json'], 2],
    ['a file that is none', ['morning.json', 'away.json'], 2],
    ['a file that is no result', ['note.txt', 'morning.json'], 2],
    ['a format for one result', ['morning.json', 'evening.json', '--format', 'sheet'], 2],
    ['a wrong condition', ['morning.json', 'evening.json', '--fail-on', 'old'], 2],
  ])('%s', async (_, args, code) => {
    const { code: exit, stdout, stderr } = await compare(...args);
    expect(exit).toBe(code);
    expect(stdout === '').toBe(code === 2);
    expect(stderr === '' || /^portal-login-doctor: [^\n]+\n$/.test(stderr)).toBe(true);
    expect(stderr !== '').toBe(code === 2);
  });

  it('names the files on the screen, and nowhere else', async () => {
    const files = [join(dir, 'morning.json'), join(dir, 'evening.json')];
    const { stdout } = await compare(...files);
    expect(stdout).toMatch(/^file +morning +evening$/m);
    expect(stdout).not.toContain(dir);
    for (const format of ['json', 'markdown', 'html'])
      expect((await compare(...files, '--format', format)).stdout).not.toMatch(/\b(?:morning|evening)\b/);
  });

  it('speaks Spanish, and leaves out whose portal it is', async () => {
    const { stdout } = await compare('morning.json', 'evening.json', '--lang', 'es', '--redact-hosts');
    expect(stdout).toContain('La falla es nueva: B la muestra, y A no.');
    expect(stdout).toContain('código de salida 1');
    expect(stdout).not.toContain('portal.example.org');
  });

  it('writes one document, the same each time', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => compare('morning.json', 'evening.json', '--json')));
    expect(first?.stdout).toBe(second?.stdout);
    const { worse, meaning } = JSON.parse(first?.stdout ?? '') as { worse: boolean; meaning: { id: string }[] };
    expect({ worse, ids: meaning.map(({ id }) => id) }).toEqual({ worse: true, ids: ['fault-new'] });
  });
});
