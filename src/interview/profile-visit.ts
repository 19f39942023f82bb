import type { BothLanguages, Language } from '../model/language.js';
import { UNKNOWN } from '../model/vocabulary.js';
import type { ShownChoice } from './filter-choices.js';
import { fill, phrasesIn, type Phrases } from './phrases/index.js';
import { PROFILE_PHRASES, type ProfilePhrases } from './phrases/profile.js';
import type { ProfileAnswers, ProfileQuestionId } from './profile-questions.js';
import type { Screen } from './prompts/prompts.js';
import { say, sayAnswered } from './say.js';
import { closedBy, VisitStopped } from './visit-stopped.js';

/** What asking for a profile needs of the rest of the program. */
export interface ProfileDesk {
  products: readonly ShownChoice[];
  /** What is wrong with an answer, as a sentence; undefined where nothing is. */
  fault(id: ProfileQuestionId, text: string): BothLanguages | undefined;
  /** The file that these answers make, to be looked at before it is written. */
  draft(answers: ProfileAnswers): string;
}

/** Where the questions are asked, and in which words. */
interface Asking {
  desk: ProfileDesk;
  screen: Screen;
  phrases: Phrases;
  profile: ProfilePhrases;
}

/** The person wants to see the question before. */
const BACK = Symbol('back');

/**
 * Asks all that a profile can hold, each of which may be passed over, and shows the file.
 * @returns the file's text; undefined where it is not to be written
 * @throws VisitStopped when the person stops
 */
export async function profileVisit(
  desk: ProfileDesk,
  path: string,
  language: Language,
  screen: Screen,
): Promise<string | undefined> {
  const profile = PROFILE_PHRASES[language];
  const asking = { desk, screen, phrases: phrasesIn(language), profile };
  for (const line of profile.intro) say(screen, line);
  screen.output.write('\n');
  const ids = Object.keys(profile.questions) as ProfileQuestionId[];
  const answers: ProfileAnswers = {};
  let at = 0;
  for (;;) {
    for (let id = ids[at]; id !== undefined; id = ids[at]) {
      const reply = await askFor(id, answers, asking);
      if (reply === BACK) {
        at = Math.max(0, at - 1);
        continue;
      }
      tell(profile.questions[id].ask, reply || profile.passedOver, screen);
      answers[id] = reply;
      at += 1;
    }
    const text = desk.draft(answers);
    screen.output.write(`\n${text}\n`);
    const ask = fill(profile.write, { path });
    const reply = await closedBy(screen.prompts.yesOrNo({ screen, phrases: asking.phrases, ask, usual: 'yes' }));
    if (reply === 'end') throw new VisitStopped();
    if (reply === 'yes' || reply === 'no') return reply === 'yes' ? text : undefined;
    at = ids.length - 1;
  }
}

function askFor(id: ProfileQuestionId, answers: ProfileAnswers, asking: Asking): Promise<string | typeof BACK> {
  const before = answers[id] ?? '';
  return id === 'product' ? choose(before, asking) : type(id, before, asking);
}

async function choose(before: string, { desk, screen, phrases, profile }: Asking): Promise<string | typeof BACK> {
  const { ask, hint } = profile.questions.product;
  const last = { id: UNKNOWN, label: phrases.dontKnow };
  const initial = before === '' ? UNKNOWN : before;
  const reply = await closedBy(
    screen.prompts.choice({ screen, phrases, ask, why: hint, choices: desk.products, last, initial }),
  );
  if (reply.kind === 'end') throw new VisitStopped();
  if (reply.kind !== 'choice') return BACK;
  return reply.choice === UNKNOWN ? '' : reply.choice;
}

async function type(
  id: ProfileQuestionId,
  initial: string,
  { desk, screen, phrases, profile }: Asking,
): Promise<string | typeof BACK> {
  const { ask, hint } = profile.questions[id];
  const check = (line: string) => (line === '' ? undefined : desk.fault(id, line)?.[phrases.language]);
  const reply = await closedBy(screen.prompts.line({ screen, phrases, ask, hint, keys: profile.keys, initial, check }));
  if (reply.kind === 'end') throw new VisitStopped();
  return reply.kind === 'back' ? BACK : reply.line;
}

function tell(ask: string, answer: string, screen: Screen): void {
  sayAnswered(screen, { ask, answer });
}
