import {
  CAUSES_BY_GROUP,
  FINDINGS,
  STAGES,
  type CauseGroup,
  type CauseRule,
  type Stage,
  type Table,
} from '../model/index.js';
import { fillSentence } from '../text/fill-sentence.js';
import { phrasesIn } from './phrases/index.js';
import type { AnswerTo } from './rules-text.js';

/** Causes that a symptom is listed with. */
const LEADING = 3;

/**
 * Draws `rules/README.md`: the table as people read it, in Markdown and English. Pure: the same table gives the same
 * bytes, so that a test can tell when the page is stale.
 */
export function drawTable(table: Table, answerTo: AnswerTo): string {
  return [
    intro(table),
    '## What a patient sees',
    'Each symptom alone, with nothing else known: the causes that lead then, and the step that comes first.',
    symptomTable(table, answerTo),
    '## Causes',
    ...(Object.keys(CAUSES_BY_GROUP) as CauseGroup[]).flatMap((group) => causeTable(table, group)),
    '## Steps',
    fixTable(table),
    '## Questions',
    'Every question takes `unknown` as well, which counts for nothing.',
    questionTable(table),
    '## Findings of the check',
    ...STAGES.flatMap((stage) => findingTable(table, stage)),
    '## Portal products',
    productTable(table),
    '## Numbers behind the words',
    scaleTable(table),
    HOW_TO_CHANGE,
  ].join('\n\n');
}

function intro({ causes, fixes, questions, findings, messages, products }: Table): string {
  return `# The table

Everything that the tool knows, drawn from the files beside this page: ${causes.length} causes, ${fixes.length} steps, ${questions.length} questions,
${findings.length} findings, ${messages.length} texts of portals and ${products.length} portal products. Do not edit this page; edit the files.`;
}

function symptomTable(table: Table, answerTo: AnswerTo): string {
  const symptoms = table.questions.find(({ id }) => id === 'symptom')?.choices ?? [];
  return grid(
    ['Problem', 'Likely causes', 'First step'],
    symptoms.map(({ id, label }) => {
      const { causes, plan } = answerTo(id);
      const leading = causes.slice(0, LEADING).map((cause) => causeLink(table, cause.id));
      return [`${label.en} (\`${id}\`)`, leading.join('; '), fixLink(table, plan[0]?.fix ?? '')];
    }),
  );
}

function causeTable(table: Table, group: CauseGroup): string[] {
  const causes = table.causes.filter((cause) => cause.group === group);
  if (causes.length === 0) return [];
  const rows = causes.map((cause) => [
    causeLink(table, cause.id),
    cause.why.en,
    cause.howCommon,
    cause.confirmedBy.map((id) => `\`${id}\``).join(', '),
    stepsOf(cause, table),
  ]);
  return [
    `### ${phrasesIn('en').groups[group]}`,
    grid(['Cause', 'Why', 'How common', 'Proved by', 'Steps, and how often they help'], rows),
  ];
}

function stepsOf({ fixes }: CauseRule, { scales }: Table): string {
  return Object.entries(fixes)
    .toSorted(([, a], [, b]) => scales.often[b] - scales.often[a])
    .map(([id, word]) => `\`${id}\` ${word}`)
    .join(', ');
}

function fixTable({ fixes }: Table): string {
  return grid(
    ['Step', 'Who', 'Minutes', 'What to do'],
    fixes.map(({ id, title, owner, minutes, do: what }) => [
      link('fixes', id, title.en),
      owner,
      String(minutes),
      what.en,
    ]),
  );
}

function questionTable({ questions }: Table): string {
  return grid(
    ['Question', 'Choices', 'Asked if'],
    questions.map(({ id, ask, choices, askIf }) => [
      `${link('questions', id, ask.en)} (\`${id}\`)`,
      choices.map((choice) => `\`${choice.id}\``).join(' '),
      Object.entries(askIf)
        .map(([question, answers]) => `\`${question}\` is ${answers.join(', ')}`)
        .join('; '),
    ]),
  );
}

function findingTable({ findings }: Table, stage: Stage): string[] {
  const rules = findings.filter(({ id }) => id.startsWith(`${stage}.`));
  if (rules.length === 0) return [];
  const rows = rules.map(({ id, summary, pointsAt }) => [
    `\`${id}\``,
    FINDINGS[id].severity,
    fillSentence(summary.en, (fact) => `{${fact}}`, ''),
    Object.keys(pointsAt)
      .map((cause) => `\`${cause}\``)
      .join(', '),
  ]);
  return [`### [${stage}](findings/${stage}.yaml)`, grid(['Finding', 'Severity', 'Sentence', 'Points at'], rows)];
}

function productTable({ products }: Table): string {
  return grid(
    ['Product', 'What follows for the patient'],
    products.map(({ id, name, facts }) => [
      `${link('products', id, name)} (\`${id}\`)`,
      facts.map(({ en }) => en).join(' '),
    ]),
  );
}

function scaleTable({ scales }: Table): string {
  const rows = (values: Record<string, number>) => Object.entries(values).map(([word, value]) => [word, String(value)]);
  return [
    grid(['How often', 'Chance'], rows(scales.often)),
    grid(['How common', 'Weight'], rows(scales.howCommon)),
    grid(['How awkward to ask', 'Seconds'], rows(scales.awkwardness)),
    `Wrong answers: ${scales.answerError}. Questions that are not answered: ${scales.dontKnow}. Each question makes the next
${scales.patience} times as dear. False alarms of the check: ${scales.probeError}. A call to the office costs
${scales.officeMinutes} minutes. Where the numbers come from: ${scales.sources.join(', ')}.`,
  ].join('\n\n');
}

function causeLink({ causes }: Table, id: string): string {
  const rule = causes.find((cause) => cause.id === id);
  return rule === undefined ? `\`${id}\`` : link('causes', id, rule.title.en);
}

function fixLink({ fixes }: Table, id: string): string {
  const rule = fixes.find((fix) => fix.id === id);
  return rule === undefined ? '' : link('fixes', id, rule.title.en);
}

function link(folder: string, id: string, text: string): string {
  return `[${text}](${folder}/${id}.yaml)`;
}

/** A Markdown table; what would end a cell or read as HTML in one is escaped. */
function grid(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

const HOW_TO_CHANGE = `## How to change a rule

1. Open the file behind the link and change the words or the step; no programming is needed.
2. Words such as \`usual\` or \`common\` stand for the numbers above. Choose the word that fits; do not invent one.
3. Run \`npm test\`. It says which file, line and word is wrong, and which example no longer holds.
4. Draw this page again with \`npx vitest run test/rules -u\`, and commit both.

A new cause is a new file in \`causes/\`; it needs no registration. Name in \`examples\` a situation in which it leads and
one in which it stays in the background.
`;
