import type { CauseId } from '../../../src/model/index.js';
import { calibrationOf, type Band } from '../calibration.js';
import { confusionOf, type Mistake } from '../confusion.js';
import { measureVisits, type VisitFigures } from './measure-visits.js';
import type { Noise } from './patient.js';
import { type Clinic, runFlippedVisits, runVisits } from './run-visits.js';
import type { ScoredVisit } from './score-visit.js';

/** Many visits of one kind. */
export interface Series {
  figures: VisitFigures;
  calibration: Band[];
  confusion: Mistake[];
}

const MISTAKES = 10;

/** @param flipped one of the answers given in each visit is a wrong one */
export function seriesOf(callers: readonly CauseId[], noise: Noise, clinic: Clinic, flipped: boolean): Series {
  return summed(flipped ? runFlippedVisits(callers, noise, clinic) : runVisits(callers, noise, clinic));
}

function summed(visits: readonly ScoredVisit[]): Series {
  const ranked = visits.flatMap(({ firstChance, rank }) =>
    firstChance === undefined ? [] : [{ chance: firstChance, right: rank === 1 }],
  );
  return {
    figures: measureVisits(visits),
    calibration: calibrationOf(ranked),
    confusion: confusionOf(visits, MISTAKES),
  };
}
