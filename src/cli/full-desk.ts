import { readAddress } from '../browser/address/read-address.js';
import { maskAddress } from '../browser/mask.js';
import { nextQuestion } from '../diagnosis/index.js';
import { table as builtIn } from '../generated/table.js';
import { addressNotes } from '../interview/address-notes.js';
import type { QuestionView } from '../interview/desk.js';
import { phrasesIn } from '../interview/phrases/index.js';
import type { Told } from '../interview/told.js';
import { judge } from '../judge/judge.js';
import { fitTable } from '../rules/fit/fit-table.js';
import { inLanguage, type Language } from '../model/language.js';
import type { Table } from '../model/table.js';
import type { QuestionId } from '../model/vocabulary.js';
import type { Said } from '../model/words.js';
import { stepsLeft } from '../report/steps-left.js';
import { startCheck, type BackgroundCheck } from './background-check.js';
import { conclude, situationOf, type Known } from './conclude.js';
import { deliver } from './deliver.js';
import type { LoadedDesk } from './answering-desk.js';
import type { RunOptions } from './options.js';
import { readSaid } from './read-words.js';
import { understoodIn } from './understood.js';
import type { World } from './world.js';

/** The desk of the guided visit, with everything loaded. */
export function fullDesk(options: RunOptions, world: World): LoadedDesk {
  const { table = builtIn } = options;
  const { lang } = options.report;
  const phrases = phrasesIn(lang);
  let check: BackgroundCheck | undefined;
  let taken = '';
  let code = 0;
  const known = (told: Told): Known => {
    const evidence = check?.seen();
    return { ...told, profile: options.profile, ...(evidence !== undefined && { evidence }) };
  };
  return {
    takeAddress: (text) => {
      if (text !== taken) check?.stop();
      if (text === '') {
        check = undefined;
        taken = text;
        return Promise.resolve({ notes: [], shown: '' });
      }
      const { facts } = readAddress(text);
      if (text !== taken) check = startCheck(text, facts, options, world, phrases);
      taken = text;
      return Promise.resolve({ notes: addressNotes(facts, phrases), shown: facts.pasted });
    },
    mask: maskAddress,
    check: () => check,
    nextQuestion: (told) => Promise.resolve(questionAfter(known(told), table, lang)),
    question: (id) => Promise.resolve(viewOf(id, table, lang)),
    readWords: async (text) => {
      const said = await readSaid(text, table);
      return { said, understood: understoodIn(said, table, lang) };
    },
    answer: async (told) => {
      await check?.evidence;
      const result = conclude(known(told), table, options.report);
      code = await deliver(result, options, world, 'diagnosis');
      return result.plan.length > 0 && isOnScreen(options, world);
    },
    stepsLeft: (told) => Promise.resolve(stepsLeft(conclude(known(told), table, options.report), table)),
    code: () => code,
  };
}

/** Steps are gone through where the answer was read: not where it went to a file or another program. */
function isOnScreen({ report }: RunOptions, { stdout }: World): boolean {
  return report.format === 'terminal' && report.output === undefined && stdout.isTTY;
}

/**
 * The question that pays most. What the patient sees comes first, as every other question hangs on it, unless the
 * patient's words have told it.
 */
function questionAfter(known: Known, table: Table, lang: Language): QuestionView | undefined {
  const findings = known.evidence === undefined ? [] : judge(known.evidence, { table, profile: known.profile });
  const next = nextQuestion(situationOf({ ...known, findings }), fitTable(table, { ...known, findings }));
  if (next === undefined) return undefined;
  const rule = table.questions.find(({ id }) => id === next.id);
  const symptomIsOpen = known.answers?.symptom === undefined && !wasUnderstood(known.said, table);
  return viewOf(symptomIsOpen && rule?.askBesideHere !== true ? 'symptom' : next.id, table, lang);
}

function wasUnderstood(said: Said | undefined, table: Table): boolean {
  return said !== undefined && said.aboutSignIn && understoodIn(said, table, 'en').length > 0;
}

function viewOf(id: QuestionId, table: Table, lang: Language): QuestionView {
  const rule = table.questions.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`the table has no question "${id}"`);
  const choices =
    id === 'product'
      ? table.products.map((product) => ({ id: product.id, label: product.name }))
      : rule.choices.map((choice) => ({ id: choice.id, label: inLanguage(choice.label, lang) }));
  return { id, ask: inLanguage(rule.ask, lang), why: inLanguage(rule.why, lang), choices };
}
