import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/index.js';
import { table } from '../../src/generated/table.js';
import type { Answers, Diagnosis, Table } from '../../src/model/index.js';
import { loadRules } from '../../src/rules/load.js';
import { run } from '../cli/program.js';
import { answersAlone } from '../scenarios/answers-alone.js';
import { allPages } from './page.js';
import { writeShownFiles } from './shown-files.js';

const PAGE = '.github/CONTRIBUTING.md';
const cwd = mkdtempSync(join(tmpdir(), 'walk-through-'));
const rules = join(cwd, 'rules');
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** The situation that the page adds to the list. */
const situation = (() => {
  const { text } = allPages()
    .find(({ path }) => path === PAGE)!
    .blocks.find(({ language }) => language === 'ts')!;
  const said = (name: string, answers: Answers, cause: string, step: string) => ({ name, answers, cause, step });
  return runInNewContext(text.trim().replace(/,$/, ''), { said }) as ReturnType<typeof said>;
})();

const leading = ({ causes }: Diagnosis) => causes[0]?.id;

describe('the walk-through of CONTRIBUTING.md', () => {
  let changed: Table;
  beforeAll(async () => {
    expect(writeShownFiles(PAGE, cwd)).toHaveLength(2);
    changed = await loadRules(rules);
  });

  it('starts where the ranking misses the situation, as it says', () => {
    const page = allPages().find(({ path }) => path === PAGE)!;
    const { answers, cause } = situation;
    expect(page.prose).toContain(`expected '${leading(diagnose({ answers }, table)) ?? ''}' to be '${cause}'`);
  });

  it('makes the cause lead, and its step come first', () => {
    const { answers, cause, step } = situation;
    const diagnosis = diagnose({ answers }, changed);
    expect([leading(diagnosis), diagnosis.verdict.firstStep]).toEqual([cause, step]);
  });

  it.each(answersAlone)('leaves $name as it was', ({ answers = {}, tried = [], firstCause, firstStep }) => {
    const diagnosis = diagnose({ answers, tried }, changed);
    if (firstCause !== null) expect(leading(diagnosis)).toBe(firstCause);
    if (firstStep !== undefined) expect(diagnosis.verdict.firstStep).toBe(firstStep);
  });

  it('names its situation and one of those there are as examples', () => {
    const { first, quiet } = changed.causes.find(({ id }) => id === situation.cause)!.examples;
    expect(first).toEqual([situation.name]);
    expect(answersAlone.map(({ name }) => name)).toEqual(expect.arrayContaining(quiet));
  });

  it('writes rules without a fault', async () => {
    expect(await run(['rules', '--check', rules])).toMatchObject({ code: 0 });
  });
});
