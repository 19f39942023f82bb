import { UNKNOWN, type Choice } from '../model/vocabulary.js';
import { tellIfDone, untold } from './check-line.js';
import type { QuestionView } from './desk.js';
import { sayAnswered } from './say.js';
import type { Reply } from './told.js';
import type { Visit } from './visit-state.js';
import { closedBy, VisitStopped } from './visit-stopped.js';
import { takeWords } from './words-step.js';

/**
 * Puts one question until it has a reply, or the person wants to go elsewhere. What was typed and not taken stands in
 * its line when it is put again. What the check finds meanwhile is kept on the screen above the answer.
 * @param initial - The answer that is marked at first.
 * @throws VisitStopped
 */
export async function putQuestion(
  question: QuestionView,
  initial: Choice | undefined,
  visit: Visit,
): Promise<Reply | 'back' | 'change'> {
  const { screen, phrases, drafts, trail, start } = visit;
  const takesWords = question.id === 'symptom';
  for (;;) {
    const check = untold(visit);
    const reply = await closedBy(
      screen.prompts.choice({
        ...question,
        last: { id: UNKNOWN, label: phrases.dontKnow },
        initial,
        draft: drafts.get(question.id),
        notice: check?.line,
        takesWords,
        canChange: trail.length > 0 || Object.keys(start.answers).length > 0,
        screen,
        phrases,
      }),
    );
    if (reply.kind === 'end') throw new VisitStopped();
    await tellIfDone(check, visit);
    drafts.delete(question.id);
    if (reply.kind === 'choice') {
      const label = question.choices.find(({ id }) => id === reply.choice)?.label ?? phrases.dontKnow;
      sayAnswered(screen, { ask: question.ask, answer: label });
      return { kind: 'answer', question: question.id, choice: reply.choice };
    }
    if (reply.kind === 'words') {
      const words = await takeWords(reply.text, question.ask, visit);
      if (words !== undefined) return words;
    } else {
      if (reply.draft !== '') drafts.set(question.id, reply.draft);
      return reply.kind;
    }
  }
}
