import {
  inLanguage,
  type FixId,
  type FixRule,
  type Language,
  type PlanStep,
  type ResultPlanStep,
  type ResultStep,
  type Table,
} from '../../model/index.js';
import { threeDecimals } from './chances.js';

/** Languages of a step: of what a technician reads, and of what is said to the patient. */
export interface Languages {
  language: Language;
  patientLanguage: Language;
}

/** A step with its words; one that the table does not hold is left out. */
export function tellStep(id: FixId, table: Table, languages: Languages): ResultStep | undefined {
  const rule = table.fixes.find((fix) => fix.id === id);
  return rule && toStep(rule, languages);
}

/** The plan with its words, in order. */
export function tellPlan(plan: readonly PlanStep[], table: Table, languages: Languages): ResultPlanStep[] {
  return plan.flatMap(({ fix, solves }) => {
    const rule = table.fixes.find(({ id }) => id === fix);
    if (rule === undefined) return [];
    const notes = rule.notes.map((note) => inLanguage(note, languages.language));
    return [{ ...toStep(rule, languages), notes, call: rule.call, solves: threeDecimals(solves) }];
  });
}

function toStep(rule: FixRule, { language, patientLanguage }: Languages): ResultStep {
  return {
    id: rule.id,
    owner: rule.owner,
    minutes: rule.minutes,
    do: inLanguage(rule.do, language),
    say: inLanguage(rule.say, patientLanguage),
    title: inLanguage(rule.title, language),
  };
}
