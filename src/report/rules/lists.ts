import {
  CAUSES_BY_GROUP,
  FINDINGS,
  inLanguage,
  stageOf,
  STAGES,
  type CauseGroup,
  type Language,
  type Stage,
  type Table,
} from '../../model/index.js';
import { severityWord, withNamedFacts } from '../explain/page-kit.js';
import { paragraph, section, type Block, type Row } from '../page/blocks.js';
import type { Phrases } from '../phrases/index.js';

/** Everything in the table that has an id: causes by group, steps, questions, findings by stage, products, messages. */
export function listBlocks(table: Table, lang: Language, phrases: Phrases): Block[] {
  const { rules, groups, stages } = phrases;
  return [
    heading(rules.causes),
    ...(Object.keys(CAUSES_BY_GROUP) as CauseGroup[]).flatMap((group) =>
      list(groups[group], causeRows(group, table, lang, phrases)),
    ),
    heading(rules.lists),
    ...list(rules.steps, fixRows(table, lang, phrases)),
    ...list(
      rules.questions,
      table.questions.map(({ id, ask }) => named(inLanguage(ask, lang), id)),
    ),
    ...STAGES.flatMap((stage) =>
      list(`${rules.findings}: ${stages[stage]} (${stage})`, findingRows(stage, table, lang, phrases)),
    ),
    ...list(
      rules.products,
      table.products.map(({ id, name }) => named(name, id)),
    ),
    ...list(
      rules.messages,
      table.messages.map(({ id, texts: [text = ''] }) => named(`"${text}"`, id)),
    ),
  ];
}

function heading(text: string): Block {
  return paragraph(text, { tone: 'strong', heading: true });
}

function list(label: string, rows: Row[]): Block[] {
  return section(label, rows, { indent: 2 });
}

function named(text: string, id: string): Row {
  return { marker: '-', text: `${text} (${id})` };
}

function causeRows(group: CauseGroup, { causes }: Table, lang: Language, { howCommon }: Phrases): Row[] {
  return causes
    .filter((cause) => cause.group === group)
    .map(({ id, title, why, howCommon: word }) => ({
      marker: '-',
      text: `${inLanguage(title, lang)} (${id}). ${inLanguage(why, lang)}`,
      cells: [howCommon[word]],
    }));
}

function fixRows({ fixes }: Table, lang: Language, { owners, minutes }: Phrases): Row[] {
  return fixes.map(({ id, title, owner, minutes: takes }) => ({
    ...named(inLanguage(title, lang), id),
    cells: [owners[owner], minutes(takes)],
  }));
}

function findingRows(stage: Stage, { findings }: Table, lang: Language, phrases: Phrases): Row[] {
  return findings
    .filter((finding) => stageOf(finding.id) === stage)
    .map(({ id, summary }) => ({
      ...named(withNamedFacts(inLanguage(summary, lang)), id),
      cells: [severityWord(phrases, FINDINGS[id].severity)],
    }));
}
