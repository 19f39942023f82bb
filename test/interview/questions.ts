import type { KnownQuestion } from '../../src/interview/check-answer.js';
import { CHOICES, QUESTION_IDS } from '../../src/model/index.js';

/** The vocabulary's questions, with one product. */
export const QUESTIONS: KnownQuestion[] = QUESTION_IDS.map((id) => ({
  id,
  choices: (id === 'product' ? ['epic-mychart'] : CHOICES[id]).map((choice) => ({ id: choice })),
}));
