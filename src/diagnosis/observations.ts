import {
  bySeverity,
  type CauseRule,
  type FindingRule,
  scopeOf,
  type Situation,
  type Table,
  type TriedStep,
  UNKNOWN,
} from '../model/index.js';
import { choiceLikelihood, findingLikelihood, healthyLikelihood, triedLikelihood } from './likelihood.js';
import type { Observation } from './observation.js';
import { statedObservations, wordsObservation } from './said.js';

type SeenFinding = NonNullable<Situation['findings']>[number];

/** Everything in the situation that is evidence. What says the same thing twice is there once. */
export function observationsOf(situation: Situation, table: Table): Observation[] {
  const findings = portalEvidence(situation);
  return [
    ...answerObservations(situation, table),
    ...wordsObservation(situation, table),
    ...statedObservations(situation, table),
    ...strongestOfEachFault(findings, table).map((rule): Observation => ({
      kind: 'finding',
      id: rule.id,
      likelihoods: each(table, (cause) => findingLikelihood(table, rule, cause)),
    })),
    ...healthyObservation(situation, table),
    ...lastTries(situation).map(({ fix, worked }): Observation => ({
      kind: 'tried',
      id: fix,
      likelihoods: each(table, (cause) => triedLikelihood(table, cause, fix, worked)),
    })),
  ];
}

/**
 * The findings that speak of the patient's trouble. What was seen of this desk's own network or clock says nothing of a
 * patient's who is elsewhere; where nobody said where the check ran, it counts as the same network.
 */
export function portalEvidence({ findings = [], answers }: Situation): SeenFinding[] {
  const elsewhere = answers?.['checked-from'] === 'elsewhere';
  return elsewhere ? findings.filter(({ id }) => scopeOf(id) === 'portal') : findings;
}

/** A step that was tried again is the same step: what came of it last counts. */
function lastTries({ tried = [] }: Situation): TriedStep[] {
  return tried.filter(({ fix }, index) => !tried.slice(index + 1).some((later) => later.fix === fix));
}

/** In the table's order, so that the same answers come to the same chances whichever order they were given in. */
function answerObservations({ answers = {} }: Situation, table: Table): Observation[] {
  return table.questions.flatMap((question) => {
    const choice = answers[question.id];
    if (choice === undefined || choice === UNKNOWN || !question.choices.some(({ id }) => id === choice)) return [];
    // Which findings count is decided by this answer; of itself it speaks for no cause.
    if (question.askBesideHere) return [];
    const likelihoods = each(table, (cause) => choiceLikelihood(table, question, cause, choice));
    return [{ kind: 'answer', id: question.id, choice, likelihoods }];
  });
}

/** Findings that point at the same cause first are one fault seen at several stages: the gravest stands for all. */
function strongestOfEachFault(findings: SeenFinding[], table: Table): FindingRule[] {
  const byFault = new Map<string, FindingRule>();
  for (const { id } of findings.toSorted(bySeverity)) {
    const rule = table.findings.find((known) => known.id === id);
    const fault = rule && Object.keys(rule.pointsAt)[0];
    if (rule && fault !== undefined && !byFault.has(fault)) byFault.set(fault, rule);
  }
  return [...byFault.values()];
}

/**
 * A check that ran to its end and found no fault of the portal speaks against the causes that it would have seen. Where
 * this desk's own network stopped it, the portal was not seen at all.
 */
function healthyObservation(situation: Situation, table: Table): Observation[] {
  const ofPortal = portalEvidence(situation).filter(({ severity }) => severity !== 'info');
  const stopped = (situation.findings ?? []).some(({ severity }) => severity === 'blocking');
  if (situation.portalChecked !== true || stopped || ofPortal.length > 0) return [];
  return [{ kind: 'healthy', id: 'healthy', likelihoods: each(table, (cause) => healthyLikelihood(table, cause)) }];
}

function each(table: Table, likelihood: (cause: CauseRule) => number): number[] {
  return table.causes.map(likelihood);
}
