import { diagnose } from '../../diagnosis/index.js';
import type { Answers, CauseRule, Often, QuestionId, Scales } from '../../model/index.js';
import type { RuleEntry } from '../../rules/read-entries.js';
import { type Check, faultAt } from '../fault.js';
import { whatStaysAhead } from '../never-first.js';

/** A cause that no answers and no finding could ever rank first: its likelihoods say too little. */
export const neverFirst: Check = ({ entries, table }) =>
  causesIn(entries).flatMap(({ entry, rule }) => {
    const ahead = whatStaysAhead(rule, table);
    if (ahead === undefined) return [];
    const message = {
      en: `no answers and nothing that a check sees put this cause first: "${ahead}" stays ahead. Say in "expect" what tells the two apart.`,
      es: `ninguna respuesta y nada de lo que ve una comprobación pone esta causa en primer lugar: "${ahead}" queda adelante. Indique en "expect" en qué se distinguen.`,
    };
    return [faultAt(entry, ['expect'], 'error', 'never-first', message)];
  });

/** Causes that are shown with an answer. */
const SHOWN = 3;

/** A cause that its own most expected answers leave out of sight. */
export const outOfSight: Check = ({ entries, table }) =>
  causesIn(entries).flatMap(({ entry, rule }) => {
    const { causes } = diagnose({ answers: typicalAnswers(rule, table.scales) }, table);
    const ahead = causes.slice(0, SHOWN).map(({ id }) => id);
    if (ahead.length === 0 || ahead.includes(rule.id)) return [];
    const list = ahead.join(', ');
    const message = {
      en: `even the answers that it expects most put ${list} before it. Say how often each answer is given.`,
      es: `hasta las respuestas que más espera ponen ${list} antes. Indique con qué frecuencia se da cada respuesta.`,
    };
    return [faultAt(entry, ['expect'], 'warning', 'out-of-sight', message)];
  });

function typicalAnswers({ expect }: CauseRule, { often }: Scales): Answers {
  const usual = Object.entries(expect).flatMap(([question, choices]) => {
    const ranked = Object.entries(choices).sort(([, a], [, b]) => often[b as Often] - often[a as Often]);
    return ranked[0] === undefined ? [] : [[question, ranked[0][0]] as const];
  });
  return Object.fromEntries(usual);
}

/** A cause that says nothing of what patients see, which is asked first. */
export const noSymptom: Check = ({ entries }) =>
  causesIn(entries)
    .filter(({ rule }) => Object.keys(rule.expect.symptom ?? {}).length === 0)
    .map(({ entry }) => faultAt(entry, ['expect'], 'warning', 'no-symptom', NO_SYMPTOM));

const NO_SYMPTOM = {
  en: 'no "symptom" is expected, and that is what is asked first.',
  es: 'no se espera ningún "symptom", y eso es lo que se pregunta primero.',
};

/** Choices are scaled to add up to one, so that a lone `yes: sometimes` would mean "always yes". */
export const halfExpectation: Check = ({ entries, table }) =>
  causesIn(entries).flatMap(({ entry, rule }) =>
    Object.entries(rule.expect).flatMap(([id, expected]) => {
      const question = table.questions.find((one) => one.id === (id as QuestionId));
      if (question === undefined || OPEN_QUESTIONS.includes(id)) return [];
      const missing = question.choices.filter((choice) => !(choice.id in expected)).map((choice) => choice.id);
      const list = missing.join(', ');
      const message = {
        en: `says nothing of ${list}, which counts as never. Name every choice of "${id}".`,
        es: `no dice nada de ${list}, y eso cuenta como nunca. Nombre todas las respuestas de "${id}".`,
      };
      return missing.length === 0 ? [] : [faultAt(entry, ['expect', id], 'warning', 'half-expectation', message)];
    }),
  );

/** Questions with so many choices that a cause names those which it brings about. */
const OPEN_QUESTIONS: string[] = ['symptom', 'product'];

/** A cause whose steps end in no call leaves whoever could not be helped alone. */
export const noCall: Check = ({ entries, table }) =>
  causesIn(entries)
    .filter(({ rule }) => !table.fixes.some(({ id, call }) => call && id in rule.fixes))
    .map(({ entry }) => {
      const calls = table.fixes.filter(({ call }) => call).map(({ id }) => id);
      const list = calls.join(', ');
      return faultAt(entry, ['fixes'], 'warning', 'no-call', {
        en: `no call ends the steps. Add one of ${list}.`,
        es: `los pasos no terminan en ninguna llamada. Agregue una de estas: ${list}.`,
      });
    });

/** A step that no cause names is never shown. */
export const unusedFix: Check = ({ entries, table }) =>
  entries
    .filter(({ kind, id }) => kind === 'fixes' && !table.causes.some(({ fixes }) => id in fixes))
    .map((entry) => faultAt(entry, ['id'], 'warning', 'unused-fix', UNUSED));

const UNUSED = {
  en: 'no cause names this step, so it is never shown.',
  es: 'ninguna causa nombra este paso, así que nunca se muestra.',
};

function causesIn(entries: RuleEntry[]): { entry: RuleEntry; rule: CauseRule }[] {
  return entries.filter(({ kind }) => kind === 'causes').map((entry) => ({ entry, rule: entry.rule as CauseRule }));
}
