import type { Diagnosis } from '../../../src/model/index.js';
import type { Vignette } from '../../vignettes/read-vignettes.js';
import { meanOf, quantile, shareOf, type Figure } from '../intervals.js';
import type { Mind } from '../visits/mind.js';
import { tellVignette, type Told } from './tell-vignette.js';

/** How it does with vignettes, set out as Berner et al. (1994) did with programs for physicians. */
export interface VignetteFigures {
  /** A cause that a lead would accept stands first. */
  first: Figure;
  three: Figure;
  /** The first step is one that a lead would take. */
  step: Figure;
  /** Mean rank of the right cause. */
  rank: Figure;
  /** Of the causes that a lead would think of, the share that is shown. */
  comprehensive: Figure;
  /** Of the causes that are shown, the share that a lead would think of. */
  relevant: Figure;
  /** Answers that were taken, as a median. */
  answers: number;
}

/** Ranks the causes of each. */
export function measureVignettes(vignettes: readonly Vignette[], told: Told, mind: Mind): VignetteFigures {
  const ranked = vignettes.map((vignette) => {
    const situation = tellVignette(vignette, told, mind);
    const diagnosis = mind.diagnose(situation);
    const causes = diagnosis.causes.map(({ id }) => id);
    const right = [vignette.cause, ...vignette.accept];
    return { vignette, diagnosis, causes, right, shown: shownOf(diagnosis), situation };
  });
  return {
    first: shareOf(ranked.map(({ causes, right }) => right.includes(causes[0] ?? ''))),
    three: shareOf(ranked.map(({ causes, right }) => causes.slice(0, 3).some((id) => right.includes(id)))),
    step: shareOf(
      ranked.map(({ vignette, diagnosis }) => vignette['first-step'].includes(diagnosis.verdict.firstStep ?? '')),
    ),
    rank: meanOf(ranked.map(({ vignette, causes }) => rankOf(vignette.cause, causes))),
    comprehensive: meanOf(ranked.map(({ right, shown }) => shareIn(right, shown))),
    relevant: meanOf(ranked.map(({ right, shown }) => shareIn(shown, right))),
    answers: quantile(
      ranked.map(({ situation }) => Object.keys(situation.answers ?? {}).length),
      0.5,
    ),
  };
}

/** What the screen shows: the first, and up to three behind it that are not unlikely. */
const SHOWN = 4;
const LEAST = 0.05;

function shownOf({ causes }: Diagnosis): string[] {
  const [first, ...others] = causes;
  const likely = others.filter(({ confirmed, probability }) => confirmed || probability >= LEAST);
  return first === undefined ? [] : [first, ...likely].slice(0, SHOWN).map(({ id }) => id);
}

function rankOf(cause: string, causes: readonly string[]): number {
  return causes.includes(cause) ? causes.indexOf(cause) + 1 : causes.length + 1;
}

function shareIn(some: readonly string[], others: readonly string[]): number {
  return some.filter((id) => others.includes(id)).length / Math.max(1, some.length);
}
