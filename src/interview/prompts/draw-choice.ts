import { columns, wrap } from '../../text/wrap.js';
import { windowAround, type ShownChoice } from '../filter-choices.js';
import { fill, type Phrases } from '../phrases/index.js';
import { columnsOf, inCharactersOf, paintFor } from './screen.js';
import type { Screen } from './prompts.js';

interface ChoiceView {
  screen: Screen;
  phrases: Phrases;
  ask: string;
  why: string;
  takesWords?: boolean;
  canChange?: boolean;
  typed: string;
  /** What Esc has cleared. */
  cleared: string;
  /** Index in `shown`, or -1. */
  active: number;
  /** What the typed words fit, and what is always there. */
  shown: readonly ShownChoice[];
  /** The explanation is open. */
  whyOpen: boolean;
  noticed: string | undefined;
}

/** Choices that are shown at a time. */
const MOST_SHOWN = 7;

/**
 * The prompt's two parts: what ends in the line that is typed in, and what stands below it. No row is wider than the
 * screen, and all rows fit on it.
 */
export function drawChoice(view: ChoiceView): [string, string] {
  const { screen, phrases } = view;
  const paint = paintFor(screen.color);
  const width = columnsOf(screen) - 1;
  const rows = (text: string, indent: number) => wrap(inCharactersOf(screen, text), width, indent);
  const notice = view.noticed === undefined ? [] : [...rows(`  ${view.noticed}`, 2), ''];
  const ask = view.takesWords === true ? `${view.ask} ${phrases.orWords}` : view.ask;
  const question = rows(`? ${ask}`, 2).map(paint.strong);
  const input = view.typed === '' ? [] : [`  ${view.typed}`];
  const inputRows = input.map((line) => Math.ceil((columns(line) + 1) / (width + 1)));
  const why = view.whyOpen ? view.why.split('\n').flatMap((line) => rows(`  ${line}`, 2)) : [];
  const noMatch = view.active < 0 ? rows(`  ${phrases.noMatch}`, 2) : [];
  const hint = rows(`  ${keysFor(view).map(unbroken).join('\u00A0· ')}`, 2).map((row) => paint.faint(broken(row)));
  const used = [notice, question, why, noMatch, hint].reduce((sum, part) => sum + part.length, inputRows[0] ?? 0);
  const list = listRows(view, Math.max(1, (screen.output.rows || 24) - used - 3), (text) => rows(text, 2));
  return [['', ...notice, ...question, ...input].join('\n'), [...why, ...noMatch, ...list, ...hint].join('\n')];
}

/** What a key does stays on one line with it. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}

function broken(row: string): string {
  return row.replaceAll('\u00A0', ' ');
}

/** The keys that do something now. */
function keysFor({ phrases: { key }, typed, cleared, whyOpen, why, canChange }: ChoiceView): string[] {
  if (typed !== '') return [key.move, key.choose, key.clear];
  if (whyOpen) return [key.choose, key.closeWhy, key.back];
  return [
    key.move,
    cleared === '' ? key.search : key.restore,
    key.choose,
    ...(why === '' ? [] : [key.why]),
    ...(canChange === true ? [key.change] : []),
    key.back,
  ];
}

function listRows(
  { screen, phrases, shown, active }: Pick<ChoiceView, 'screen' | 'phrases' | 'shown' | 'active'>,
  rowsFree: number,
  rows: (text: string) => string[],
): string[] {
  const paint = paintFor(screen.color);
  const labels = shown.map(({ label }, index) => rows(`${index === active ? '>' : ' '} ${label}`));
  const heights = labels.map((lines) => lines.length);
  const { from, to } = windowAround(Math.max(0, active), heights, { items: MOST_SHOWN, rows: rowsFree });
  const lines = labels
    .slice(from, to)
    .flatMap((lines, index) => (from + index === active ? lines.map(paint.active) : lines));
  const above = from > 0 ? [paint.faint(`  ${fill(phrases.before, { count: from })}`)] : [];
  const below = to < shown.length ? [paint.faint(`  ${fill(phrases.more, { count: shown.length - to })}`)] : [];
  return [...above, ...lines, ...below];
}
