import {
  inLanguage,
  type AdviceRule,
  type Answers,
  type CauseId,
  type Choice,
  type Finding,
  type Language,
  type ResultProduct,
  type Table,
} from '../../model/index.js';

/** Advice counts for causes that are among so many first ones. */
const LEADING = 3;

/** What to keep in mind with these answers and these leading causes, in the table's order. */
export function tellAdvice(causes: readonly CauseId[], answers: Answers, table: Table, language: Language): string[] {
  const leading = causes.slice(0, LEADING);
  return table.advice.filter((rule) => belongs(rule, leading, answers)).map((rule) => inLanguage(rule.text, language));
}

function belongs(rule: AdviceRule, causes: readonly CauseId[], answers: Answers): boolean {
  const wanted = Object.entries(rule.answers) as [keyof Answers, Choice[]][];
  if (rule.causes.length === 0 && wanted.length === 0) return true;
  if (rule.causes.some((cause) => causes.includes(cause))) return true;
  return wanted.some(([question, choices]) => {
    const answer = answers[question];
    return answer !== undefined && choices.includes(answer);
  });
}

/** The portal's product: the one that was answered, or else the one that the check recognised. */
export function tellProduct(
  answers: Answers,
  findings: readonly Finding[],
  table: Table,
  language: Language,
): ResultProduct | null {
  const seen = findings.find(({ id }) => id === 'page.vendor')?.facts['product'];
  const rule = [answers.product, seen]
    .map((id) => table.products.find((product) => product.id === id))
    .find((product) => product !== undefined);
  if (rule === undefined) return null;
  return { id: rule.id, name: rule.name, facts: rule.facts.map((fact) => inLanguage(fact, language)) };
}
