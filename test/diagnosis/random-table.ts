import fc from '../fast-check.js';
import {
  FINDINGS,
  type FindingId,
  HOW_COMMON_WORDS,
  OFTEN_WORDS,
  type QuestionId,
  type Situation,
  type Table,
} from '../../src/model/index.js';
import { smallTable } from '../fixtures/table.js';

const text = (en: string) => ({ en });
const QUESTIONS: QuestionId[] = ['symptom', 'worked-before', 'device-scope', 'other-browser'];
const CHOICE_IDS = ['a', 'b', 'c'];
const SEEN: FindingId[] = ['tls.expired', 'http.forbidden', 'redirect.downgrade', 'clock.skewed'];

const often = fc.constantFrom(...OFTEN_WORDS);

/** Small tables with every part that belief and plan read: four causes, four questions, five fixes, four findings. */
export const randomTable: fc.Arbitrary<Table> = fc
  .record({
    causes: fc.array(
      fc.record({
        howCommon: fc.constantFrom(...HOW_COMMON_WORDS),
        seenByCheck: often,
        expect: fc.dictionary(
          fc.constantFrom(...QUESTIONS),
          fc.dictionary(fc.constantFrom(...CHOICE_IDS), often, { minKeys: 1 }),
        ),
        fixes: fc.dictionary(fc.constantFrom('f0', 'f1', 'f2', 'f3', 'call'), often, { minKeys: 1 }),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    minutes: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 5, maxLength: 5 }),
    seconds: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 }),
    bases: fc.array(fc.constantFrom('unlikely', 'even', 'usual'), { minLength: 3, maxLength: 3 }),
    pointsAt: fc.array(fc.dictionary(fc.constantFrom('c0', 'c1', 'c2', 'c3'), often), { minLength: 4, maxLength: 4 }),
    officeMinutes: fc.integer({ min: 10, max: 120 }),
  })
  .map((parts) => {
    const known = parts.causes.map((_, index) => `c${index}`);
    const fix = (id: string, index: number) => ({
      id,
      title: text(id),
      owner: id === 'f3' ? ('office' as const) : ('patient' as const),
      minutes: parts.minutes[index] ?? 1,
      effortMinutes: parts.minutes[index] ?? 1,
      do: text(id),
      say: text(id),
      sheet: [],
      notes: [],
      call: id === 'call',
      idleIf: {},
      sources: [],
    });
    return {
      scales: {
        often: { never: 0, unlikely: 0.15, sometimes: 0.3, even: 0.5, usual: 0.8, 'almost-always': 0.97 },
        howCommon: { rare: 1, uncommon: 3, common: 10, 'very-common': 25 },
        awkwardness: { none: 0, little: 5, some: 15, much: 40 },
        answerError: 0.06,
        dontKnow: 0.1,
        patience: 1.2,
        probeError: 0.005,
        officeMinutes: parts.officeMinutes,
        sources: [],
      },
      causes: parts.causes.map((cause, index) => ({
        ...cause,
        id: `c${index}`,
        group: 'account' as const,
        title: text(''),
        why: text(''),
        side: 'patient' as const,
        confirmedBy: index === 0 ? (['tls.expired'] as FindingId[]) : [],
        examples: { first: [], quiet: [] },
        sources: [],
      })),
      fixes: ['f0', 'f1', 'f2', 'f3', 'call'].map(fix),
      questions: QUESTIONS.map((id, index) => ({
        id,
        ask: text(''),
        why: text(''),
        seconds: parts.seconds[index] ?? 0,
        awkwardness: 'little' as const,
        choices: CHOICE_IDS.map((choice, at) => ({
          id: choice,
          label: text(''),
          said: text(''),
          base: parts.bases[at] ?? 'even',
        })),
        askIf: {},
        settledBy: {},
        askBesideHere: false,
        sources: [],
      })),
      findings: SEEN.map((id, index) => ({
        id,
        summary: text(''),
        means: text(''),
        owner: 'clinic-it' as const,
        byHand: text(''),
        commands: [],
        pointsAt: Object.fromEntries(Object.entries(parts.pointsAt[index] ?? {}).filter(([id]) => known.includes(id))),
        sources: [],
      })),
      messages: [],
      products: [],
      interceptors: [],
      advice: [],
      office: {
        why: {
          'only-they-can': text(''),
          'if-steps-fail': text(''),
          'portal-fault': text(''),
          'not-needed': text(''),
        },
        whom: text(''),
        haveReady: [],
        urgent: text(''),
        sources: [],
      },
      sheet: smallTable().sheet,
    } satisfies Table;
  });

/** Situations over such a table, with nothing that confirms a cause. */
export const randomSituation: fc.Arbitrary<Situation> = fc.record({
  answers: fc.dictionary(fc.constantFrom(...QUESTIONS), fc.constantFrom(...CHOICE_IDS, 'unknown')),
  findings: fc
    .uniqueArray(fc.constantFrom(...SEEN.filter((id) => id !== 'tls.expired')))
    .map((ids) => ids.map((id) => ({ id, stage: 'tls' as const, severity: FINDINGS[id].severity }))),
  portalChecked: fc.boolean(),
  tried: fc
    .uniqueArray(fc.constantFrom('f0', 'f1', 'f2'), { maxLength: 2 })
    .map((fixes) => fixes.map((fix) => ({ fix, worked: false }))),
});
