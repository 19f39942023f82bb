import type { Answers, CauseId, Language } from '../../../src/model/index.js';
import { readWords } from '../../../src/words/index.js';
import { confusionOf, type Mistake } from '../confusion.js';
import { meanOf, shareOf, type Figure } from '../intervals.js';
import type { Mind } from '../visits/mind.js';
import { readWordings, type Wording } from './read-wordings.js';
import { withSlips } from './slips.js';

/** How often a right cause stands first, and among three. */
export interface Placed {
  first: Figure;
  three: Figure;
}

/** How well the words in one language are read. */
export interface WordingFigures {
  alone: Placed;
  /** With a slip in every fourth longer word. */
  slips: Placed;
  /** With the answers that the source states. */
  answers: Placed;
  /** Taken to be about something else than signing in. */
  setAside: Figure;
  confusion: Mistake[];
}

/** Causes as they are ranked for a wording. */
export interface Ranked {
  wording: Wording;
  causes: CauseId[];
}

/** So many times each wording is typed with slips; no two turns are alike. */
const SLIPPING = 5;
const MISTAKES = 10;

/** Reads every wording and ranks the causes by it. */
export function measureWordings(language: Language, mind: Mind): WordingFigures {
  const wordings = readWordings(language);
  const causesFor = (words: string, answers: Answers): CauseId[] =>
    mind.diagnose({ said: readWords(words, mind.table), answers }).causes.map(({ id }) => id);
  const alone = wordings.map((wording) => ({ wording, causes: causesFor(wording.words, {}) }));
  const answers = wordings.map((wording) => ({ wording, causes: causesFor(wording.words, wording.answers) }));
  const slips = Array.from({ length: SLIPPING }, (_, turn) =>
    wordings.map((wording) => ({ wording, causes: causesFor(withSlips(wording.words, turn), {}) })),
  );
  return {
    alone: placed([alone]),
    slips: placed(slips),
    answers: placed([answers]),
    setAside: shareOf(wordings.map(({ words }) => !readWords(words, mind.table).aboutSignIn)),
    confusion: confusionOf(alone.flatMap(mistakeIn), MISTAKES),
  };
}

/** Turns of the same wordings are no further cases: they make each case's share exact, and the interval is of the cases. */
export function placed(turns: readonly (readonly Ranked[])[]): Placed {
  const [cases = []] = turns;
  const within = (places: number) => {
    const isRight = ({ wording, causes }: Ranked) => causes.slice(0, places).some((id) => wording.cause.includes(id));
    if (turns.length === 1) return shareOf(cases.map(isRight));
    return meanOf(cases.map((_, at) => turns.filter((turn) => isRight(turn[at]!)).length / turns.length));
  };
  return { first: within(1), three: within(3) };
}

function mistakeIn({ wording, causes }: Ranked): { cause: CauseId; first: CauseId | undefined }[] {
  const [cause = '', first] = [wording.cause[0], causes[0]];
  return first !== undefined && wording.cause.includes(first) ? [] : [{ cause, first }];
}
