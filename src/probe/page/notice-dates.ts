const MONTHS = 'jan ene|feb|mar|apr abr|may|jun|jul|aug ago|sep set|oct|nov|dec dic'.split('|');
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?';
const MES = '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)\\b';
const ORDINAL = '(?:st|nd|rd|th)?';

/** A day or a run of days as written: local midnights of the first and the last, and where in the text. */
export interface NamedDay {
  from: number;
  to: number;
  at: number;
  end: number;
  /** `3/8` may be either of two days: these are the first and the last. */
  ambiguous: boolean;
}

interface Written {
  day: number;
  last: number;
  month: number;
  year?: number;
}

type Reader = [RegExp, (groups: string[]) => Written[]];

const READERS: readonly Reader[] = [
  // November 29, 2026; Nov 28-30.
  [
    new RegExp(
      `\\b${MONTH} (\\d{1,2})${ORDINAL}(?! ?(?:am|pm|:\\d))(?: ?[-–] ?(\\d{1,2})(?![\\d:]))?(?:,? (20\\d\\d))?\\b`,
      'g',
    ),
    ([month, day, last, year]) => written(monthOf(month), day, last, year),
  ],
  // 29 November 2026.
  [
    new RegExp(`\\b(\\d{1,2})${ORDINAL} (?:of )?${MONTH}(?:,? (20\\d\\d)\\b)?`, 'g'),
    ([day, month, year]) => written(monthOf(month), day, '', year),
  ],
  // 29 de noviembre de 2026; del 28 al 30 de noviembre.
  [
    new RegExp(`\\b(?:(\\d{1,2}) (?:al|a|y|-) )?(\\d{1,2}) de ${MES}(?: del? (20\\d\\d)\\b)?`, 'g'),
    ([first, last, month, year]) => written(monthOf(month), first === '' ? last : first, last, year),
  ],
  // 11/29/2026; 29/11.
  [
    /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(20\d\d|\d\d))?(?![\d/])/g,
    ([one, two, year]) => [
      ...written(Number(one), two, '', year),
      ...(one === two ? [] : written(Number(two), one, '', year)),
    ],
  ],
  [/\b(20\d\d)-(\d\d)-(\d\d)\b/g, ([year, month, day]) => written(Number(month), day, '', year)],
];

/** The days that a sentence in lower case names, in order; a year that is not said is the one that brings it nearest. */
export function datesIn(plain: string, now: Date): NamedDay[] {
  const found = READERS.flatMap(([expression, read]) =>
    [...plain.matchAll(expression)].flatMap((match) => {
      const days = read(match.slice(1).map((group: string | undefined) => group ?? ''));
      return days.length === 0 ? [] : [{ days, at: match.index, end: match.index + match[0].length }];
    }),
  );
  const said = found.flatMap(({ days }) => days.map(({ year }) => year)).find((year) => year !== undefined);
  return found
    .map(({ days, at, end }) => ({ ...spanOf(days, said, now), at, end, ambiguous: days.length > 1 }))
    .sort((one, other) => one.at - other.at);
}

function written(month: number, day = '', last = '', year = ''): Written[] {
  const days = [Number(day), Number(last === '' ? day : last)];
  if (month < 1 || month > 12 || days.some((each) => each < 1 || each > 31)) return [];
  const [first = 0, end = 0] = days;
  return [
    { day: first, last: end, month, ...(year === '' ? {} : { year: Number(year) + (year.length === 2 ? 2000 : 0) }) },
  ];
}

function monthOf(name = ''): number {
  return MONTHS.findIndex((names) => names.split(' ').includes(name.slice(0, 3))) + 1;
}

function spanOf(days: readonly Written[], said: number | undefined, now: Date): { from: number; to: number } {
  const ends = days.flatMap(({ day, last, month, year }) => {
    const from = midnight(year ?? said, month, day, now);
    return [from, midnight(year ?? said, month, last, now)];
  });
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

function midnight(year: number | undefined, month: number, day: number, now: Date): number {
  const here = now.getFullYear();
  const years = year === undefined ? [here, here - 1, here + 1] : [year];
  const times = years.map((each) => new Date(each, month - 1, day).getTime());
  const distance = (time: number) => Math.abs(time - now.getTime());
  return times.reduce((best, time) => (distance(time) < distance(best) ? time : best));
}
