import type { Table } from '../model/index.js';
import type { Observation } from './observation.js';

/** Unnormalised log-posteriors, one a cause in the table's order; -Infinity for a cause that is left out. */
export type LogBelief = number[];

/**
 * log prior(cause) + Σ log P(observation | cause), taking observations as independent given the cause (one fault at a
 * time).
 *
 * @param leftOut causes that do not compete, such as confirmed ones
 */
export function logBelief(observations: Observation[], table: Table, leftOut: ReadonlySet<string>): LogBelief {
  return table.causes.map((cause, index) => {
    if (leftOut.has(cause.id)) return -Infinity;
    const prior = Math.log(table.scales.howCommon[cause.howCommon]);
    return observations.reduce((sum, { likelihoods }) => sum + Math.log(likelihoods[index] ?? 1), prior);
  });
}

/** Probabilities that add up to one; all zero where every cause is left out. */
export function normalise(logs: LogBelief): number[] {
  const total = logSumExp(logs);
  return logs.map((log) => (total === -Infinity ? 0 : Math.exp(log - total)));
}

/** log(p / (1 - p)) of one cause, from the logarithms, so that chances near 0 and 1 keep their digits. */
export function logOdds(logs: LogBelief, index: number): number {
  return (logs[index] ?? -Infinity) - logSumExp(logs.filter((_, other) => other !== index));
}

function logSumExp(logs: number[]): number {
  const greatest = Math.max(...logs, -Infinity);
  if (greatest === -Infinity) return -Infinity;
  return greatest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - greatest), 0));
}
