import { describe, expect, it } from 'vitest';
import { ruleSchemas } from '../../src/generated/rule-schemas.js';
import { table } from '../../src/generated/table.js';
import { compileTable } from '../../src/rules/compile.js';
import { layOver } from '../../src/rules/lay-over.js';

const laid = (path: string, text: string) => compileTable([{ path, text }], ruleSchemas, table);

describe('layOver', () => {
  it.each([
    ['a map, key by key', { a: 1, b: { c: 1, d: 2 } }, { b: { c: 3 } }, { a: 1, b: { c: 3, d: 2 } }],
    ['a list of plain values as a whole', { a: [1, 2] }, { a: [3] }, { a: [3] }],
    [
      'entries with ids one by one, in their order',
      [
        { id: 'x', t: 1 },
        { id: 'y', t: 2 },
      ],
      [
        { id: 'z', t: 3 },
        { id: 'y', t: 4 },
      ],
      [
        { id: 'x', t: 1 },
        { id: 'y', t: 4 },
        { id: 'z', t: 3 },
      ],
    ],
    ['what is not of the same kind', { a: { b: 1 } }, { a: 'text' }, { a: 'text' }],
  ])('changes %s', (_, below, written, expected) => {
    expect(layOver(below, written)).toEqual(expected);
  });
});

describe("a practice's file that changes a part of a built-in rule", () => {
  const find = <T extends { id: string }>(rules: T[], id: string) => rules.find((rule) => rule.id === id);
  const locked = find(table.causes, 'account-locked');

  it('keeps the rest of a cause', () => {
    const changed = laid(
      'causes/account-locked.yaml',
      'id: account-locked\ntitle: { en: Locked here }\nfixes: { wait-for-unlock: never }\n',
    );
    expect(find(changed.causes, 'account-locked')).toEqual({
      ...locked,
      title: { ...locked?.title, en: 'Locked here' },
      fixes: { ...locked?.fixes, 'wait-for-unlock': 'never' },
    });
  });

  it('keeps the places of texts for what is known', () => {
    const changed = laid('fixes/wait-for-unlock.yaml', 'id: wait-for-unlock\nminutes: 45\n');
    expect(find(changed.fixes, 'wait-for-unlock')).toEqual({
      ...find(table.fixes, 'wait-for-unlock'),
      minutes: 45,
    });
  });

  it('changes the label of one choice', () => {
    const text = 'id: device-scope\nchoices:\n  - { id: this-device-only, label: { en: Only here } }\n';
    const [all, here] = find(laid('questions/device-scope.yaml', text).questions, 'device-scope')?.choices ?? [];
    expect([all?.id, here?.id, here?.label.en]).toEqual(['all-devices', 'this-device-only', 'Only here']);
  });

  it('puts nothing on paper in other words than are said', () => {
    const fix = (more: string) => laid('fixes/wait-for-unlock.yaml', `id: wait-for-unlock\n${more}\n`).fixes;
    expect(find(fix('minutes: 9'), 'wait-for-unlock')?.sheet.length).toBeGreaterThan(1);
    expect(find(fix('say: { en: Wait for Ana. }'), 'wait-for-unlock')?.sheet).toEqual([]);
  });

  it('changes entries of lists, and files that hold one rule', () => {
    const finding = laid('findings/own.yaml', '- { id: tls.expired, owner: clinic-it }\n').findings;
    expect(find(finding, 'tls.expired')).toEqual({ ...find(table.findings, 'tls.expired'), owner: 'clinic-it' });
    const { office, scales } = compileTable(
      [
        { path: 'office.yaml', text: 'whom: { en: Ask for Ana., es: Pregunte por Ana. }\n' },
        { path: 'scales.yaml', text: 'office-minutes: 9\n' },
      ],
      ruleSchemas,
      table,
    );
    // What was a text with places for what is known is one without.
    const templates = { ...table.office.templates };
    delete templates['whom'];
    expect(office).toEqual({ ...table.office, whom: { en: 'Ask for Ana.', es: 'Pregunte por Ana.' }, templates });
    expect(scales).toEqual({ ...table.scales, officeMinutes: 9 });
  });

  it.each([
    [
      'a word of another scale',
      'questions/device-scope.yaml',
      'id: device-scope\nchoices:\n  - { id: this-device-only, base: offen }\n',
      /^questions\/device-scope\.yaml line 3, column 35: takes never, .*not "offen"/,
    ],
    [
      'a choice that is none, beside what is kept',
      'questions/device-scope.yaml',
      'id: device-scope\nchoices:\n  - id: somewhere\n    label: { en: a }\n    said: { en: a }\n    base: even\n',
      /line 3, column 5: there is no choice "somewhere"\.$/,
    ],
    [
      'a new rule that is not whole',
      'causes/our-lock.yaml',
      'id: our-lock\ntitle: { en: Ours }\n',
      /line 1, column 1: "group" is missing\./,
    ],
    [
      'a text in no language',
      'causes/account-locked.yaml',
      'id: account-locked\ntitle: Locked\n',
      /line 2, column 8: takes a map, not "Locked"\.$/,
    ],
    ['an empty file', 'causes/account-locked.yaml', '', /line 1, column 1: takes a map, not "null"\.$/],
    ['a folder that is none', 'cause/x.yaml', 'id: x\n', /no rules are kept here\. Did you mean "causes"\?$/],
    ['a folder within', 'causes/own/x.yaml', 'id: x\n', /no rules are kept here\./],
  ])('is told of %s where it stands', (_, path, text, message) => {
    expect(() => laid(path, text)).toThrow(message);
  });
});
