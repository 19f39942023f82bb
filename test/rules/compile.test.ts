import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ruleSchemas } from '../../src/generated/rule-schemas.js';
import { table } from '../../src/generated/table.js';
import { compileTable } from '../../src/rules/compile.js';
import { RuleError } from '../../src/rules/problem.js';
import { readRuleFiles } from '../../src/rules/read-files.js';
import { type RuleFile, tableFiles } from '../../src/rules/rule-file.js';
import { faultsOf } from '../fixtures/languages.js';

const rulesFolder = join(import.meta.dirname, '../../rules');
let files: RuleFile[] = [];
beforeAll(async () => {
  files = tableFiles(await readRuleFiles(rulesFolder));
});

/** What is complained of when one file of the real rules reads differently. */
function complaints(path: string, change: (text: string) => string): string {
  const changed = files.map((file) => (file.path === path ? { path, text: change(file.text) } : file));
  try {
    compileTable(changed, ruleSchemas);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    expect(faultsOf({ place: 'told', ...error.told })).toEqual([]);
    return error.message;
  }
  return 'nothing';
}

describe('the built-in rules', () => {
  it('compile to the table that is built in', () => {
    const { causes, ...rest } = compileTable(files, ruleSchemas);
    // Only tests ask for the scenarios that a cause is an example of: they read them from the rules.
    const built = causes.map((cause) => ({ ...cause, examples: { first: [], quiet: [] } }));
    expect({ ...rest, causes: built }).toEqual(table);
  });
});

describe('a broken rule', () => {
  const file = 'causes/account-locked.yaml';
  const withLine = (line: string) => (text: string) => `${text}${line}\n`;

  it.each([
    [
      'is not YAML',
      file,
      (text: string) => text.replace('id: ', 'id: ['),
      /^causes\/account-locked\.yaml line \d+, column \d+: this is not YAML: /,
    ],
    [
      'has a word of another scale',
      file,
      (text: string) => text.replace(/^how-common: .*$/m, 'how-common: comon'),
      /how-common|line \d+, column 13: takes rare, uncommon, common, very-common, not "comon"\. Did you mean "common"\?$/,
    ],
    [
      'has a key that is none',
      file,
      withLine('titel: { en: x }'),
      /line \d+, column 8: "titel" is no key of this\. Did you mean "title"\?$/,
    ],
    [
      'has a place for what nobody knows',
      'fixes/wait-for-unlock.yaml',
      (text: string) => text.replace('{lockout-minutes}', '{lokout-minutes}'),
      /^fixes\/wait-for-unlock\.yaml line \d+, column \d+: nothing is known by the name "lokout-minutes"\. Did you mean "lockout-minutes"\?$/,
    ],
    [
      'has a place that may stay empty',
      'fixes/wait-for-unlock.yaml',
      (text: string) => text.replace(/^ {2}- \{ en: 'Every further.*$/m, "  - { en: 'It takes {lockout-minutes}.' }"),
      /^fixes\/wait-for-unlock\.yaml line \d+, column \d+: \{lockout-minutes\} may not be known/,
    ],
    ['lacks a key', file, (text: string) => text.replace(/^side: .*\n/m, ''), /line 1, column 1: "side" is missing\.$/],
    [
      'is called otherwise than its file',
      file,
      (text: string) => text.replace('id: account-locked', 'id: account-lokked'),
      /the file is called account-locked\.yaml, so its id is not "account-lokked"\.$/,
    ],
    [
      'names a fix that is not there',
      file,
      (text: string) => text.replace(/^ {2}wait-for-unlock:/m, '  wait-for-unlok:'),
      /line \d+, column \d+: there is no fix "wait-for-unlok"\. Did you mean "wait-for-unlock"\?$/,
    ],
    [
      'expects a choice that is not there',
      file,
      (text: string) => text.replace(/too-many-attempts:/, 'too-many-atempts:'),
      /there is no choice of symptom "too-many-atempts"\. Did you mean "too-many-attempts"\?$/,
    ],
    [
      'leaves a choice out',
      'questions/attempts.yaml',
      (text: string) => text.replace('id: many', 'id: plenty'),
      /^questions\/attempts.yaml line \d+, column \d+: the choice "many" is missing\.\n.*there is no choice "plenty"\.$/,
    ],
    [
      'is asked after an answer that nobody can give',
      'questions/app-updated.yaml',
      (text: string) => text.replace('[app, both]', '[app, bot]'),
      /there is no choice of surface "bot"\. Did you mean "both"\?$/,
    ],
    [
      'points at a cause that is not there',
      'findings/tls.yaml',
      (text: string) => text.replace('portal-certificate-fault:', 'portal-certificate-fail:'),
      /there is no cause "portal-certificate-fail"\. Did you mean "portal-certificate-fault"\?$/,
    ],
    [
      'is shown by a product that is not known',
      'messages/advancedmd.yaml',
      (text: string) => text.replace('product: advancedmd', 'product: advancemd'),
      /line 3, column \d+: there is no product "advancemd"\. Did you mean "advancedmd"\?$/,
    ],
    [
      'is advice for a cause that is not there',
      'advice.yaml',
      (text: string) => text.replace('causes: [wrong-portal,', 'causes: [wrong-port,'),
      /there is no cause "wrong-port"\. Did you mean "wrong-portal"\?$/,
    ],
  ])('%s: told with file, line, column and what is allowed', (_, path, change, message) => {
    expect(complaints(path, change)).toMatch(message);
  });

  it('is told of a vocabulary id without a rule', () => {
    const less = files.filter(({ path }) => path !== file);
    expect(() => compileTable(less, ruleSchemas)).toThrow('there is no rule for "account-locked"');
  });
});

describe("a practice's folder", () => {
  const text = (title: string) =>
    files
      .find(({ path }) => path === 'causes/account-locked.yaml')
      ?.text.replace(/^title: .*$/m, `title: { en: ${title} }`) ?? '';

  it('changes a rule of the same id and keeps the others', () => {
    const laid = compileTable([{ path: 'causes/account-locked.yaml', text: text('Locked here') }], ruleSchemas, table);
    expect(laid.causes.map(({ id }) => id)).toEqual(table.causes.map(({ id }) => id));
    expect(laid.causes.find(({ id }) => id === 'account-locked')?.title.en).toBe('Locked here');
  });

  it('adds a rule of a new id', () => {
    const own = text('Our own lock').replace('id: account-locked', 'id: our-own-lock');
    const laid = compileTable([{ path: 'causes/our-own-lock.yaml', text: own }], ruleSchemas, table);
    expect(laid.causes.at(-1)?.id).toBe('our-own-lock');
  });
});
