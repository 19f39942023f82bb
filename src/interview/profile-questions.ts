import type { ProfilePhrases } from './phrases/profile.js';

/** What a practice is asked of its own portal. `product` is chosen, all else is typed. */
export type ProfileQuestionId = keyof ProfilePhrases['questions'];

/** What was typed or chosen; empty where it was passed over. */
export type ProfileAnswers = Partial<Record<ProfileQuestionId, string>>;
