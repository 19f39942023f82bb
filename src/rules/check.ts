import {
  CAUSES_BY_GROUP,
  CHOICES,
  FINDINGS,
  type QuestionId,
  QUESTION_IDS,
  type Table,
  UNKNOWN,
} from '../model/index.js';
import { didYouMean, joinSentences } from '../text/did-you-mean.js';
import { nearest } from '../text/nearest.js';
import type { Locate } from './compile.js';
import type { FileKind } from './file-shapes.js';
import type { YamlPath } from './parse.js';
import type { RuleProblem } from './problem.js';

/**
 * Checks what has to fit together between rules: every id that one names exists, every id of the vocabularies has its
 * rule. What no rule of `locate` holds (a built-in one, below a practice's folder) is not complained about.
 */
export function checkTable(table: Table, locate: Locate): RuleProblem[] {
  return [
    ...missingRules(table),
    ...checkCauses(table, locate),
    ...checkQuestions(table, locate),
    ...checkLists(table, locate),
  ];
}

function missingRules(table: Table): RuleProblem[] {
  const missing = (folder: FileKind, wanted: readonly string[], there: { id: string }[]) =>
    wanted
      .filter((id) => !there.some((rule) => rule.id === id))
      .map((id) => ({ file: folder, line: 1, column: 1, message: `there is no rule for "${id}".` }));
  const singles = (['scales', 'office'] as const)
    .filter((kind) => (table[kind] as object | undefined) === undefined)
    .map((kind) => ({ file: `${kind}.yaml`, line: 1, column: 1, message: 'this file is missing.' }));
  return [
    ...missing('causes', Object.values(CAUSES_BY_GROUP).flat(), table.causes),
    ...missing('questions', QUESTION_IDS, table.questions),
    ...missing('findings', Object.keys(FINDINGS), table.findings),
    ...singles,
  ];
}

/** Says so where `id` is not among `known`. */
function unknownId(
  locate: Locate,
  at: { kind: FileKind; id: string; path: YamlPath },
  what: string,
  id: string,
  known: readonly string[],
): RuleProblem[] {
  if (known.includes(id)) return [];
  const message = joinSentences(`there is no ${what} "${id}".`, didYouMean(nearest(id, known)));
  return [locate(at.kind, at.id, at.path, message) ?? []].flat();
}

function checkCauses(table: Table, locate: Locate): RuleProblem[] {
  const fixes = table.fixes.map((fix) => fix.id);
  return table.causes.flatMap((cause) => {
    const at = (path: YamlPath) => ({ kind: 'causes' as const, id: cause.id, path });
    const unknownFixes = Object.keys(cause.fixes).flatMap((fix) =>
      unknownId(locate, at(['fixes', fix]), 'fix', fix, fixes),
    );
    const none = Object.keys(cause.fixes).length === 0 ? locate('causes', cause.id, ['fixes'], 'no fix is named.') : [];
    return [...unknownFixes, ...[none ?? []].flat(), ...checkExpected(table, locate, cause)];
  });
}

function checkExpected(table: Table, locate: Locate, cause: Table['causes'][number]): RuleProblem[] {
  return Object.entries(cause.expect).flatMap(([question, expected]) =>
    Object.keys(expected).flatMap((choice) =>
      unknownId(
        locate,
        { kind: 'causes', id: cause.id, path: ['expect', question, choice] },
        `choice of ${question}`,
        choice,
        choicesOf(table, question as QuestionId),
      ),
    ),
  );
}

function checkQuestions(table: Table, locate: Locate): RuleProblem[] {
  return table.questions.flatMap((question) => {
    const at = (path: YamlPath) => ({ kind: 'questions' as const, id: question.id, path });
    const listed = question.choices.map((choice) => choice.id);
    const absent = CHOICES[question.id]
      .filter((choice) => !listed.includes(choice))
      .flatMap((choice) =>
        [locate('questions', question.id, ['choices'], `the choice "${choice}" is missing.`) ?? []].flat(),
      );
    const extra =
      question.id === 'product'
        ? []
        : listed.flatMap((choice, index) =>
            unknownId(locate, at(['choices', index]), 'choice', choice, CHOICES[question.id]),
          );
    const conditions = [
      ...checkAnswers(table, locate, at(['ask-if']), question.askIf),
      ...checkAnswers(table, locate, at(['settled-by']), question.settledBy),
    ];
    return [...absent, ...extra, ...conditions];
  });
}

function checkAnswers(
  table: Table,
  locate: Locate,
  at: { kind: FileKind; id: string; path: YamlPath },
  answers: Partial<Record<QuestionId, string[]>>,
): RuleProblem[] {
  return Object.entries(answers).flatMap(([question, choices]) =>
    choices.flatMap((choice, index) =>
      unknownId(locate, { ...at, path: [...at.path, question, index] }, `choice of ${question}`, choice, [
        ...choicesOf(table, question as QuestionId),
        UNKNOWN,
      ]),
    ),
  );
}

function checkLists(table: Table, locate: Locate): RuleProblem[] {
  const causes = table.causes.map((cause) => cause.id);
  const symptoms = CHOICES.symptom;
  const findings = table.findings.flatMap(({ id, pointsAt }) =>
    Object.keys(pointsAt).flatMap((cause) =>
      unknownId(locate, { kind: 'findings', id, path: ['points-at', cause] }, 'cause', cause, causes),
    ),
  );
  const messages = table.messages.flatMap((message) => {
    const at = { kind: 'messages' as const, id: message.id };
    return [
      ...message.causes.flatMap((cause, index) =>
        unknownId(locate, { ...at, path: ['causes', index] }, 'cause', cause, causes),
      ),
      ...(message.symptom === undefined
        ? []
        : unknownId(locate, { ...at, path: ['symptom'] }, 'symptom', message.symptom, symptoms)),
    ];
  });
  const advice = table.advice.flatMap(({ id, causes: named, answers }) => [
    ...named.flatMap((cause, index) =>
      unknownId(locate, { kind: 'advice', id, path: ['causes', index] }, 'cause', cause, causes),
    ),
    ...checkAnswers(table, locate, { kind: 'advice', id, path: ['answers'] }, answers),
  ]);
  return [...findings, ...messages, ...advice];
}

function choicesOf(table: Table, question: QuestionId): readonly string[] {
  return question === 'product' ? table.products.map((product) => product.id) : CHOICES[question];
}
