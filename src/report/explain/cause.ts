import type { CauseRule, Choice, Often } from '../../model/index.js';
import { section, type Block, type Row } from '../page/blocks.js';
import { paragraph } from '../page/blocks.js';
import {
  listBlocks,
  sourceBlocks,
  tell,
  textBlocks,
  titleBlocks,
  type PageContext,
  type TopicMaker,
} from './page-kit.js';

/** A cause: why, how common, its signs and proofs, the steps that help with it. */
export const causeTopic: TopicMaker = (id, context) => {
  const rule = context.table.causes.find((cause) => cause.id === id);
  if (rule === undefined) return undefined;
  const { explain, howCommon, sides } = context.phrases;
  const blocks = [
    ...titleBlocks(tell(context, rule.title), explain.kinds.cause, id),
    paragraph(tell(context, rule.why)),
    paragraph(sides[rule.side], { tight: true }),
    paragraph(explain.howCommon(howCommon[rule.howCommon]), { tight: true }),
    ...section(explain.signs, signRows(rule, context)),
    ...proofBlocks(rule, context),
    ...section(explain.steps, stepRows(rule, context)),
    ...listBlocks(explain.paper, paperTexts(rule, context)),
    ...textBlocks(context, messageTexts(id, context)),
    ...listBlocks(explain.mind, adviceTexts(id, context)),
    ...sourceBlocks(context, rule.sources),
  ];
  return { id, rule, blocks };
};

/** How the answers read that speak for the cause, the most frequent first. */
function signRows(rule: CauseRule, context: PageContext): Row[] {
  const { table, phrases } = context;
  const signs = table.questions.flatMap((question) =>
    Object.entries(rule.expect[question.id] ?? {}).flatMap(([choice, word]): { said: string; word: Often }[] => {
      const said = question.choices.find(({ id }: { id: Choice }) => id === choice)?.said;
      return said === undefined || word === undefined ? [] : [{ said: tell(context, said), word }];
    }),
  );
  return signs
    .filter(({ word }) => word !== 'never')
    .toSorted((a, b) => table.scales.often[b.word] - table.scales.often[a.word])
    .map(({ said, word }) => ({ text: said, marker: '-', cells: [phrases.often[word]] }));
}

function proofBlocks(rule: CauseRule, { table, phrases: { explain } }: PageContext): Block[] {
  const pointing = table.findings.filter(({ pointsAt }) => pointsAt[rule.id] !== undefined).map(({ id }) => id);
  const others = pointing.filter((id) => !rule.confirmedBy.includes(id));
  return [
    ...(rule.confirmedBy.length > 0
      ? listBlocks(explain.proof, [explain.proofText(rule.confirmedBy.join(', '))], '')
      : []),
    ...listBlocks(explain.findings, others.length > 0 ? [others.join(', ')] : [], ''),
  ];
}

function stepRows(rule: CauseRule, context: PageContext): Row[] {
  const { table, phrases } = context;
  const weight = (id: string): number => table.scales.often[rule.fixes[id] ?? 'never'];
  return table.fixes
    .filter(({ id }) => rule.fixes[id] !== undefined)
    .toSorted((a, b) => Number(a.call) - Number(b.call) || weight(b.id) - weight(a.id))
    .flatMap((fix, index): Row[] => [
      {
        marker: String(index + 1),
        text: `${tell(context, fix.title)} (${fix.id})`,
        cells: [phrases.owners[fix.owner], phrases.minutes(fix.minutes)],
      },
      { text: tell(context, fix.do) },
      { text: phrases.diagnosis.say(tell(context, fix.say)) },
      ...fix.notes.map((note): Row => ({ text: tell(context, note), tone: 'faint' })),
    ]);
}

/** What the patient reads of the cause. */
function paperTexts({ sheet }: CauseRule, context: PageContext): string[] {
  return sheet === undefined ? [] : [sheet.wrong, ...sheet.steps].map((text) => tell(context, text));
}

function messageTexts(id: string, { table }: PageContext): string[] {
  return table.messages.filter(({ causes }) => causes[0] === id).flatMap(({ texts }) => texts.slice(0, 1));
}

function adviceTexts(id: string, context: PageContext): string[] {
  return context.table.advice.filter(({ causes }) => causes.includes(id)).map(({ text }) => tell(context, text));
}
