import { type BothLanguages, CAUSES_BY_GROUP, CHOICES, FINDINGS, QUESTION_IDS, type Table } from '../model/index.js';
import { joinSentences } from '../text/both-languages.js';
import { didYouMean } from '../text/did-you-mean.js';
import { nearest } from '../text/nearest.js';
import type { Locate } from './locate.js';
import type { FileKind } from './file-shapes.js';
import type { RuleProblem } from './problem.js';
import { referencesOf } from './references.js';

/**
 * Checks what has to fit together between rules: every id that one names exists, every id of the vocabularies has its
 * rule. What no rule of `locate` holds (a built-in one, below a practice's folder) is not complained about.
 */
export function checkTable(table: Table, locate: Locate): RuleProblem[] {
  return [
    ...missingRules(table),
    ...causesWithoutFix(table, locate),
    ...missingChoices(table, locate),
    ...unknownIds(table, locate),
  ];
}

function missingRules(table: Table): RuleProblem[] {
  const missing = (folder: FileKind, wanted: readonly string[], there: { id: string }[]) =>
    wanted
      .filter((id) => !there.some((rule) => rule.id === id))
      .map((id) => ({ file: folder, line: 1, column: 1, message: noRule(id) }));
  const singles = (['scales', 'office', 'sheet'] as const)
    .filter((kind) => (table[kind] as object | undefined) === undefined)
    .map((kind) => ({ file: `${kind}.yaml`, line: 1, column: 1, message: MISSING }));
  return [
    ...missing('causes', Object.values(CAUSES_BY_GROUP).flat(), table.causes),
    ...missing('questions', QUESTION_IDS, table.questions),
    ...missing('findings', Object.keys(FINDINGS), table.findings),
    ...singles,
  ];
}

function noRule(id: string): BothLanguages {
  return { en: `there is no rule for "${id}".`, es: `no hay ninguna regla para "${id}".` };
}

const MISSING: BothLanguages = { en: 'this file is missing.', es: 'falta este archivo.' };

const NO_FIX: BothLanguages = { en: 'no fix is named.', es: 'no se nombra ninguna solución.' };

function causesWithoutFix({ causes }: Table, locate: Locate): RuleProblem[] {
  return causes
    .filter(({ fixes }) => Object.keys(fixes).length === 0)
    .flatMap(({ id }) => locate('causes', id, ['fixes'], NO_FIX));
}

function missingChoices({ questions }: Table, locate: Locate): RuleProblem[] {
  return questions.flatMap(({ id, choices }) =>
    CHOICES[id]
      .filter((choice) => !choices.some((listed) => listed.id === choice))
      .map((choice) => ({ en: `the choice "${choice}" is missing.`, es: `falta la respuesta "${choice}".` }))
      .flatMap((message) => locate('questions', id, ['choices'], message)),
  );
}

function unknownIds(table: Table, locate: Locate): RuleProblem[] {
  return referencesOf(table)
    .filter(({ named, known }) => !known.includes(named))
    .flatMap(({ kind, id, path, what, named, known }) => {
      const message = joinSentences(
        { en: `there is no ${what.en} "${named}".`, es: `no existe ${what.es} "${named}".` },
        didYouMean(nearest(named, known)),
      );
      return locate(kind, id, path, message);
    });
}
