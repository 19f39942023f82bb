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
  desk: healthyEvidence(),
  home: evidenceOfAnswer({ status: 500, reason: 'Internal Server Error' }),
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
    ['nothing new', ['desk.json', 'desk.json'], 0],
    ['worse', ['desk.json', 'home.json'], 1],
    ['better', ['home.json', 'desk.json'], 0],
    ['a new warning', ['desk.json', 'soon.json'], 0],
    ['a new warning, where that counts', ['desk.json', 'soon.json', '--fail-on', 'new'], 1],
    ['one file', ['desk.json'], 2],
    ['three files', ['desk.json', 'home.json', 'soon.json'], 2],
    ['a file that is none', ['desk.json', 'away.json'], 2],
    ['a file that is no result', ['note.txt', 'desk.json'], 2],
    ['a format for one result', ['desk.json', 'home.json', '--format', 'sheet'], 2],
    ['a wrong condition', ['desk.json', 'home.json', '--fail-on', 'old'], 2],
  ])('%s', async (_, args, code) => {
    const { code: exit, stdout, stderr } = await compare(...args);
    expect(exit).toBe(code);
    expect(stdout === '').toBe(code === 2);
    expect(stderr === '' || /^portal-login-doctor: [^\n]+\n$/.test(stderr)).toBe(true);
    expect(stderr !== '').toBe(code === 2);
  });

  it('names the files on the screen, and nowhere else', async () => {
    const files = [join(dir, 'desk.json'), join(dir, 'home.json')];
    const { stdout } = await compare(...files);
    expect(stdout).toMatch(/^file +desk +home$/m);
    expect(stdout).not.toContain(dir);
    for (const format of ['json', 'markdown', 'html'])
      expect((await compare(...files, '--format', format)).stdout).not.toMatch(/\b(?:desk|home)\b/);
  });

  it('speaks Spanish, and leaves out whose portal it is', async () => {
    const { stdout } = await compare('desk.json', 'home.json', '--lang', 'es', '--redact-hosts');
    expect(stdout).toContain('La falla es nueva: B la muestra, y A no.');
    expect(stdout).toContain('código de salida 1');
    expect(stdout).not.toContain('portal.example.org');
  });

  it('writes one document, the same each time', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => compare('desk.json', 'home.json', '--json')));
    expect(first?.stdout).toBe(second?.stdout);
    const { worse, meaning } = JSON.parse(first?.stdout ?? '') as { worse: boolean; meaning: { id: string }[] };
    expect({ worse, ids: meaning.map(({ id }) => id) }).toEqual({ worse: true, ids: ['fault-new'] });
  });
});
