import type { FixRule, LocalizedText, Result, Table } from '../../model/index.js';
import { outlookOf } from '../page/diagnosis/outlook.js';

/** Steps on one page; nobody goes through more. */
const MOST_LINES = 8;
/** Rows that they take up there in large print, and letters in a row. */
const MOST_ROWS = 11;
const ROW = 60;
/** Fixes that they come from. */
const MOST_FIXES = 3;

/**
 * What the patient is to do, in order: what belongs to the likeliest cause alone, then the first fixes of the plan, each
 * whole. A call ends the sheet anyway, and so it stands among the steps only where it comes first.
 */
export function stepLines(result: Result, table: Table): LocalizedText[] {
  const own = ownSteps(result, table);
  const [first = [], ...others] = firstFixes(result, table).map((fix) =>
    fix.sheet.length > 0 ? fix.sheet : [fix.say],
  );
  const lines = [...own, ...first];
  for (const more of others) if (fitsOnePage([...lines, ...more])) lines.push(...more);
  return lines;
}

/** In every language, so that the steps are the same in each. */
function fitsOnePage(lines: readonly LocalizedText[]): boolean {
  const rows = lines.map((line) =>
    Math.max(...Object.values(line).map((text: string) => Math.ceil(text.length / ROW))),
  );
  return lines.length <= MOST_LINES && rows.reduce((sum, count) => sum + count, 0) <= MOST_ROWS;
}

function ownSteps(result: Result, { causes }: Table): LocalizedText[] {
  const outlook = outlookOf(result);
  const id = outlook.kind === 'ranked' ? outlook.cause.id : undefined;
  return causes.find((cause) => cause.id === id)?.sheet?.steps ?? [];
}

function firstFixes({ plan, tried }: Result, { fixes }: Table): FixRule[] {
  const open = plan.filter(({ id }) => !tried.some(({ fix }) => fix === id));
  return open
    .filter(({ call }, index) => !call || index === 0)
    .slice(0, MOST_FIXES)
    .flatMap(({ id }) => fixes.find((fix) => fix.id === id) ?? []);
}
