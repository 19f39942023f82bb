import type { Language } from '../../../src/model/index.js';
import { readWords } from '../../../src/words/index.js';
import { quantile } from '../intervals.js';
import { leadVisit } from '../visits/lead-visit.js';
import { drawPatient, EVERY_ANSWER_ERRS } from '../visits/patient.js';
import type { Clinic } from '../visits/run-visits.js';
import { placed, type Placed, type Ranked } from './measure-wordings.js';
import { readWordings, type Wording } from './read-wordings.js';

/** Whole visits that begin with real words. */
export interface BegunFigures {
  placed: Placed;
  questions: { median: number; ninetieth: number };
}

/** So many patients come with each wording. */
const PATIENTS = 3;

/**
 * Visits of simulated patients who have the cause that the words' source gives, say these words, answer what the source
 * states, and err in all else as people do.
 */
export function beginWithWords(language: Language, clinic: Clinic): BegunFigures {
  const wordings = readWordings(language);
  const turns = Array.from({ length: PATIENTS }, (_, turn) =>
    wordings.map((wording) => visitBegunWith(wording, turn, clinic)),
  );
  const asked = turns.flat().map((visit) => visit.asked);
  return { placed: placed(turns), questions: { median: quantile(asked, 0.5), ninetieth: quantile(asked, 0.9) } };
}

function visitBegunWith(wording: Wording, turn: number, { patients, mind }: Clinic): Ranked & { asked: number } {
  const [cause = ''] = wording.cause;
  const patient = drawPatient(patients, cause, `${wording.words} ${turn}`, EVERY_ANSWER_ERRS);
  const reply: typeof patient.reply = (question) => wording.answers[question] ?? patient.reply(question);
  const { situation, asked } = leadVisit({ ...patient, reply }, mind, readWords(wording.words, mind.table));
  return { wording, causes: mind.diagnose(situation).causes.map(({ id }) => id), asked: asked.length };
}
