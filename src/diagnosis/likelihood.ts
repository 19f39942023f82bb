import type { CauseRule, Choice, FindingRule, Often, QuestionRule, Table } from '../model/index.js';

/**
 * P(choice | cause). The choices that a cause expects are scaled to add up to one; where it says nothing about the
 * question, its base rates hold. A share of all answers, the answer error, is wrong: whoever is mistaken says any of the
 * choices, so that one wrong answer does not sink the true cause, and a rare one proves no rare cause.
 */
export function choiceLikelihood(table: Table, question: QuestionRule, cause: CauseRule, choice: Choice): number {
  const { answerError } = table.scales;
  return (1 - answerError) * meant(table, question, cause, choice) + answerError / question.choices.length;
}

/** Of those who give an answer under a cause, the share who mean it: the others are mistaken. */
export function meantShare(table: Table, question: QuestionRule, cause: CauseRule, choice: Choice): number {
  const { answerError } = table.scales;
  return 1 - answerError / question.choices.length / choiceLikelihood(table, question, cause, choice);
}

function meant(table: Table, question: QuestionRule, cause: CauseRule, choice: Choice): number {
  const expected = cause.expect[question.id];
  if (expected === undefined) return baseRate(table, question, choice);
  const { often } = table.scales;
  const total = Object.values(expected).reduce((sum, word) => sum + often[word as Often], 0);
  const word = expected[choice];
  return word === undefined || total === 0 ? 0 : often[word] / total;
}

/** How often a choice is the answer whatever the cause; a question's base rates add up to one. */
function baseRate(table: Table, question: QuestionRule, choice: Choice): number {
  const { often } = table.scales;
  const total = question.choices.reduce((sum, { base }) => sum + often[base], 0);
  const word = question.choices.find(({ id }) => id === choice)?.base;
  return word === undefined || total === 0 ? 0 : often[word] / total;
}

/** P(finding | cause): what the finding's rule says where it points at the cause, else the probe's error rate. */
export function findingLikelihood(table: Table, finding: FindingRule, cause: CauseRule): number {
  const word = finding.pointsAt[cause.id];
  return word === undefined ? table.scales.probeError : Math.max(table.scales.often[word], table.scales.probeError);
}

/** P(the check finds nothing | cause). */
export function healthyLikelihood(table: Table, cause: CauseRule): number {
  const seen = table.scales.often[cause.seenByCheck];
  return (1 - seen) * (1 - table.scales.probeError) + seen * table.scales.probeError;
}

/** P(fix solves the trouble | cause); 0 where the cause does not name it. */
export function solveChance(table: Table, cause: CauseRule, fix: string): number {
  const word = cause.fixes[fix];
  return word === undefined ? 0 : table.scales.often[word];
}

/** P(a step that was tried worked, or did not | cause); people may be mistaken about that too. */
export function triedLikelihood(table: Table, cause: CauseRule, fix: string, worked: boolean): number {
  const { answerError } = table.scales;
  const solves = (1 - answerError) * solveChance(table, cause, fix) + answerError / 2;
  return worked ? solves : 1 - solves;
}
