import { meanOf, quantile, ratioOf, shareOf, type Figure } from '../intervals.js';
import type { ScoredVisit } from './score-visit.js';

/** What many visits come to. */
export interface VisitFigures {
  rightFirst: Figure;
  amongThree: Figure;
  /** Mean rank of the right cause. */
  rank: Figure;
  /** Mean of -ln of the chance given to the right cause: 0 is perfect. */
  logScore: Figure;
  questions: { median: number; ninetieth: number; withinSeven: Figure };
  minutes: { all: Figure; questions: number; steps: number; calls: number; knowing: number };
  /** Minutes in proportion to those of a plan that knew the cause. */
  ratio: Figure;
  /** In 100 visits. */
  needlessCalls: Figure;
  wronglyPortal: Figure;
  solved: Figure;
  /** What the best of all judges makes of the same answers, and of all that can be asked. */
  perfect: { rightFirst: Figure; rightFirstWithAll: Figure; ratio: Figure };
}

/** A chance given to the right cause below this counts as this: one visit is not to decide the mean. */
const LEAST_CHANCE = 1e-4;
const MANY_QUESTIONS = 7;

/** Sums up. */
export function measureVisits(visits: readonly ScoredVisit[]): VisitFigures {
  const mean = (of: (visit: ScoredVisit) => number) => meanOf(visits.map(of)).value;
  const all = ({ minutes: { questions, steps, calls } }: ScoredVisit) => questions + steps + calls;
  const asked = visits.map((visit) => visit.asked.length);
  return {
    rightFirst: shareOf(visits.map(({ rank }) => rank === 1)),
    amongThree: shareOf(visits.map(({ rank }) => rank <= 3)),
    rank: meanOf(visits.map(({ rank }) => rank)),
    logScore: meanOf(visits.map((visit) => -Math.log(Math.max(visit.chance, LEAST_CHANCE)))),
    questions: {
      median: quantile(asked, 0.5),
      ninetieth: quantile(asked, 0.9),
      withinSeven: shareOf(asked.map((count) => count <= MANY_QUESTIONS)),
    },
    minutes: {
      all: meanOf(visits.map(all)),
      questions: mean(({ minutes }) => minutes.questions),
      steps: mean(({ minutes }) => minutes.steps),
      calls: mean(({ minutes }) => minutes.calls),
      knowing: mean(({ knowingMinutes }) => knowingMinutes),
    },
    ratio: ratioOf(visits.map((visit) => [all(visit), visit.knowingMinutes] as const)),
    needlessCalls: meanOf(visits.map((visit) => 100 * visit.needlessCall)),
    wronglyPortal: meanOf(visits.map(({ wronglyPortal }) => (wronglyPortal ? 100 : 0))),
    solved: meanOf(visits.map(({ solved }) => solved)),
    perfect: {
      rightFirst: shareOf(visits.map(({ perfect }) => perfect.rightFirst)),
      rightFirstWithAll: shareOf(visits.map(({ perfect }) => perfect.rightFirstWithAll)),
      ratio: ratioOf(visits.map(({ perfect, knowingMinutes }) => [perfect.minutes, knowingMinutes] as const)),
    },
  };
}
