import { inLanguage, type Choice, type Diagnosis, type Language, type Table } from '../model/index.js';
import { phrasesIn, type Phrases } from './phrases/index.js';
import { paragraph, section, type Block, type Row } from './page/blocks.js';
import { renderPage, type PageOptions } from './render-page.js';
import { listBlocks } from './rules/lists.js';

/** The answer to a symptom where nothing else is known, as the diagnosis ranks it. */
export type AnswerTo = (symptom: Choice) => Pick<Diagnosis, 'causes' | 'plan'>;

/** Causes that a symptom is shown with. */
const SHOWN = 2;

/**
 * The table as people read it: for each thing that a patient can see the likely causes and the first step, then
 * everything that has an id, a list a kind.
 */
export function rulesText(
  table: Table,
  answerTo: AnswerTo,
  options: Omit<PageOptions, 'format'> & Partial<PageOptions> = {},
): string {
  const { lang = 'en', format = 'terminal' } = options;
  const phrases = phrasesIn(lang);
  const symptoms = table.questions.find(({ id }) => id === 'symptom')?.choices ?? [];
  const blocks: Block[] = [
    paragraph(phrases.rules.title, { tone: 'strong' }),
    ...symptoms.flatMap(({ id, label }) =>
      section(`${inLanguage(label, lang)} (${id})`, symptomRows(answerTo(id), table, lang, phrases), { indent: 2 }),
    ),
    ...listBlocks(table, lang, phrases),
    paragraph(phrases.rules.more, { tone: 'faint' }),
  ];
  return renderPage(blocks, phrases, { ...options, format });
}

function symptomRows({ causes, plan }: ReturnType<AnswerTo>, table: Table, lang: Language, { rules }: Phrases): Row[] {
  const named = (marker: string, rule: Table['causes' | 'fixes'][number] | undefined): Row[] =>
    rule === undefined ? [] : [{ marker: `${marker}:`, text: `${inLanguage(rule.title, lang)} (${rule.id})` }];
  return [
    ...causes.slice(0, SHOWN).flatMap(({ id }) =>
      named(
        rules.cause,
        table.causes.find((cause) => cause.id === id),
      ),
    ),
    ...named(
      rules.step,
      table.fixes.find(({ id }) => id === plan[0]?.fix),
    ),
  ];
}
