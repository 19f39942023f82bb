import { conclude, type Known } from '../../../src/cli/conclude.js';
import { table } from '../../../src/generated/table.js';
import { assemble } from '../../../src/report/assemble.js';
import { sheetOf, type Sheet } from '../../../src/report/sheet/sheet.js';
import { fitTable } from '../../../src/rules/fit/fit-table.js';
import { readWords } from '../../../src/words/index.js';
import {
  CHOICES,
  type Answers,
  type CauseId,
  type CauseRule,
  type Language,
  type Often,
  type Profile,
  type Result,
  type Table,
} from '../../../src/model/index.js';
import { tool } from '../cases.js';

/** Everything that a practice can say of itself. */
export const wholeProfile: Profile = {
  portal: { name: 'Example Chart' },
  addresses: ['https://portal.example.org/'],
  support: {
    phone: '555-0100',
    hours: { en: 'Monday to Friday, 8 to 5', es: 'lunes a viernes, de 8 a 5' },
    languages: ['English', 'Español'],
    unlocks: { en: 'our help desk', es: 'nuestra mesa de ayuda' },
  },
  lockoutMinutes: 15,
  codeMinutes: 10,
  resetLinkMinutes: 60,
  activationLinkDays: 7,
  parentAccessUntilAge: 13,
};

/** The keys of a map of chances, the greatest first. */
function byChance(chances: Partial<Record<string, Often>>): string[] {
  const chanceOf = (key: string) => table.scales.often[chances[key] ?? 'never'];
  return Object.keys(chances).sort((a, b) => chanceOf(b) - chanceOf(a));
}

/** The answers that a cause expects most. */
function typicalAnswers({ expect }: CauseRule): Answers {
  const first = Object.entries(expect).map(([question, choices]) => [question, byChance(choices)[0]]);
  return Object.fromEntries(first) as Answers;
}

/** A result whose first cause it is, and whose plan is made of that cause's fixes. */
export function ledBy(id: CauseId, language: Language, confirmed = false): Result {
  const rule = table.causes.find((cause) => cause.id === id);
  if (rule === undefined) throw new Error(`no cause ${id}`);
  const fixes = byChance(rule.fixes);
  const owner = table.fixes.find((fix) => fix.id === fixes[0])?.owner ?? 'nobody';
  const because = [{ kind: 'healthy' as const, id: 'healthy', push: 1 }];
  return assemble({
    situation: {},
    diagnosis: {
      causes: [{ id, probability: 0.9, confirmed, provedBy: [], because, fixes }],
      plan: fixes.map((fix) => ({ fix, solves: 0.5 })),
      verdict: { side: rule.side, owner, firstStep: fixes[0] ?? null },
      office: { call: true, reason: owner === 'patient' ? 'if-steps-fail' : 'only-they-can' },
    },
    table,
    language,
    tool,
  });
}

const situations: [string, Known][] = [
  ['nothing known', {}],
  ['another matter', { said: readWords('I want to change my appointment on Monday', table) }],
  ...CHOICES.symptom.map((symptom): [string, Known] => [`symptom ${symptom}`, { answers: { symptom } }]),
  ...table.causes.map((cause): [string, Known] => [`told ${cause.id}`, { answers: typicalAnswers(cause) }]),
];

/** A result, and the table that it is told from. */
export interface Told {
  result: Result;
  from: Table;
}

function told(known: Known, language: Language, profile: Profile): Told {
  const result = conclude({ ...known, profile }, table, { lang: language });
  return { result, from: fitTable(table, { ...result, profile }) };
}

/** A result for every cause, for every symptom, and for what else there is, by name. */
export function everyResult(language: Language): [string, Told][] {
  const profiles: [string, Profile][] = [
    ['', {}],
    [', all known', wholeProfile],
  ];
  const led = (confirmed: boolean) =>
    table.causes.map(({ id }): [string, Told] => [
      `${confirmed ? 'proved' : 'led by'} ${id}`,
      { result: ledBy(id, language, confirmed), from: table },
    ]);
  const concluded = profiles.flatMap(([name, profile]) =>
    situations.map(([of, known]): [string, Told] => [of + name, told(known, language, profile)]),
  );
  return [...led(false), ...led(true), ...concluded];
}

/** The sheet of each of them, as text. */
export function everySheet(language: Language): [string, string][] {
  return everyResult(language).map(([name, { result, from }]) => [name, textOf(sheetOf(result, from))]);
}

/** All that a sheet says, a line a text: lines are not broken as on paper. */
export function textOf({ title, opening, sections, urgent }: Sheet): string {
  const inside = sections.flatMap(({ heading, text, list }) => [heading, text, ...list]);
  return [title, opening, ...inside, urgent].filter((line) => line !== '').join('\n');
}
