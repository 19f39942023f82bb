import { meanOf, shareOf, type Figure } from './intervals.js';

/** Causes that were put first with a chance of this size, and how many of them were right. */
export interface Band {
  least: number;
  most: number;
  /** Mean of the chances given. */
  said: number;
  right: Figure;
}

const EDGES = [0, 0.3, 0.5, 0.7, 0.9, 1];

/** The reliability table: of the causes given 70 to 90 %, how many were right? */
export function calibrationOf(cases: readonly { chance: number; right: boolean }[]): Band[] {
  return EDGES.slice(1).map((most, at) => {
    const least = EDGES[at] ?? 0;
    const inside = cases.filter(({ chance }) => chance >= least && (chance < most || most === 1));
    return {
      least,
      most,
      said: meanOf(inside.map(({ chance }) => chance)).value,
      right: shareOf(inside.map(({ right }) => right)),
    };
  });
}
