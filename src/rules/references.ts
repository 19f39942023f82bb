import { type BothLanguages, CHOICES, type QuestionId, type Table, UNKNOWN } from '../model/index.js';
import type { FileKind } from './file-shapes.js';
import type { YamlPath } from './at.js';

/** A place where a rule names something by its id. */
export interface Reference {
  kind: FileKind;
  /** The rule that names it. */
  id: string;
  /** Where in that rule. */
  path: YamlPath;
  /** Cause, choice of surface, …; in Spanish with its article. */
  what: BothLanguages;
  named: string;
  /** Every id that may stand there. */
  known: readonly string[];
}

const WHAT = {
  fix: { en: 'fix', es: 'la solución' },
  cause: { en: 'cause', es: 'la causa' },
  symptom: { en: 'symptom', es: 'el síntoma' },
  product: { en: 'product', es: 'el producto' },
  choice: { en: 'choice', es: 'la respuesta' },
} satisfies Record<string, BothLanguages>;

function choiceOf(question: string): BothLanguages {
  return { en: `choice of ${question}`, es: `la respuesta de ${question}` };
}

/** Every place of the table where a rule names another. */
export function referencesOf(table: Table): Reference[] {
  return [
    ...ofCauses(table),
    ...ofFixes(table),
    ...ofQuestions(table),
    ...ofFindings(table),
    ...ofMessages(table),
    ...ofAdvice(table),
    ...ofUtterances(table),
  ];
}

function ofCauses(table: Table): Reference[] {
  const fixes = idsOf(table.fixes);
  return table.causes.flatMap(({ id, fixes: named, expect }) => [
    ...Object.keys(named).map((fix) => refer('causes', id, ['fixes', fix], WHAT.fix, fix, fixes)),
    ...Object.entries(expect).flatMap(([question, expected]) =>
      Object.keys(expected).map((choice) =>
        refer('causes', id, ['expect', question, choice], choiceOf(question), choice, choicesOf(table, question)),
      ),
    ),
  ]);
}

function ofFixes(table: Table): Reference[] {
  return table.fixes.flatMap(({ id, idleIf }) => ofAnswers(table, 'fixes', id, 'idle-if', idleIf));
}

/** The choices of `product` are the products that are known, whichever they are. */
function ofQuestions(table: Table): Reference[] {
  return table.questions.flatMap(({ id, choices, askIf, settledBy }) => [
    ...choices.map((choice, index) =>
      refer('questions', id, ['choices', index], WHAT.choice, choice.id, choicesOf(table, id)),
    ),
    ...ofAnswers(table, 'questions', id, 'ask-if', askIf),
    ...ofAnswers(table, 'questions', id, 'settled-by', settledBy),
  ]);
}

function ofFindings({ findings, causes }: Table): Reference[] {
  const known = idsOf(causes);
  return findings.flatMap(({ id, pointsAt }) =>
    Object.keys(pointsAt).map((cause) => refer('findings', id, ['points-at', cause], WHAT.cause, cause, known)),
  );
}

function ofMessages(table: Table): Reference[] {
  const causes = idsOf(table.causes);
  const products = idsOf(table.products);
  return table.messages.flatMap(({ id, causes: named, symptom, product }) => [
    ...named.map((cause, index) => refer('messages', id, ['causes', index], WHAT.cause, cause, causes)),
    ...(symptom === undefined ? [] : [refer('messages', id, ['symptom'], WHAT.symptom, symptom, CHOICES.symptom)]),
    ...(product === undefined ? [] : [refer('messages', id, ['product'], WHAT.product, product, products)]),
  ]);
}

function ofAdvice(table: Table): Reference[] {
  const causes = idsOf(table.causes);
  return table.advice.flatMap(({ id, causes: named, answers }) => [
    ...named.map((cause, index) => refer('advice', id, ['causes', index], WHAT.cause, cause, causes)),
    ...ofAnswers(table, 'advice', id, 'answers', answers),
  ]);
}

/** What utterances about something else than signing in are filed under. */
const OTHER_MATTER = 'not-sign-in';

function ofUtterances({ utterances = [], causes }: Table): Reference[] {
  const known = [...idsOf(causes), OTHER_MATTER];
  return utterances.map(({ cause }) => refer('utterances', cause, ['cause'], WHAT.cause, cause, known));
}

function ofAnswers(
  table: Table,
  kind: FileKind,
  id: string,
  key: string,
  answers: Partial<Record<QuestionId, string[]>>,
): Reference[] {
  return Object.entries(answers).flatMap(([question, choices]) =>
    choices.map((choice, index) =>
      refer(kind, id, [key, question, index], choiceOf(question), choice, [...choicesOf(table, question), UNKNOWN]),
    ),
  );
}

function choicesOf(table: Table, question: string): readonly string[] {
  return question === 'product' ? idsOf(table.products) : CHOICES[question as QuestionId];
}

function idsOf(rules: readonly { id: string }[]): string[] {
  return rules.map(({ id }) => id);
}

function refer(
  kind: FileKind,
  id: string,
  path: YamlPath,
  what: BothLanguages,
  named: string,
  known: readonly string[],
): Reference {
  return { kind, id, path, what, named, known };
}
