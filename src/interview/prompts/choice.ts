import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isTabKey,
  isUpKey,
  useKeypress,
  useState,
  type KeypressEvent,
} from '@inquirer/core';
import { UNKNOWN, type Choice } from '../../model/vocabulary.js';
import { filterChoices, type ShownChoice } from '../filter-choices.js';
import { drawChoice } from './draw-choice.js';
import { useEndOfInput, useNotice } from './hooks.js';
import type { Notice, Screen } from './screen.js';
import type { Phrases } from '../phrases.js';

export interface ChoicePrompt {
  screen: Screen;
  phrases: Phrases;
  ask: string;
  why: string;
  /** Without "don't know", which is always added as the last. */
  choices: readonly ShownChoice[];
  /** The one that is marked at first. */
  initial?: Choice;
  notice?: Notice;
}

export type ChoiceReply = { kind: 'choice'; choice: Choice } | { kind: 'back' } | { kind: 'end' };

/** Nothing is marked: the words that were typed fit no choice. */
const NONE = -1;

const prompt = createPrompt<ChoiceReply, ChoicePrompt>((config, done) => {
  const dontKnow = { id: UNKNOWN, label: config.phrases.dontKnow };
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(() => initialIndex(config));
  const [whyOpen, setWhyOpen] = useState(false);
  const notice = useNotice(config.notice);
  const found = filterChoices(config.choices, typed);
  const shown = [...found, dontKnow];
  useEndOfInput(() => {
    done({ kind: 'end' });
  });
  useKeypress((key, readline) => {
    const retype = (line: string) => {
      readline.clearLine(0);
      if (line !== '') readline.write(line);
    };
    const chosen = shown[active];
    if (isEnterKey(key)) {
      if (chosen === undefined) retype(typed);
      else done({ kind: 'choice', choice: chosen.id });
    } else if (key.name === 'escape') {
      retype('');
      if (typed === '') done({ kind: 'back' });
      else reset('');
    } else if (isMove(key)) {
      retype(typed);
      setActive(moved(key, active, shown.length));
    } else if (isTabKey(key)) {
      retype(typed);
    } else if (typed === '' && readline.line === '?') {
      retype('');
      setWhyOpen(!whyOpen);
    } else if (readline.line !== typed) {
      reset(readline.line);
    }
  });
  return drawChoice({ ...config, typed, active, whyOpen, noticed: notice, found, shown });

  /** Other words were typed: the first choice that they fit is marked. */
  function reset(line: string): void {
    setTyped(line);
    const fits = filterChoices(config.choices, line).length > 0;
    setActive(fits ? 0 : NONE);
  }
});

function initialIndex({ choices, initial }: ChoicePrompt): number {
  if (initial === UNKNOWN) return choices.length;
  return Math.max(
    0,
    choices.findIndex(({ id }) => id === initial),
  );
}

function isMove(key: KeypressEvent): boolean {
  return isUpKey(key) || isDownKey(key) || ['home', 'end', 'pageup', 'pagedown'].includes(key.name);
}

/** One up or down goes round at the ends; a page stops there. */
function moved(key: KeypressEvent, active: number, count: number): number {
  if (key.name === 'home') return 0;
  if (key.name === 'end') return count - 1;
  if (key.name === 'pageup') return Math.max(0, active - 6);
  if (key.name === 'pagedown') return Math.min(count - 1, active + 6);
  return isUpKey(key) ? (active <= 0 ? count - 1 : active - 1) : (active + 1) % count;
}

/**
 * Asks to choose: arrows, words of a label, Enter, `?` for the reason, Esc for the question before. The prompt leaves
 * nothing behind. Rejects when it is stopped (Ctrl-C, the screen's signal).
 */
export function askChoice(config: ChoicePrompt): Promise<ChoiceReply> {
  const { input, output, signal } = config.screen;
  return prompt(config, { input, output, signal, clearPromptOnDone: true });
}
