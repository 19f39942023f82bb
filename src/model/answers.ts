import type { Choice, QuestionId } from './vocabulary.js';

/** `unknown` stands for asked and not known. */
export type Answers = Partial<Record<QuestionId, Choice>>;
