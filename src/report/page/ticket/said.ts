import {
  inLanguage,
  QUESTION_IDS,
  UNKNOWN,
  type Choice,
  type QuestionId,
  type Result,
  type Table,
} from '../../../model/index.js';
import { tellRemoved } from '../../../text/removed.js';
import { tellStep } from '../../assemble/steps.js';
import type { Phrases } from '../../phrases/index.js';
import type { RenderOptions } from '../../render-options.js';
import { section, type Block } from '../blocks.js';

/** What was asked, and what was answered. */
export function answerBlocks(result: Result, phrases: Phrases, _: RenderOptions, table: Table): Block[] {
  const { answers, language } = result;
  const rows = QUESTION_IDS.flatMap((id) => {
    const choice = answers[id];
    const ask = table.questions.find((rule) => rule.id === id)?.ask;
    if (choice === undefined) return [];
    return [
      {
        text: `${ask === undefined ? id : inLanguage(ask, language)} ${choiceText(id, choice, result, table, phrases)}`,
      },
    ];
  });
  return section(phrases.ticket.answers, rows);
}

function choiceText(id: QuestionId, choice: Choice, { language }: Result, table: Table, { ticket }: Phrases): string {
  if (choice === UNKNOWN) return ticket.notKnown;
  const label = table.questions.find((rule) => rule.id === id)?.choices.find((one) => one.id === choice)?.label;
  if (label !== undefined) return inLanguage(label, language);
  return (id === 'product' ? table.products.find((one) => one.id === choice)?.name : undefined) ?? choice;
}

/** Which steps were tried, and whether they helped. */
export function triedBlocks(result: Result, phrases: Phrases, _: RenderOptions, table: Table): Block[] {
  const rows = result.tried.map(({ fix, worked }) => ({
    text: phrases.because.tried(tellStep(fix, table, result)?.title ?? fix, worked),
  }));
  return section(phrases.ticket.tried, rows);
}

/** What the patient said, without what is a person's. */
export function wordsBlocks({ words, language }: Result, { ticket }: Phrases): Block[] {
  return section(ticket.words, words === null ? [] : [{ text: tellRemoved(words, language), quote: true }]);
}
