import {
  answersOf,
  inLanguage,
  productOf,
  type AdviceRule,
  type Answers,
  type CauseId,
  type Choice,
  type Finding,
  type Language,
  type ResultProduct,
  type Situation,
  type Table,
} from '../../model/index.js';
import { phrasesIn } from '../phrases/index.js';

/** Advice counts for causes that are among so many first ones. */
const LEADING = 3;

/**
 * What to keep in mind, the most fitting first: that the words are about something else; what belongs to the first cause, then to an answer, then to the causes
 * next in rank, then to any trouble; in the table's order where they fit alike.
 */
export function tellAdvice(
  causes: readonly CauseId[],
  situation: Situation,
  table: Table,
  language: Language,
): string[] {
  const leading = causes.slice(0, LEADING);
  const answers = answersOf(situation);
  const aside = situation.said?.aboutSignIn === false ? [phrasesIn(language).diagnosis.notAboutSignIn] : [];
  const fitting = table.advice
    .map((rule) => ({ rule, place: placeOf(rule, leading, answers) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map(({ rule }) => inLanguage(rule.text, language));
  return [...aside, ...fitting];
}

/** 0 fits best; -1 does not belong here. */
function placeOf({ causes, answers }: AdviceRule, leading: readonly CauseId[], given: Answers): number {
  const wanted = Object.entries(answers) as [keyof Answers, Choice[]][];
  const [first] = leading;
  const fits = [
    first !== undefined && causes.includes(first),
    wanted.some(([question, choices]) => choices.includes(given[question] ?? '')),
    causes.some((cause) => leading.includes(cause)),
    causes.length === 0 && wanted.length === 0,
  ];
  return fits.indexOf(true);
}

/** What is known of the portal's product. */
export function tellProduct(
  { answers, profile }: Situation,
  findings: readonly Finding[],
  table: Table,
  language: Language,
): ResultProduct | null {
  const told = productOf({ answers, findings, profile });
  const rule = table.products.find(({ id }) => id === told);
  if (rule === undefined) return null;
  return { id: rule.id, name: rule.name, facts: rule.facts.map((fact) => inLanguage(fact, language)) };
}
