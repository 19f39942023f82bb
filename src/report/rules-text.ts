import {
  CAUSES_BY_GROUP,
  inLanguage,
  type CauseGroup,
  type Choice,
  type Diagnosis,
  type Table,
} from '../model/index.js';
import { phrasesIn } from './phrases/index.js';
import type { DrawingOptions } from './render-options.js';
import { paragraph, section, type Block, type Row } from './page/blocks.js';
import { drawBlocks } from './terminal/draw-blocks.js';

/** The answer to a symptom where nothing else is known, as the diagnosis ranks it. */
export type AnswerTo = (symptom: Choice) => Pick<Diagnosis, 'causes' | 'plan'>;

/** Causes that a symptom is shown with. */
const SHOWN = 2;

/**
 * The table as people read it: for each thing that a patient can see the likely causes and the first step, then all
 * causes by group.
 */
export function rulesText(table: Table, answerTo: AnswerTo, options: DrawingOptions = {}): string {
  const language = options.lang ?? 'en';
  const phrases = phrasesIn(language);
  const { rules } = phrases;
  const symptoms = table.questions.find(({ id }) => id === 'symptom')?.choices ?? [];
  const blocks: Block[] = [
    paragraph(rules.title, { tone: 'strong' }),
    ...symptoms.flatMap(({ id, label }) =>
      section(`${inLanguage(label, language)} (${id})`, symptomRows(id, table, answerTo, options)),
    ),
    ...groupBlocks(table, options),
    paragraph(rules.more, { tone: 'faint' }),
  ];
  return drawBlocks(blocks, phrases, options);
}

function symptomRows(symptom: Choice, table: Table, answerTo: AnswerTo, { lang = 'en' }: DrawingOptions): Row[] {
  const { rules } = phrasesIn(lang);
  const { causes, plan } = answerTo(symptom);
  const titles = causes.slice(0, SHOWN).flatMap(({ id }) => {
    const rule = table.causes.find((cause) => cause.id === id);
    return rule === undefined ? [] : [`${inLanguage(rule.title, lang)} (${id})`];
  });
  const first = table.fixes.find(({ id }) => id === plan[0]?.fix);
  return [
    ...titles.map((text): Row => ({ marker: `${rules.cause}:`, text })),
    ...(first === undefined
      ? []
      : [{ marker: `${rules.step}:`, text: `${inLanguage(first.title, lang)} (${first.id})` }]),
  ];
}

function groupBlocks(table: Table, { lang = 'en' }: DrawingOptions): Block[] {
  const { groups, howCommon } = phrasesIn(lang);
  return (Object.keys(CAUSES_BY_GROUP) as CauseGroup[]).flatMap((group) =>
    section(
      groups[group],
      table.causes
        .filter((cause) => cause.group === group)
        .map(({ id, title, howCommon: word }) => ({
          text: `${inLanguage(title, lang)} (${id})`,
          cells: [howCommon[word]],
        })),
    ),
  );
}
