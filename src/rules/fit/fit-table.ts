import {
  KNOWN_FACTS,
  productOf,
  type FixRule,
  type Language,
  type LocalizedText,
  type ProductTold,
  type Table,
  type Templates,
} from '../../model/index.js';
import { fillSentence } from '../../text/fill-sentence.js';
import { putText } from './put-text.js';
import { knownFacts, type KnownFacts } from './known-facts.js';

/**
 * The table as it holds for one portal: texts speak of what the practice says of it, or else of what holds for its
 * product, and steps take as long as they take there. With nothing known it is the table itself.
 */
export function fitTable(table: Table, portal: ProductTold): Table {
  const { profile = {} } = portal;
  const product = productOf(portal);
  const known = table.products.find(({ id }) => id === product)?.known ?? {};
  if (Object.keys(profile).length === 0 && Object.keys(known).length === 0) return table;
  const facts = knownFacts(profile, known);
  return {
    ...table,
    causes: table.causes.map((rule) => filled(rule, facts)),
    fixes: table.fixes.map((rule) => timed(filled(rule, facts), facts)),
    advice: table.advice.map((rule) => filled(rule, facts)),
    office: filled(table.office, facts),
    sheet: filled(table.sheet, facts),
  };
}

/** The rule with its templates' texts in the places of the general ones. */
function filled<Rule extends { templates?: Templates }>(rule: Rule, facts: KnownFacts): Rule {
  const entries = Object.entries(rule.templates ?? {});
  if (entries.length === 0) return rule;
  const copy = structuredClone(rule);
  for (const [path, template] of entries) putText(copy, path.split('.'), fillText(template, facts));
  return copy;
}

function fillText(template: LocalizedText, facts: KnownFacts): LocalizedText {
  const texts = Object.entries(template).map(([language, words]) => {
    const tell = (name: string) => {
      const fact = KNOWN_FACTS.find((known) => known === name);
      return fact && facts.words(fact, language as Language);
    };
    return [language, fillSentence(words as string, tell, '')];
  });
  return Object.fromEntries(texts) as LocalizedText;
}

/** A longer wait costs more of everybody's patience, in the same measure. */
function timed(rule: FixRule, facts: KnownFacts): FixRule {
  const minutes = rule.minutesFrom && facts.number(rule.minutesFrom);
  if (minutes === undefined || rule.minutes === 0) return rule;
  return { ...rule, minutes, effortMinutes: (rule.effortMinutes * minutes) / rule.minutes };
}
