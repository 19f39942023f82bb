import {
  FINDINGS,
  inLanguage,
  type Finding,
  type Language,
  type ResultFinding,
  type Situation,
  type Table,
} from '../../model/index.js';
import { phrasesIn } from '../phrases/index.js';
import { fillSentence } from './sentence.js';

/** Findings with their sentences, in the order given. A finding without a rule is told by its id. */
export function tellFindings(findings: readonly Finding[], table: Table, language: Language): ResultFinding[] {
  const { words, notRecorded } = phrasesIn(language);
  const rules = new Map(table.findings.map((rule) => [rule.id, rule]));
  return findings.map(({ id, stage, severity, scope, facts, seenAt }) => {
    const rule = rules.get(id);
    const fill = (text: { en: string; es?: string } | undefined): string =>
      text === undefined ? '' : fillSentence(inLanguage(text, language), facts, words, notRecorded);
    return {
      id,
      stage,
      severity,
      scope,
      summary: fill(rule?.summary) || `${id}.`,
      facts,
      means: fill(rule?.means),
      owner: rule?.owner ?? 'nobody',
      byHand: fill(rule?.byHand),
      seenAt,
    };
  });
}

/** Findings of a situation that came without facts, as full ones. */
export function bareFindings(situation: Situation): Finding[] {
  return (situation.findings ?? []).map(({ id, stage, severity }) => ({
    id,
    stage,
    severity,
    // One that another version knows holds for the portal, as most do.
    scope: Object.hasOwn(FINDINGS, id) ? FINDINGS[id].scope : 'portal',
    facts: {},
    seenAt: '',
  }));
}
