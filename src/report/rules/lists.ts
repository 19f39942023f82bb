import {
  CAUSES_BY_GROUP,
  FINDINGS,
  inLanguage,
  STAGES,
  type CauseGroup,
  type Language,
  type Table,
} from '../../model/index.js';
import { fillSentence } from '../../text/fill-sentence.js';
import { severityWord } from '../explain/page-kit.js';
import { paragraph, section, type Block, type Row } from '../page/blocks.js';
import type { Phrases } from '../phrases/index.js';

/** Everything in the table that has an id: causes by group, steps, questions, findings by stage, products, messages. */
export function listBlocks(table: Table, lang: Language, phrases: Phrases): Block[] {
  const { rules } = phrases;
  return [
    heading(rules.causes),
    ...(Object.keys(CAUSES_BY_GROUP) as CauseGroup[]).flatMap((group) =>
      section(phrases.groups[group], causeRows(group, table, lang, phrases)),
    ),
    heading(rules.lists),
    ...section(rules.steps, fixRows(table, lang, phrases)),
    ...section(rules.questions, questionRows(table, lang)),
    ...STAGES.flatMap((stage) =>
      section(`${rules.findings}: ${phrases.stages[stage]} (${stage})`, findingRows(stage, table, lang, phrases)),
    ),
    ...section(
      rules.products,
      table.products.map(({ id, name }) => ({ text: named(name, id) })),
    ),
    ...section(
      rules.messages,
      table.messages.map(({ id, texts: [text = ''] }) => ({ text: named(`"${text}"`, id) })),
    ),
  ];
}

function heading(text: string): Block {
  return paragraph(text, { tone: 'strong', heading: true });
}

function named(text: string, id: string): string {
  return `${text} (${id})`;
}

function causeRows(group: CauseGroup, { causes }: Table, lang: Language, { howCommon }: Phrases): Row[] {
  return causes
    .filter((cause) => cause.group === group)
    .flatMap(({ id, title, why, howCommon: word }): Row[] => [
      { text: named(inLanguage(title, lang), id), cells: [howCommon[word]] },
      { text: inLanguage(why, lang), tone: 'faint' },
    ]);
}

function fixRows({ fixes }: Table, lang: Language, { owners, minutes }: Phrases): Row[] {
  return fixes.map(({ id, title, owner, minutes: takes }) => ({
    text: named(inLanguage(title, lang), id),
    cells: [owners[owner], minutes(takes)],
  }));
}

function questionRows({ questions }: Table, lang: Language): Row[] {
  return questions.map(({ id, ask }) => ({ text: named(inLanguage(ask, lang), id) }));
}

function findingRows(stage: string, { findings }: Table, lang: Language, phrases: Phrases): Row[] {
  return findings
    .filter(({ id }) => id.startsWith(`${stage}.`))
    .map(({ id, summary }) => ({
      text: named(
        fillSentence(inLanguage(summary, lang), (fact) => `<${fact}>`, ''),
        id,
      ),
      cells: [severityWord(phrases, FINDINGS[id].severity)],
    }));
}
