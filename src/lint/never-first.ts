import { choiceLikelihood, findingLikelihood, healthyLikelihood } from '../diagnosis/likelihood.js';
import { type CauseId, type CauseRule, FINDINGS, type Table } from '../model/index.js';

/** Rounds after which a cause counts as one that nothing puts first. */
const MOST_ROUNDS = 2000;

/**
 * The rival that stays ahead of a cause whatever is answered and whichever one thing a check says; undefined where some
 * combination ranks the cause above every other.
 *
 * It is a game: one side picks an observation of every kind for the cause, the other bets on rivals. The bets that are
 * best against each pick in turn (multiplicative weights, Freund and Schapire 1999) end in a pick that beats every rival,
 * or in a mixture of rivals that no pick beats: then nothing can.
 */
export function whatStaysAhead(cause: CauseRule, table: Table): CauseId | undefined {
  if (cause.confirmedBy.length > 0) return undefined;
  const rivals = table.causes.filter(({ id }) => id !== cause.id);
  const { howCommon } = table.scales;
  const head = rivals.map((rival) => Math.log(howCommon[cause.howCommon] / howCommon[rival.howCommon]));
  const picks = picksFor(cause, rivals, table);
  let bets = rivals.map(() => 1 / rivals.length);
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const picked = picks.map((options) => bestAgainst(bets, options));
    const lead = leadOf(head, picked);
    if (lead.every((margin) => margin > 0)) return undefined;
    if (weigh(bets, lead) <= 0) break;
    bets = betMore(bets, lead, 1 / Math.sqrt(round));
  }
  return rivals[bets.indexOf(Math.max(...bets))]?.id;
}

/** What one observation adds to the lead over each rival, in logarithms. */
type Push = number[];

/** For every question, and for the check, what may be observed; nothing is always among it. */
function picksFor(cause: CauseRule, rivals: CauseRule[], table: Table): Push[][] {
  const against = (likelihood: (one: CauseRule) => number): Push =>
    rivals.map((rival) => Math.log(likelihood(cause) / likelihood(rival)));
  const nothing = rivals.map(() => 0);
  const answers = table.questions
    .filter(({ askBesideHere }) => !askBesideHere)
    .map((question) => [
      nothing,
      ...question.choices.map(({ id }) => against((one) => choiceLikelihood(table, question, one, id))),
    ]);
  const proofs = table.causes.flatMap(({ confirmedBy }) => confirmedBy);
  const findings = table.findings.filter(({ id }) => FINDINGS[id].severity !== 'info' && !proofs.includes(id));
  const check = [
    nothing,
    against((one) => healthyLikelihood(table, one)),
    ...findings.map((finding) => against((one) => findingLikelihood(table, finding, one))),
  ];
  return [...answers, check];
}

function bestAgainst(bets: number[], options: Push[]): Push {
  return options.reduce((best, option) => (weigh(bets, option) > weigh(bets, best) ? option : best));
}

function leadOf(head: number[], picked: Push[]): number[] {
  return head.map((start, rival) => picked.reduce((sum, push) => sum + (push[rival] ?? 0), start));
}

function betMore(bets: number[], lead: number[], rate: number): number[] {
  const raised = bets.map((bet, rival) => bet * Math.exp(-rate * (lead[rival] ?? 0)));
  const total = raised.reduce((sum, bet) => sum + bet, 0);
  return raised.map((bet) => bet / total);
}

function weigh(bets: number[], values: number[]): number {
  return bets.reduce((sum, bet, index) => sum + bet * (values[index] ?? 0), 0);
}
