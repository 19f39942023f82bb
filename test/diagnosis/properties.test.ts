import fc from '../fast-check.js';
import { describe, expect, it } from 'vitest';
import { diagnose, nextQuestion } from '../../src/diagnosis/index.js';
import { logBelief, normalise } from '../../src/diagnosis/belief.js';
import { choiceLikelihood } from '../../src/diagnosis/likelihood.js';
import { observationsOf } from '../../src/diagnosis/observations.js';
import { bestPlan } from '../../src/diagnosis/best-plan.js';
import { type FixModel, minutesToAct, planModel } from '../../src/diagnosis/plan.js';
import type { Because, Situation, Table } from '../../src/model/index.js';
import { randomSituation, randomTable } from './random-table.js';

const logit = (chance: number) => Math.log(chance / (1 - chance));

function chances(situation: Situation, table: Table): Map<string, number> {
  const belief = normalise(logBelief(observationsOf(situation, table), table, new Set()));
  return new Map(table.causes.map(({ id }, index) => [id, belief[index] ?? 0]));
}

function leaveOut(situation: Situation, { kind, id }: Because): Situation {
  const answers = Object.fromEntries(Object.entries(situation.answers ?? {}).filter(([question]) => question !== id));
  switch (kind) {
    case 'answer':
      return { ...situation, answers };
    case 'finding':
      return { ...situation, findings: situation.findings?.filter((finding) => finding.id !== id) ?? [] };
    case 'tried':
      return { ...situation, tried: situation.tried?.filter(({ fix }) => fix !== id) ?? [] };
    default:
      return { ...situation, portalChecked: false };
  }
}

