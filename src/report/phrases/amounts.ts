type Word = [one: string, many: string];

/** The words of one language for what is counted. */
interface UnitWords {
  second: Word;
  minute: Word;
  hour: Word;
  day: Word;
  year: Word;
  byte: Word;
  time: Word;
  address: Word;
  lessThanADay: string;
}

const DAY = 24 * 60;
const YEAR = 365 * DAY;

/** Numbers with their units, by the name of the fact. */
export function amountsIn(words: UnitWords) {
  const count = (number: number, [one, many]: Word): string => `${number} ${number === 1 ? one : many}`;
  /** A length of time in the unit that a person would choose. */
  const span = (minutes: number): string => {
    if (minutes < 120) return count(minutes, words.minute);
    if (minutes < 2 * DAY) return count(Math.round(minutes / 60), words.hour);
    return minutes < 2 * YEAR
      ? count(Math.round(minutes / DAY), words.day)
      : count(Math.round(minutes / YEAR), words.year);
  };
  return {
    minutes: span,
    seconds: (value: number) => count(value, words.second),
    days: (value: number) => (value < 1 ? words.lessThanADay : count(value, words.day)),
    bytes: (value: number) => count(value, words.byte),
    megabytes: (value: number) => `${value} MiB`,
    count: (value: number) => count(value, words.time),
    hops: (value: number) => count(value, words.address),
  };
}
