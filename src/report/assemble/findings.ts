import {
  inLanguage,
  type Finding,
  type Language,
  type LocalizedText,
  type ResultFinding,
  type Situation,
  scopeOf,
  type Table,
} from '../../model/index.js';
import { phrasesIn } from '../phrases/index.js';
import { fillCommands } from './commands.js';
import { fillSentence } from '../../text/fill-sentence.js';
import { factsInWords } from './tell-facts.js';

/** What the sentences of findings are made with. */
interface Telling {
  table: Table;
  language: Language;
  /** The address that was checked. */
  target: string | null;
}

/** Findings with their sentences, in the order given. A finding without a rule is told by its id. */
export function tellFindings(findings: readonly Finding[], { table, language, target }: Telling): ResultFinding[] {
  const phrases = phrasesIn(language);
  const rules = new Map(table.findings.map((rule) => [rule.id, rule]));
  return findings.map(({ id, stage, severity, scope, facts, seenAt }) => {
    const rule = rules.get(id);
    const tell = factsInWords(id, facts, phrases);
    const fill = (text: LocalizedText | undefined): string =>
      text === undefined ? '' : fillSentence(inLanguage(text, language), tell, phrases.notRecorded);
    const summary = fill(rule?.summary) || `${id}.`;
    return {
      id,
      stage,
      severity,
      scope,
      summary,
      brief: fill(rule?.brief) || summary,
      facts,
      means: fill(rule?.means),
      owner: rule?.owner ?? 'nobody',
      byHand: fill(rule?.byHand),
      commands: fillCommands(rule?.commands ?? [], facts, target),
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
    scope: scopeOf(id),
    facts: {},
    seenAt: '',
  }));
}