describe('belief', () => {
  it('adds up to one', () => {
    fc.assert(
      fc.property(randomTable, randomSituation, (table, situation) => {
        const total = [...chances(situation, table).values()].reduce((sum, chance) => sum + chance, 0);
        expect(total).toBeCloseTo(1, 9);
      }),
    );
  });

  it('does not move for "don\'t know"', () => {
    fc.assert(
      fc.property(randomTable, randomSituation, (table, situation) => {
        const known = Object.entries(situation.answers ?? {}).filter(([, choice]) => choice !== 'unknown');
        expect(chances(situation, table)).toEqual(chances({ ...situation, answers: Object.fromEntries(known) }, table));
      }),
    );
  });

  it('moves by just the push of each reason when that is left out', () => {
    let reasons = 0;
    fc.assert(
      fc.property(randomTable, randomSituation, (table, situation) => {
        const now = chances(situation, table);
        for (const cause of diagnose(situation, table).causes) {
          for (const because of cause.because) {
            const before = chances(leaveOut(situation, because), table).get(cause.id) ?? 0;
            const after = now.get(cause.id) ?? 0;
            if (before > 1e-6 && before < 1 - 1e-6 && after > 1e-6 && after < 1 - 1e-6) {
              expect(logit(after) - logit(before)).toBeCloseTo(because.push, 5);
              reasons += 1;
            }
          }
        }
      }),
    );
    expect(reasons).toBeGreaterThan(500);
  });

  it('shows nothing but a confirmed cause as certain', () => {
    fc.assert(
      fc.property(randomTable, randomSituation, (table, situation) => {
        const seen = { ...situation, findings: [{ id: 'tls.expired', stage: 'tls', severity: 'blocking' } as const] };
        const { causes } = diagnose(seen, table);
        expect(causes[0]).toMatchObject({ id: 'c0', confirmed: true, probability: 1, provedBy: ['tls.expired'] });
        const rest = causes.slice(1);
        expect(rest.every(({ confirmed }) => !confirmed)).toBe(true);
        expect(rest.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

/** All orders of all subsets, the own steps before those of others. */
function orders(own: FixModel[], office: FixModel[]): FixModel[][] {
  const longer = (order: FixModel[]): FixModel[][] => {
    const begun = order.some((fix) => office.includes(fix));
    const left = [...(begun ? [] : own), ...office].filter((fix) => !order.includes(fix));
    return [order, ...left.flatMap((fix) => longer([...order, fix]))];
  };
  return longer([]);
}

function minutesOf(order: FixModel[], belief: number[], officeMinutes: number): number {
  const unsolved = (index: number, steps: FixModel[]) =>
    steps.reduce((left, { causes, chances }) => left * (1 - (chances[causes.indexOf(index)] ?? 0)), belief[index] ?? 0);
  const left = (steps: FixModel[]) => belief.reduce((sum, _, index) => sum + unsolved(index, steps), 0);
  const acting = order.reduce((sum, { cost }, at) => sum + cost * left(order.slice(0, at)), 0);
  return acting + left(order) * officeMinutes;
}

describe('plan', () => {
  it('costs what the best of all orders costs', () => {
    let better = 0;
    fc.assert(
      fc.property(randomTable, randomSituation, (table, situation) => {
        const belief = [...chances(situation, table).values()];
        const model = planModel(table, {});
        const { steps, expectedMinutes } = bestPlan(belief, model);
        const costs = orders(model.own, model.office).map((order) => minutesOf(order, belief, model.officeMinutes));
        expect(expectedMinutes).toBeCloseTo(Math.min(...costs), 9);
        const order = steps.flatMap(({ fix }) => [...model.own, ...model.office].filter(({ id }) => id === fix));
        expect(minutesOf(order, belief, model.officeMinutes)).toBeCloseTo(expectedMinutes, 9);
        const quick = minutesToAct(belief, model);
        expect(quick).toBeGreaterThan(expectedMinutes - 1e-9);
        expect(quick).toBeLessThan(expectedMinutes * 1.25);
        if (quick > expectedMinutes + 1e-9) better += 1;
      }),
      { numRuns: 500 },
    );
    expect(better).toBeGreaterThan(0);
  });

  it('ends with a call wherever one can help', () => {
    fc.assert(
      fc.property(randomTable, randomSituation, (table, situation) => {
        const { steps } = bestPlan([...chances(situation, table).values()], planModel(table, {}));
        expect(steps.at(-1)?.fix).toBe('call');
        expect(steps.filter(({ fix }) => fix === 'call')).toHaveLength(1);
      }),
    );
  });

  it('offers no step again that did not help', () => {
    fc.assert(
      fc.property(randomTable, randomSituation, (table, situation) => {
        const tried = (situation.tried ?? []).map(({ fix }) => fix);
        const offered = diagnose(situation, table).plan.map(({ fix }) => fix);
        expect(offered.filter((fix) => tried.includes(fix))).toEqual([]);
      }),
    );
  });
});

describe('the next question', () => {
  /** The cost of asking and of doing then what is best, with belief made anew after each answer, the long way. */
  function bestBySearch(situation: Situation, table: Table, ahead: number): { minutes: number; saves: number } {
    const model = planModel(table, situation);
    const belief = [...chances(situation, table).values()];
    const acting = minutesToAct(belief, model);
    const { dontKnow, patience, awkwardness } = table.scales;
    const asked = Object.keys(situation.answers ?? {}).length;
    const options = table.questions
      .filter(({ id }) => ahead > 0 && situation.answers?.[id] === undefined)
      .map((question) => {
        const after = question.choices.reduce((sum, { id: choice }) => {
          const answered = { ...situation, answers: { ...situation.answers, [question.id]: choice } };
          const chance = table.causes.reduce(
            (total, cause, index) => total + (belief[index] ?? 0) * choiceLikelihood(table, question, cause, choice),
            0,
          );
          return chance === 0 ? sum : sum + chance * bestBySearch(answered, table, ahead - 1).minutes;
        }, 0);
        const price = ((question.seconds + awkwardness[question.awkwardness]) / 60) * patience ** asked;
        return price + dontKnow * acting + (1 - dontKnow) * after;
      });
    const minutes = Math.min(acting, ...options);
    return { minutes, saves: acting - minutes };
  }

  it('is the one that a search over all questions finds', () => {
    let asked = 0;
    fc.assert(
      fc.property(randomTable, randomSituation, (table, situation) => {
        const { saves } = bestBySearch(situation, table, 2);
        // Answers that hardly anybody gives are not looked into any further.
        expect(Math.abs((nextQuestion(situation, table)?.savesMinutes ?? 0) - saves)).toBeLessThan(0.1);
        if (saves > 0.1) asked += 1;
      }),
      { numRuns: 300 },
    );
    expect(asked).toBeGreaterThan(10);
  });
});
