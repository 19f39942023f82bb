import { diagnose } from '../../../src/diagnosis/index.js';
import type { CauseId, CauseRule, HowCommon, Often, PlanStep, Table } from '../../../src/model/index.js';
import type { PatientTable } from './patient-table.js';

/** How likely each cause is held to be; what is not named is not. */
export type Belief = ReadonlyMap<CauseId, number>;

/** The same machinery, where belief is given and it is known how often each step helps against each cause. */
export function truePlan(belief: Belief, patients: PatientTable, table: Table): PlanStep[] {
  return diagnose({}, withBelief(belief, withTrueFixes(patients, table))).plan;
}

const wordOf = (percent: number) => `${percent} of 100` as Often;

function withTrueFixes({ causes }: PatientTable, table: Table): Table {
  const exact = Object.fromEntries(Array.from({ length: 101 }, (_, percent) => [wordOf(percent), percent / 100]));
  const fixesOf = (cause: CauseId) =>
    Object.entries(causes.get(cause)?.fixes ?? {}).map(([fix, percent]) => [fix, wordOf(percent)] as const);
  return {
    ...table,
    scales: { ...table.scales, often: { ...table.scales.often, ...exact } },
    causes: table.causes.map((rule) => ({ ...rule, fixes: Object.fromEntries(fixesOf(rule.id)) })),
  };
}

/** Each cause has a word of its own for how common it is. */
function withBelief(belief: Belief, table: Table): Table {
  const held = table.causes.filter(({ id }) => (belief.get(id) ?? 0) > 0);
  const howCommon = Object.fromEntries(held.map(({ id }) => [id, belief.get(id) ?? 0]));
  return {
    ...table,
    scales: { ...table.scales, howCommon: { ...table.scales.howCommon, ...howCommon } },
    causes: held.map((rule): CauseRule => ({ ...rule, howCommon: rule.id as HowCommon })),
  };
}
