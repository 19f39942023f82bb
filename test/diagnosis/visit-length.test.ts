import { describe, expect, it } from 'vitest';
import { nextQuestion } from '../../src/diagnosis/index.js';
import { table } from '../../src/generated/table.js';
import type { Answers, Choice, QuestionRule } from '../../src/model/index.js';

const symptoms = table.questions.find(({ id }) => id === 'symptom')?.choices.map(({ id }) => id) ?? [];

/** The questions of a visit in which each is answered by `choose`. */
function asked(answers: Answers, choose: (question: QuestionRule) => Choice, portalChecked = false): string[] {
  const next = nextQuestion({ answers, portalChecked }, table);
  const question = table.questions.find(({ id }) => id === next?.id);
  if (question === undefined) return [];
  return [question.id, ...asked({ ...answers, [question.id]: choose(question) }, choose, portalChecked)];
}

const commonest = ({ choices }: QuestionRule): Choice => choices[0]?.id ?? 'unknown';

/** Every question that some answers after a symptom lead to. */
function everAsked(answers: Answers): Set<string> {
  const next = nextQuestion({ answers }, table);
  const question = table.questions.find(({ id }) => id === next?.id);
  if (question === undefined) return new Set();
  const later = question.choices.flatMap(({ id }) => [...everAsked({ ...answers, [question.id]: id })]);
  return new Set([question.id, ...later]);
}

describe('a guided visit', () => {
  it.each(symptoms)(
    'has six questions at the most, the symptom among them, where the commonest answers are given: %s',
    (symptom) => {
      for (const checked of [false, true]) {
        expect(asked({ symptom }, commonest, checked).length + 1).toBeLessThanOrEqual(6);
      }
    },
  );

  it('does not go on for ever where the answers contradict each other', () => {
    let turn = 0;
    const anything = ({ choices }: QuestionRule): Choice => choices[(turn++ * 7) % choices.length]?.id ?? 'unknown';
    const lengths = symptoms.map((symptom) => asked({ symptom }, anything).length + 1);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(9);
    expect(lengths.filter((length) => length > 7).length).toBeLessThanOrEqual(lengths.length / 10);
  }, 60_000);

  it.each([
    ['app-fails', 'surface'],
    ['new-password-rejected', 'reset-tried'],
    ['activation-fails', 'reset-tried'],
    ['suspicious-activity', 'worked-before'],
  ])('asks nothing that the symptom has told: %s, never %s', (symptom, question) => {
    expect(everAsked({ symptom })).not.toContain(question);
  });

  it('asks whether the registration was finished only of somebody who may never have signed in', () => {
    expect(everAsked({ symptom: 'account-not-found', 'worked-before': 'recently' })).not.toContain('activated');
    expect(asked({ symptom: 'account-not-found', 'worked-before': 'never' }, commonest)).toContain('activated');
    expect(asked({ symptom: 'account-not-found', 'worked-before': 'unknown' }, commonest)).toContain('activated');
  });
});
