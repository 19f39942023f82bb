import type { Choice, QuestionId } from '../model/vocabulary.js';
import { addressStep } from './address-step.js';
import type { ShownChoice } from './filter-choices.js';
import { quoted } from './quoted.js';
import { putQuestion } from './put-question.js';
import { forget, record, toldIn, type Visit } from './visit-state.js';
import { closedBy, VisitStopped } from './visit-stopped.js';

/** Something that was said, as it stands in the list. */
interface Changeable extends ShownChoice {
  change: () => Promise<void>;
}

/**
 * Shows everything that was said so far and has one of it said again; the later answers stay as they are.
 * @throws VisitStopped
 */
export async function changeAnswer(visit: Visit): Promise<void> {
  const { screen, phrases } = visit;
  const choices = await everythingSaid(visit);
  const last = { id: 'none', label: phrases.changeNothing };
  const reply = await closedBy(screen.prompts.choice({ ask: phrases.change, why: '', choices, last, screen, phrases }));
  if (reply.kind === 'end') throw new VisitStopped();
  if (reply.kind === 'choice') await choices.find(({ id }) => id === reply.choice)?.change();
}

/** The address, the words, the answers in the order in which they came, and the steps that were tried. */
async function everythingSaid(visit: Visit): Promise<Changeable[]> {
  const { answers, said } = toldIn(visit);
  const given = Object.entries({ ...said?.answers, ...answers }) as [QuestionId, Choice][];
  return [
    ...(visit.addressTaken ? [] : [theAddress(visit)]),
    ...(said === undefined ? [] : [theWords(said.text, visit)]),
    ...(await Promise.all(given.map(([id, choice]) => theAnswer(id, choice, visit)))),
    ...theSteps(visit),
  ];
}

function theAddress(visit: Visit): Changeable {
  const { desk, screen, phrases, address } = visit;
  return {
    id: 'address',
    label: `${phrases.addressShort}: ${address === '' ? phrases.skipped : desk.mask(address)}`,
    change: async () => {
      visit.address = await addressStep(desk, address, screen, phrases);
    },
  };
}

function theWords(text: string, visit: Visit): Changeable {
  const change = async (): Promise<void> => {
    visit.drafts.set('symptom', text);
    await askAgain('symptom', undefined, visit);
  };
  return { id: 'words', label: quoted(text, visit.phrases), change };
}

async function theAnswer(id: QuestionId, choice: Choice, visit: Visit): Promise<Changeable> {
  const { ask, choices } = await visit.desk.question(id);
  const label = choices.find((one) => one.id === choice)?.label ?? visit.phrases.dontKnow;
  return { id, label: `${ask} ${label}`, change: () => askAgain(id, choice, visit) };
}

/** A step that is taken back is offered again when its turn comes. */
function theSteps(visit: Visit): Changeable[] {
  return visit.trail.flatMap((reply) => {
    if (reply.kind !== 'step') return [];
    const change = (): Promise<void> => {
      visit.trail = visit.trail.filter((one) => one !== reply);
      return Promise.resolve();
    };
    return [{ id: reply.fix, label: `${reply.title}: ${visit.phrases.outcome[reply.outcome]}`, change }];
  });
}

async function askAgain(id: QuestionId, initial: Choice | undefined, visit: Visit): Promise<void> {
  const reply = await putQuestion(await visit.desk.question(id), initial, visit);
  visit.drafts.delete(id);
  if (reply === 'back' || reply === 'change') return;
  // Words in place of a choice, or a choice in place of words.
  if (reply.kind === 'words') forget(id, visit);
  record(reply, visit);
}
