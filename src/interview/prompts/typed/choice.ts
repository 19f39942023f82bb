import { wrap } from '../../../text/wrap.js';
import { filterChoices, type ShownChoice } from '../../filter-choices.js';
import { fill } from '../../phrases/index.js';
import { say } from '../../say.js';
import type { ChoicePrompt, ChoiceReply } from '../prompts.js';
import { columnsOf, inCharactersOf } from '../screen.js';
import type { NextLine } from './read-lines.js';
import { spoken } from './spoken.js';

/** Asks to choose: the number of a choice, words that stand in one alone, or the patient's own words. */
export async function typeChoice(config: ChoicePrompt, nextLine: NextLine): Promise<ChoiceReply> {
  const { screen, choices, last, why } = config;
  const entries = [...choices, last];
  tellChoices(config, entries);
  for (;;) {
    const line = await nextLine();
    if (line === undefined) return { kind: 'end' };
    if (line === '<') return { kind: config.canChange === true ? 'change' : 'back', draft: '' };
    if (line === '?' && why !== '') for (const part of why.split('\n')) say(screen, part);
    else if (!/[\p{L}\p{N}]/u.test(line)) tellKeys(config, entries);
    else {
      const found = meaningOf(line, config, entries);
      if (typeof found !== 'string') return found;
      say(screen, found);
    }
  }
}

function tellChoices(config: ChoicePrompt, entries: readonly ShownChoice[]): void {
  const { screen, phrases, ask, initial } = config;
  screen.output.write('\n');
  say(screen, `? ${ask}`);
  for (const [index, { label }] of entries.entries()) {
    // A label may hold a question and its answer, and stays in one piece.
    const text = inCharactersOf(screen, `${index + 1}. ${spoken(label, phrases)}`);
    screen.output.write(`${wrap(text, columnsOf(screen) - 1).join('\n')}\n`);
  }
  const before = entries.find(({ id }) => id === initial);
  if (before !== undefined) say(screen, fill(phrases.typed.soFar, { answer: before.label }));
  tellKeys(config, entries);
}

function tellKeys({ screen, phrases, why, canChange, takesWords }: ChoicePrompt, entries: readonly unknown[]): void {
  const { typed } = phrases;
  const count = entries.length;
  say(screen, fill(takesWords === true ? typed.chooseOrWords : typed.choose, { count }));
  if (why !== '') say(screen, typed.why);
  say(screen, canChange === true ? typed.change : typed.back);
}

/** What a line chooses, or the sentence that says why it chooses nothing. */
function meaningOf(line: string, config: ChoicePrompt, entries: readonly ShownChoice[]): ChoiceReply | string {
  const [, number] = /^(\d+)[.)]?$/.exec(line) ?? [];
  if (number === undefined) return byWords(line, config, entries);
  const entry = entries[Number(number) - 1];
  const { noNumber } = config.phrases.typed;
  return entry === undefined ? fill(noNumber, { number, count: entries.length }) : { kind: 'choice', choice: entry.id };
}

function byWords(line: string, config: ChoicePrompt, entries: readonly ShownChoice[]): ChoiceReply | string {
  const { typed } = config.phrases;
  const fits = filterChoices(entries, line);
  const [only, ...others] = fits;
  if (only !== undefined && others.length === 0) return { kind: 'choice', choice: only.id };
  if (only !== undefined) {
    const numbers = fits.map((entry) => entries.indexOf(entry) + 1).join(', ');
    return fill(typed.severalFit, { numbers });
  }
  if (config.takesWords === true && /\p{L}{3}/u.test(line)) return { kind: 'words', text: line };
  return fill(typed.noneFits, { count: entries.length });
}
