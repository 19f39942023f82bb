import { UNKNOWN } from '../model/vocabulary.js';
import type { ShownChoice } from './filter-choices.js';
import { phrasesIn } from './phrases.js';
import { PROFILE_QUESTIONS, type ProfileAnswers, type ProfileQuestionId } from './profile-questions.js';
import { askChoice } from './prompts/choice.js';
import { askLine } from './prompts/line.js';
import { askYesOrNo } from './prompts/yes-or-no.js';
import { paintFor, type Screen } from './prompts/screen.js';
import { say } from './say.js';
import { closedBy, VisitStopped } from './visit-stopped.js';

/** What asking for a profile needs of the rest of the program. */
export interface ProfileDesk {
  products: readonly ShownChoice[];
  /** What is wrong with an answer, as a sentence; undefined where nothing is. */
  fault(id: ProfileQuestionId, text: string): string | undefined;
  /** The file that these answers make, to be looked at before it is written. */
  draft(answers: ProfileAnswers): string;
}

/** The person wants to see the question before. */
const BACK = Symbol('back');
const SKIP = 'Enter: pass over. Esc: back.';

/**
 * Asks all that a profile can hold, each of which may be passed over, and shows the file.
 * @returns the file's text; undefined where it is not to be written
 * @throws VisitStopped when the person stops
 */
export async function profileVisit(desk: ProfileDesk, path: string, screen: Screen): Promise<string | undefined> {
  const answers: ProfileAnswers = {};
  let at = 0;
  for (;;) {
    for (let question = PROFILE_QUESTIONS[at]; question !== undefined; question = PROFILE_QUESTIONS[at]) {
      const reply = await askFor(question, desk, answers, screen);
      if (reply === BACK) {
        at = Math.max(0, at - 1);
        continue;
      }
      tell(question.ask, reply, screen);
      answers[question.id] = reply;
      at += 1;
    }
    const text = desk.draft(answers);
    screen.output.write(`\n${text}\n`);
    const ask = `Write this to ${path}?`;
    const reply = await closedBy(askYesOrNo({ screen, phrases: phrasesIn('en'), ask, usual: 'yes' }));
    if (reply === 'end') throw new VisitStopped();
    if (reply === 'yes' || reply === 'no') return reply === 'yes' ? text : undefined;
    at = PROFILE_QUESTIONS.length - 1;
  }
}

async function askFor(
  { id, ask, hint }: (typeof PROFILE_QUESTIONS)[number],
  desk: ProfileDesk,
  answers: ProfileAnswers,
  screen: Screen,
): Promise<string | typeof BACK> {
  const before = answers[id] ?? '';
  if (id === 'product') {
    const phrases = phrasesIn('en');
    const reply = await closedBy(
      askChoice({
        screen,
        phrases,
        ask,
        why: hint,
        choices: desk.products,
        last: { id: UNKNOWN, label: phrases.dontKnow },
        initial: before === '' ? UNKNOWN : before,
      }),
    );
    if (reply.kind === 'end') throw new VisitStopped();
    if (reply.kind !== 'choice') return BACK;
    return reply.choice === UNKNOWN ? '' : reply.choice;
  }
  const check = (line: string) => (line === '' ? undefined : desk.fault(id, line));
  const reply = await closedBy(askLine({ screen, ask, hint: `${hint} ${SKIP}`, initial: before, check }));
  if (reply.kind === 'end') throw new VisitStopped();
  return reply.kind === 'back' ? BACK : reply.line;
}

function tell(ask: string, answer: string, screen: Screen): void {
  say(screen, `? ${ask} ${paintFor(screen.color).active(answer === '' ? 'passed over' : answer)}`);
}
