import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, nextQuestion } from '../../src/diagnosis/index.js';
import { logBelief, normalise } from '../../src/diagnosis/belief.js';
import { choiceLikelihood } from '../../src/diagnosis/likelihood.js';
import { observationsOf } from '../../src/diagnosis/observations.js';
import { makePlan, planModel } from '../../src/diagnosis/plan.js';
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

describe('plan', () => {
  it('takes, of what is worth its cost, the step that solves most for its cost first', () => {
    fc.assert(
      fc.property(randomTable, randomSituation, (table, situation) => {
        const belief = [...chances(situation, table).values()];
        const model = planModel(table, new Set());
        const { steps } = makePlan(belief, model);
        const ratios = model.own.map(({ id, cost, solves }) => {
          const chance = solves.reduce((sum, share, index) => sum + share * (belief[index] ?? 0), 0);
          return { id, ratio: chance / cost };
        });
        const best = Math.max(...ratios.map(({ ratio }) => ratio));
        const first = ratios.find(({ id }) => id === steps[0]?.fix);
        if (best > 1 / table.scales.officeMinutes) expect(first?.ratio).toBeCloseTo(best, 9);
        else expect(first).toBeUndefined();
      }),
    );
  });

  it('ends with a call wherever one can help', () => {
    fc.assert(
      fc.property(randomTable, randomSituation, (table, situation) => {
        const { steps } = makePlan([...chances(situation, table).values()], planModel(table, new Set()));
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
  /** Cost of acting now, and of acting after each answer with belief made anew, spelled out the long way. */
  function bestBySearch(situation: Situation, table: Table): { id: string; saves: number } | undefined {
    const failed = new Set((situation.tried ?? []).map(({ fix }) => fix));
    const cost = (here: Situation) =>
      makePlan([...chances(here, table).values()], planModel(table, failed)).expectedMinutes;
    const belief = [...chances(situation, table).values()];
    const options = table.questions
      .filter(({ id }) => situation.answers?.[id] === undefined)
      .map((question) => {
        const after = question.choices.reduce((sum, { id: choice }) => {
          const answered = { ...situation, answers: { ...situation.answers, [question.id]: choice } };
          const chance = table.causes.reduce(
            (total, cause, index) => total + (belief[index] ?? 0) * choiceLikelihood(table, question, cause, choice),
            0,
          );
          return chance === 0 ? sum : sum + chance * cost(answered);
        }, 0);
        const price = (question.seconds + table.scales.awkwardness[question.awkwardness]) / 60;
        return { id: question.id, saves: cost(situation) - after - price };
      })
      .filter(({ saves }) => saves > 1e-9)
      .sort((a, b) => b.saves - a.saves);
    return options[0];
  }

  it('is the one that a search over all questions finds', () => {
    let asked = 0;
    fc.assert(
      fc.property(randomTable, randomSituation, (table, situation) => {
        const found = bestBySearch(situation, table);
        const chosen = nextQuestion(situation, table);
        if (found === undefined) {
          expect(chosen?.savesMinutes ?? 0).toBeLessThan(1e-6);
        } else {
          expect(chosen?.savesMinutes).toBeCloseTo(found.saves, 6);
          asked += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(asked).toBeGreaterThan(20);
  });
});
