import type { FourSeries } from '../figures.js';
import type { VisitFigures } from '../visits/measure-visits.js';
import type { Series } from '../visits/series.js';
import { bar, inHundred, withRange } from './numbers.js';
import type { Sheet } from './sheet.js';

type Row = readonly [name: string, of: (figures: VisitFigures) => string];

/** What a reader of the page wants to know of visits. */
const ROWS: readonly Row[] = [
  ['visits', ({ rightFirst }) => `${rightFirst.n}`],
  ['right cause first, of 100', ({ rightFirst }) => inHundred(rightFirst)],
  ['… by the best of all judges', ({ perfect }) => inHundred(perfect.rightFirst)],
  ['among the first three, of 100', ({ amongThree }) => inHundred(amongThree)],
  ['questions: median, 9 visits in 10 within', ({ questions }) => `${questions.median}, ${questions.ninetieth}`],
  ['minutes until the patient can sign in', ({ minutes }) => withRange(minutes.all)],
  ['times as long as where the cause is known', ({ ratio }) => withRange(ratio, 2)],
  ['… by the best of all judges', ({ perfect }) => withRange(perfect.ratio, 2)],
  ['needless calls, in 100 visits', ({ needlessCalls }) => withRange(needlessCalls)],
  ['wrongly "it is the portal", in 100', ({ wronglyPortal }) => withRange(wronglyPortal)],
  ['log score (0 is perfect)', ({ logScore }) => withRange(logScore, 2)],
];

/** What somebody who tunes wants to know besides. */
const MORE_ROWS: readonly Row[] = [
  ['right first by the best, all asked', ({ perfect }) => inHundred(perfect.rightFirstWithAll)],
  ['mean rank of the right cause', ({ rank }) => withRange(rank)],
  ['within seven questions, of 100', ({ questions }) => inHundred(questions.withinSeven)],
  ['minutes of questions', ({ minutes }) => minutes.questions.toFixed(1)],
  ['minutes of steps', ({ minutes }) => minutes.steps.toFixed(1)],
  ['minutes of calls', ({ minutes }) => minutes.calls.toFixed(1)],
  ['minutes where the cause is known', ({ minutes }) => minutes.knowing.toFixed(1)],
  ['signed in by the end of the plan, of 100', ({ solved }) => inHundred(solved)],
];

const COLUMNS: Record<keyof FourSeries, string> = {
  common: 'as common',
  commonFlipped: '… one flipped',
  even: 'evenly',
  evenFlipped: '… one flipped',
};

/** What visits come to: a column a series. `more` adds what only a tuner wants to know. */
export function visitSheet(title: string, about: string, four: FourSeries, more: boolean): Sheet {
  const names = Object.keys(COLUMNS) as (keyof FourSeries)[];
  return {
    title,
    about,
    head: ['', ...names.map((name) => COLUMNS[name])],
    rows: rowsOf(
      names.map((name) => four[name].figures),
      more,
    ),
  };
}

/** The same of one series. */
export function seriesSheet(title: string, about: string, { figures }: Series): Sheet {
  return { title, about, head: ['', 'visits'], rows: rowsOf([figures], true) };
}

function rowsOf(columns: readonly VisitFigures[], more: boolean): string[][] {
  const rows = more ? [...ROWS, ...MORE_ROWS] : ROWS;
  return rows.map(([name, of]) => [name, ...columns.map(of)]);
}

/** How far a chance that is given can be believed. */
export function calibrationSheet(about: string, { calibration }: Series): Sheet {
  return {
    title: 'Chances',
    about,
    head: ['chance given', 'visits', 'mean', 'right, of 100', 'right, and │ the mean chance'],
    rows: calibration
      .filter(({ right }) => right.n > 0)
      .map(({ least, most, said, right }) => [
        `${(100 * least).toFixed(0)} to ${(100 * most).toFixed(0)} %`,
        `${right.n}`,
        (100 * said).toFixed(0),
        inHundred(right),
        bar(right.value, said),
      ]),
  };
}

/** What is taken for what. */
export function confusionSheet(about: string, { confusion }: Pick<Series, 'confusion'>): Sheet {
  return {
    title: 'What is taken for what',
    about,
    head: ['it was', 'put first', 'times'],
    rows: confusion.map(({ cause, takenFor, times }) => [cause, takenFor, `${times}`]),
  };
}
