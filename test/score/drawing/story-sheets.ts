import type { Language } from '../../../src/model/index.js';
import type { Figures, OfVignettes } from '../figures.js';
import type { VignetteFigures } from '../vignettes/measure-vignettes.js';
import type { Told } from '../vignettes/tell-vignette.js';
import type { LeftOutFigures } from '../wordings/leave-sources-out.js';
import type { Placed } from '../wordings/measure-wordings.js';
import { inHundred, withRange } from './numbers.js';
import type { Sheet } from './sheet.js';

const LANGUAGES = { en: 'English', es: 'Spanish' } as const;
const languages = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];

const both = ({ first, three }: Placed) => [first, three].map(inHundred).join(', ');

/** How real wordings are read. */
export function wordingSheet(about: string, { begun, leftOut, again: { wordings } }: Figures): Sheet {
  const row = (name: string, of: (language: Language) => string) => [name, ...languages.map(of)];
  return {
    title: 'Real wordings',
    about,
    head: ['right cause first, among three', ...languages.map((language) => LANGUAGES[language])],
    rows: [
      row('wordings', (language) => `${wordings[language].alone.first.n}`),
      row('words alone', (language) => both(wordings[language].alone)),
      row('with a slip in every fourth longer word', (language) => both(wordings[language].slips)),
      row('with the answers that their source states', (language) => both(wordings[language].answers)),
      row('in whole visits that begin with them', (language) => both(begun[language].placed)),
      row('… questions: median, 9 visits in 10 within', (language) =>
        [begun[language].questions.median, begun[language].questions.ninetieth].join(', '),
      ),
      row('taken to be about something else, of 100', (language) => inHundred(wordings[language].setAside)),
      ...(leftOut === undefined ? [] : leftOutRows(leftOut)),
    ],
  };
}

function leftOutRows({ placed, otherMatters }: LeftOutFigures): string[][] {
  return [
    ["the corpus's own real wordings", ...languages.map((language) => `${placed[language].first.n}`)],
    ['… where their whole source is left out', ...languages.map((language) => both(placed[language]))],
    ['about something else, and taken for that', inHundred(otherMatters), 'both languages'],
  ];
}

const SETS: OfVignettes<string> = { open: 'open', setAside: 'set aside', misled: 'misled' };
const TOLD: Record<Told, string> = {
  guided: 'words, and what it asks',
  all: 'words, all answers',
  answers: 'all answers',
  words: 'words',
};

/** How it does with vignettes. */
export function vignetteSheet(about: string, { guided, again: { vignettes } }: Figures): Sheet {
  return {
    title: 'Vignettes',
    about,
    head: ['', 'told', 'stories', 'answers', 'first', 'among three', 'first step', 'rank', 'comprehensive', 'relevant'],
    rows: entries(SETS).flatMap(([set, setName]) => {
      const figures: Record<Told, VignetteFigures> = { guided: guided[set], ...vignettes[set] };
      return entries(TOLD).map(([told, toldName]) => [setName, toldName, ...cellsOf(figures[told])]);
    }),
  };
}

function cellsOf({ first, three, step, rank, comprehensive, relevant, answers }: VignetteFigures): string[] {
  const shares = [first, three, step].map(inHundred);
  return [`${first.n}`, `${answers}`, ...shares, withRange(rank), ...[comprehensive, relevant].map(inHundred)];
}

function entries<K extends string, V>(record: Record<K, V>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
