import type { Series } from '../visits/series.js';
import { bar, inHundred, withRange } from './numbers.js';
import type { Sheet } from './sheet.js';

/** Series of visits by the name that stands above their column. */
export type NamedSeries = Readonly<Record<string, Series>>;

/** What visits come to: a column a series. */
export function visitSheet(title: string, about: string, series: NamedSeries): Sheet {
  const columns = Object.values(series).map(({ figures }) => figures);
  const row = (name: string, of: (figures: (typeof columns)[number]) => string) => [name, ...columns.map(of)];
  return {
    title,
    about,
    head: ['', ...Object.keys(series)],
    rows: [
      row('visits', ({ rightFirst }) => `${rightFirst.n}`),
      row('right cause first, of 100', ({ rightFirst }) => inHundred(rightFirst)),
      row('… by the best of all judges', ({ perfect }) => inHundred(perfect.rightFirst)),
      row('among the first three', ({ amongThree }) => inHundred(amongThree)),
      row('mean rank', ({ rank }) => withRange(rank)),
      row('log score (0 is perfect)', ({ logScore }) => withRange(logScore, 2)),
      row('questions: median, 90 in 100', ({ questions }) => `${questions.median}, ${questions.ninetieth}`),
      row('within seven questions', ({ questions }) => inHundred(questions.withinSeven)),
      row('minutes to sign in', ({ minutes }) => withRange(minutes.all)),
      row('… questions, steps, calls', ({ minutes: { questions, steps, calls } }) =>
        [questions, steps, calls].map((part) => part.toFixed(1)).join(', '),
      ),
      row('… if the cause were known', ({ minutes }) => minutes.knowing.toFixed(1)),
      row('times as long as that', ({ ratio }) => withRange(ratio, 2)),
      row('… by the best of all judges', ({ perfect }) => withRange(perfect.ratio, 2)),
      row('needless calls in 100 visits', ({ needlessCalls }) => withRange(needlessCalls)),
      row('wrongly "it is the portal"', ({ wronglyPortal }) => withRange(wronglyPortal)),
      row('can sign in without a further call', ({ solved }) => inHundred(solved)),
    ],
  };
}

/** How far a chance that is given can be believed. */
export function calibrationSheet(about: string, { calibration }: Series): Sheet {
  return {
    title: 'Of the causes put first with a chance of …, so many were right',
    about,
    head: ['chance given', 'visits', 'mean', 'right, of 100', ''],
    rows: calibration.map(({ least, most, said, right }) => [
      `${(100 * least).toFixed(0)} to ${(100 * most).toFixed(0)} %`,
      `${right.n}`,
      right.n === 0 ? '' : (100 * said).toFixed(0),
      right.n === 0 ? '' : inHundred(right),
      right.n === 0 ? '' : bar(right.value),
    ]),
  };
}

/** What is taken for what. */
export function confusionSheet(about: string, { confusion }: Series): Sheet {
  return {
    title: 'What is taken for what',
    about,
    head: ['it was', 'put first', 'visits'],
    rows: confusion.map(({ cause, takenFor, times }) => [cause, takenFor, `${times}`]),
  };
}
