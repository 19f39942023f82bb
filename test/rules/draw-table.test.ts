import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/index.js';
import { table } from '../../src/generated/table.js';
import { drawTable } from '../../src/report/table-page.js';
import { smallTable } from '../fixtures/table.js';

const nothing = { causes: [], plan: [] };

describe('drawTable', () => {
  it('is drawn anew whenever a rule has changed', async () => {
    const page = drawTable(table, (symptom) => diagnose({ answers: { symptom } }, table));
    await expect(page).toMatchFileSnapshot('../../rules/README.md');
  });

  it('escapes what would break a cell or read as HTML', () => {
    const small = smallTable();
    const [first] = small.causes;
    first!.why = { en: 'a | b <b>\nc' };
    expect(drawTable(small, () => nothing)).toContain('| a \\| b &lt;b> c |');
  });

  it('links every cause and step to its file', () => {
    const page = drawTable(smallTable(), () => ({ ...nothing, plan: [{ fix: 'reset-password', solves: 1 }] }));
    expect(page).toContain('[The account is locked](causes/account-locked.yaml)');
    expect(page).toContain('(fixes/reset-password.yaml)');
  });
});
