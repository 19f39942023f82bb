import type { Answers, Because, Situation, Table } from '../model/index.js';
import { logBelief, logOdds, type LogBelief } from './belief.js';
import { observationsOf } from './observations.js';
import type { Observation } from './observation.js';

/** Belief with everything, and with each observation left out of the situation in turn. */
export interface Pushes {
  logs: LogBelief;
  without: { observation: Observation; logs: LogBelief }[];
}

/** @param leftOut causes that do not compete */
export function pushesOf(situation: Situation, table: Table, leftOut: ReadonlySet<string>): Pushes {
  const observations = observationsOf(situation, table);
  return {
    logs: logBelief(observations, table, leftOut),
    without: observations.map((observation) => ({
      observation,
      logs: logBelief(observationsOf(leave(situation, observation), table), table, leftOut),
    })),
  };
}

/** What moved one cause, the strongest first; what did not move it is not there. */
export function becauseOf(index: number, { logs, without }: Pushes): Because[] {
  const now = logOdds(logs, index);
  return without
    .map(({ observation: { kind, id, choice }, logs: rest }): Because => {
      const push = now - logOdds(rest, index);
      return { kind, id, ...(choice === undefined ? {} : { choice }), push };
    })
    .filter(({ push }) => Math.abs(push) > 1e-9)
    .sort((a, b) => Math.abs(b.push) - Math.abs(a.push));
}

/** The situation as if one thing had not been seen or said. */
function leave(situation: Situation, { kind, id }: Observation): Situation {
  const { said, ...rest } = situation;
  switch (kind) {
    case 'answer': {
      const left = { ...rest, answers: without(situation.answers, id) };
      return said === undefined ? left : { ...left, said: { ...said, answers: without(said.answers, id) } };
    }
    case 'words':
      // The symptom is read from the same words; what else they state is a reason of its own.
      return said?.aboutSignIn === true
        ? { ...rest, said: { ...said, likelihoods: {}, answers: without(said.answers, 'symptom') } }
        : rest;
    case 'finding':
      return { ...situation, findings: (situation.findings ?? []).filter((finding) => finding.id !== id) };
    case 'healthy':
      return { ...situation, portalChecked: false };
    case 'tried':
      return { ...situation, tried: (situation.tried ?? []).filter(({ fix }) => fix !== id) };
  }
}

function without(answers: Answers = {}, id: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => question !== id));
}
