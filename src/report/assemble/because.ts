import {
  inLanguage,
  type Because,
  type Language,
  type ResultBecause,
  type ResultFinding,
  type Situation,
  type Table,
} from '../../model/index.js';
import { phrasesIn } from '../phrases/index.js';
import { threeDecimals } from './chances.js';

/** What a reason's words are taken from. */
export interface Sayings {
  table: Table;
  language: Language;
  situation: Situation;
  findings: readonly ResultFinding[];
}

/** One reason with its words. */
export function tellBecause(because: Because, sayings: Sayings): ResultBecause {
  const { kind, id, choice, push } = because;
  return {
    kind,
    id,
    ...(choice === undefined ? {} : { choice }),
    push: threeDecimals(push),
    text: reasonText(because, sayings),
  };
}

function reasonText({ kind, id, choice }: Because, sayings: Sayings): string {
  const phrases = phrasesIn(sayings.language);
  switch (kind) {
    case 'answer':
      return answerText(id, choice ?? '', sayings);
    case 'finding':
      return sayings.findings.find((finding) => finding.id === id)?.summary ?? id;
    case 'tried':
      return triedText(id, sayings);
    case 'healthy':
      return sayings.findings.some(({ severity, scope }) => severity !== 'info' && scope === 'portal')
        ? phrases.because.nothingStops
        : phrases.because.healthy;
    case 'words':
      return wordsText(sayings);
  }
}

/** What was understood, not all that was said: the message that the words quote, or the symptom that they name. */
function wordsText({ situation: { said }, table, language }: Sayings): string {
  const { because } = phrasesIn(language);
  if (said?.aboutSignIn === false) return because.wordsAside;
  const message = table.messages.find(({ id }) => id === said?.message)?.texts[0];
  if (message !== undefined) return because.message(message);
  const symptom = table.questions.find(({ id }) => id === 'symptom')?.choices;
  const choice = symptom?.find(({ id }) => id === said?.answers.symptom);
  return choice === undefined ? because.words : because.understood(inLanguage(choice.said, language));
}

function answerText(id: string, choice: string, { table, language }: Sayings): string {
  const question = table.questions.find((rule) => rule.id === id);
  const said = question?.choices.find((rule) => rule.id === choice)?.said;
  if (said !== undefined) return inLanguage(said, language);
  const product = id === 'product' ? table.products.find((rule) => rule.id === choice) : undefined;
  return phrasesIn(language).because.answer(
    question ? inLanguage(question.ask, language) : id,
    product?.name ?? choice,
  );
}

function triedText(id: string, { table, language, situation }: Sayings): string {
  const rule = table.fixes.find((fix) => fix.id === id);
  const worked = situation.tried?.some((step) => step.fix === id && step.worked) ?? false;
  return phrasesIn(language).because.tried(rule ? inLanguage(rule.title, language) : id, worked);
}
