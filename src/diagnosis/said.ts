import type { Said, Situation, Table } from '../model/index.js';
import type { Observation } from './observation.js';
import { choiceLikelihood, meantShare } from './likelihood.js';

/**
 * How often the reader takes a sentence about signing in for one about something else. It keeps a person whose words
 * were misread from losing their cause.
 */
const MISREAD = 0.01;

/**
 * What an answer that the words state counts beside the words themselves, as a power of its likelihood. The words'
 * likelihood has seen the same sentence, "it worked yesterday" included, so that the two overlap; yet it was learned from
 * the whole of a sentence, and gives such a clause less than it says. Half of each is counted.
 */
const BESIDE_WORDS = 0.5;

/** The words as one observation, whatever they name: a symptom and a known message in them are the same sentence. */
export function wordsObservation(situation: Situation, table: Table): Observation[] {
  const { said, answers = {} } = situation;
  if (said === undefined) return [];
  const own = said.aboutSignIn ? ownLikelihoods(said, table) : aboutSomethingElse(table);
  if (own === undefined) return [];
  const asked = answers.symptom;
  const sameTwice = asked !== undefined && asked === symptomIn(said, table);
  const likelihoods = sameTwice ? besideSymptom(own, asked, table) : own;
  return [{ kind: 'words', id: said.message ?? 'words', likelihoods }];
}

/**
 * Further answers that the words state and that nobody gave. A symptom in them is what the words are about, and counts by
 * itself only where they were not read further.
 */
export function statedObservations({ said, answers = {} }: Situation, table: Table): Observation[] {
  if (said?.aboutSignIn !== true) return [];
  const wordless = Object.keys(said.likelihoods).length === 0;
  return table.questions.flatMap((question) => {
    const choice = said.answers[question.id];
    if (choice === undefined || answers[question.id] !== undefined || question.askBesideHere) return [];
    if (!question.choices.some(({ id }) => id === choice)) return [];
    if (question.id === 'symptom' && !wordless) return [];
    const power = question.id === 'symptom' ? 1 : BESIDE_WORDS;
    const likelihoods = table.causes.map((cause) => choiceLikelihood(table, question, cause, choice) ** power);
    return [{ kind: 'answer', id: question.id, choice, likelihoods }];
  });
}

/** The symptom that the words name, themselves or by the message that they quote. */
function symptomIn({ answers, message }: Said, table: Table): string | undefined {
  return answers.symptom ?? table.messages.find(({ id }) => id === message)?.symptom;
}

/**
 * One likelihood a cause, in the table's order; undefined where the words say nothing of any. Of something that nobody has
 * named any words may be said, so that they speak for it as much as for the causes on average: words that fit no cause
 * better than another leave it its chance.
 */
function ownLikelihoods({ likelihoods }: Said, table: Table): number[] | undefined {
  const known = table.causes.flatMap(({ id }) => likelihoods[id] ?? []);
  if (known.length === 0) return undefined;
  const smallest = Math.min(...known);
  const own = table.causes.map(({ id }) => likelihoods[id] ?? smallest);
  const average = own.reduce((sum, likelihood) => sum + likelihood, 0) / own.length;
  return own.map((likelihood, at) =>
    table.causes[at]?.id === 'something-else' ? Math.max(likelihood, average) : likelihood,
  );
}

/** A bill, an appointment: no cause of trouble with signing in makes people say so, but for what was misread. */
function aboutSomethingElse(table: Table): number[] {
  return table.causes.map(({ id }) => (id === 'something-else' ? 1 : MISREAD));
}

/**
 * P(words | cause, symptom), where the symptom was asked for and the words name it too. Of a cause whose patients see
 * this symptom the words are as typical as they ever are. Of a cause under which the symptom was named by mistake, they
 * repeat the mistake: they are those of whoever sees this symptom, P(words | symptom), and tell nothing new. So the
 * words tell apart the causes of a symptom, and do not set these off once more against all others.
 */
function besideSymptom(own: number[], symptom: string, table: Table): number[] {
  const question = table.questions.find(({ id }) => id === 'symptom');
  if (question === undefined) return own;
  const meant = table.causes.map((cause) => meantShare(table, question, cause, symptom));
  const weights = table.causes.map(
    (cause, index) =>
      table.scales.howCommon[cause.howCommon] *
      choiceLikelihood(table, question, cause, symptom) *
      (cause.expect.symptom === undefined ? 0 : (meant[index] ?? 0)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return own;
  const usual = own.reduce((sum, likelihood, index) => sum + likelihood * (weights[index] ?? 0), 0) / total;
  return own.map((likelihood, index) => {
    const share = meant[index] ?? 0;
    return share * likelihood + (1 - share) * usual;
  });
}
