import { readAddress } from '../browser/address/read-address.js';
import { nextQuestion } from '../diagnosis/index.js';
import { table } from '../generated/table.js';
import { addressNotes } from '../interview/address-notes.js';
import type { QuestionView } from '../interview/desk.js';
import { phrasesIn } from '../interview/phrases.js';
import { judge } from '../judge/judge.js';
import { fitTable } from '../rules/fit/fit-table.js';
import { inLanguage } from '../model/language.js';
import type { Answers } from '../model/situation.js';
import type { QuestionId } from '../model/vocabulary.js';
import { startCheck, type BackgroundCheck } from './background-check.js';
import { conclude, situationOf, type Known } from './conclude.js';
import { deliver } from './deliver.js';
import type { AnsweringDesk } from './lazy-desk.js';
import type { RunOptions } from './options.js';
import type { World } from './world.js';

/** The desk of the guided visit, with everything loaded. */
export function fullDesk(options: RunOptions, world: World): Omit<AnsweringDesk, 'mask'> {
  const phrases = phrasesIn('en');
  let check: BackgroundCheck | undefined;
  let taken = '';
  const known = (answers: Answers): Known => {
    const evidence = check?.seen();
    return { answers, profile: options.profile, ...(evidence !== undefined && { evidence }) };
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
    check: () => check,
    nextQuestion: (answers) => Promise.resolve(questionAfter(known(answers))),
    question: (id) => Promise.resolve(viewOf(id)),
    answer: async (answers) => {
      await check?.evidence;
      return deliver(conclude(known(answers), table), options.report, world, 'diagnosis');
    },
  };
}

/** The question that pays most. What the patient sees comes first, as every other question hangs on it. */
function questionAfter(known: Known): QuestionView | undefined {
  const findings = known.evidence === undefined ? [] : judge(known.evidence, { table, profile: known.profile });
  const next = nextQuestion(situationOf({ ...known, findings }), fitTable(table, { ...known, findings }));
  if (next === undefined) return undefined;
  const rule = table.questions.find(({ id }) => id === next.id);
  const symptomIsOpen = known.answers?.symptom === undefined && rule?.askBesideHere !== true;
  return viewOf(symptomIsOpen ? 'symptom' : next.id);
}

function viewOf(id: QuestionId): QuestionView {
  const rule = table.questions.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`the table has no question "${id}"`);
  const choices = rule.choices.map((choice) => ({ id: choice.id, label: inLanguage(choice.label, 'en') }));
  return { id, ask: inLanguage(rule.ask, 'en'), why: inLanguage(rule.why, 'en'), choices };
}
