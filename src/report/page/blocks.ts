import type { Language } from '../../model/index.js';
import type { Tone } from './tone.js';

/** What a page is made of, before anything is known of its width. */
export type Block = ParagraphBlock | SectionBlock | StagesBlock | SidesBlock;

/** Sentences over the whole width, with an aside at the right edge or on the next line. */
export interface ParagraphBlock {
  kind: 'paragraph';
  text: string;
  tone?: Tone;
  aside?: string;
  /** What the blocks behind it are about; the first paragraph of a page is always its heading. */
  heading?: true;
  /** Stands right under the block before it, without an empty line. */
  tight?: boolean;
}

/** Rows with a common label, beside it or below it. */
export interface SectionBlock {
  kind: 'section';
  label: string;
  rows: Row[];
  tight?: boolean;
  /** Columns that the rows are set in by, where they stand under the label; otherwise they stand beside it. */
  indent?: number;
  /** Its rows have bars and make one picture. */
  chart?: Chart;
}

/** What a picture of bars tells as a whole, and what each fill of its bars stands for. */
export interface Chart {
  told: string;
  legend: readonly string[];
}

/** One line of a section, or several where it is long. */
export interface Row {
  text: string;
  tone?: Tone;
  /** `+`, `-`, a number; rows of a section that has markers are indented alike. */
  marker?: string;
  /** A marker that is a sign, in words: what a screen reader says in its place. */
  markerText?: string;
  /** Never broken, however long: it is meant to be copied. */
  whole?: boolean;
  /** What somebody said. */
  quote?: boolean;
  /** Short facts at the right edge, or on the next line where it is narrow. */
  cells?: string[];
  /** Words in the text that are said aloud, as they stand there, and their language. */
  spoken?: { words: string; lang: Language };
  /** Says nothing that the words beside it do not say; a layout without pictures leaves it out. */
  bar?: Stretch[];
}

/** A part of a bar, between 0 and 1; `fill` is its place in the legend. */
export interface Stretch {
  from: number;
  to: number;
  fill: number;
}

/** One line a stage: its name, a word for how it went, what was seen, and the time. */
export interface StagesBlock {
  kind: 'stages';
  rows: StageRow[];
  /** The rows are places on a way, each behind the one before: its name, and how far it leads. */
  way?: { label: string; told: string };
}

export interface StageRow {
  name: string;
  mark: string;
  tone: Tone;
  text: string[];
  time: string;
}

/** Two columns under a head each, one row a subject. Where there is no room for columns, see `sidesInTurn`. */
export interface SidesBlock {
  kind: 'sides';
  heads: [string, string];
  rows: { name: string; sides: [Side, Side] }[];
}

/** What stands in one of two columns. */
export interface Side {
  text: string;
  tone?: Tone;
}

/** The same one below the other: a section a subject, its rows marked with the heads. */
export function sidesInTurn({ heads, rows }: SidesBlock): SectionBlock[] {
  return rows.map(({ name, sides }, index) => ({
    kind: 'section',
    label: name,
    tight: index > 0,
    rows: sides.map((side, place) => ({ ...side, marker: heads[place] ?? '' })),
  }));
}

/** A paragraph; `more` as in `ParagraphBlock`. */
export function paragraph(text: string, more: Omit<ParagraphBlock, 'kind' | 'text'> = {}): ParagraphBlock {
  return { kind: 'paragraph', text, ...more };
}

/** A section, or nothing where there are no rows; `more` as in `SectionBlock`. */
export function section(
  label: string,
  rows: Row[],
  more: Omit<SectionBlock, 'kind' | 'label' | 'rows'> = {},
): SectionBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'section', label, rows, ...more }];
}
