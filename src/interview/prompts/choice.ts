import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isTabKey,
  isUpKey,
  useKeypress,
  useRef,
  useState,
  type KeypressEvent,
} from '@inquirer/core';
import { filterChoices, type ShownChoice } from '../filter-choices.js';
import { drawChoice } from './draw-choice.js';
import { useEndOfInput, useNotice, usePrefill, useResize } from './hooks.js';
import type { ChoicePrompt, ChoiceReply } from './prompts.js';

/** Nothing is marked: the words that were typed fit no choice. */
const NONE = -1;

/** Marks the entry that takes the typed words; no choice has it. */
const WORDS = '';

const prompt = createPrompt<ChoiceReply, ChoicePrompt>((config, done) => {
  const [typed, setTyped] = useState('');
  const [cleared, setCleared] = useState('');
  const [active, setActive] = useState(() => initialIndex(config));
  const [whyOpen, setWhyOpen] = useState(false);
  const isPasting = useRef(false);
  const notice = useNotice(config.notice);
  const shown = shownFor(config, typed);
  // What stands in the line decides where its cursor is, so that it is drawn anew once it does.
  usePrefill(config.draft ?? '', reset);
  useResize(config.screen);
  useEndOfInput(() => {
    done({ kind: 'end' });
  });
  useKeypress((key, readline) => {
    const retype = (line: string) => {
      readline.clearLine(0);
      if (line !== '') readline.write(line);
    };
    const sign = typed === '' ? readline.line : '';
    if (key.name === 'paste-start' || key.name === 'paste-end') {
      isPasting.current = key.name === 'paste-start';
    } else if (isEnterKey(key)) {
      if (isPasting.current) change(`${typed} `);
      else choose(shown[active]);
    } else if (key.name === 'escape') {
      if (typed === '') done({ kind: 'back', draft: cleared });
      else setCleared(typed);
      change('');
    } else if (isMove(key)) {
      retype(typed);
      setActive(moved(key, active, shown.length));
    } else if (isTabKey(key)) {
      if (typed === '' && cleared !== '') change(cleared);
      else retype(typed);
    } else if (sign === '?' && config.why !== '') {
      retype('');
      setWhyOpen(!whyOpen);
    } else if (sign === '<' && config.canChange === true) {
      done({ kind: 'change', draft: cleared });
    } else if (readline.line !== typed) {
      reset(readline.line);
    }

    /** Puts another text into the line. */
    function change(text: string): void {
      retype(text);
      reset(text);
    }

    function choose(entry: ShownChoice | undefined): void {
      if (entry === undefined) retype(typed);
      else if (entry.id === WORDS) done({ kind: 'words', text: typed });
      else done({ kind: 'choice', choice: entry.id });
    }
  });
  return drawChoice({ ...config, typed, cleared, active, whyOpen, noticed: notice, shown });

  /** Other words were typed: the first entry that they fit is marked. */
  function reset(line: string): void {
    setTyped(line);
    const fits = shownFor(config, line).length > 1 || filterChoices([config.last], line).length > 0;
    setActive(fits ? 0 : NONE);
  }
});

/** The choices that fit what was typed, the way to take it as words, and the choice that is always there. */
function shownFor({ choices, last, phrases, takesWords }: ChoicePrompt, typed: string): ShownChoice[] {
  const isWords = takesWords === true && /\p{L}{3}/u.test(typed);
  const words = isWords ? [{ id: WORDS, label: phrases.takeWords }] : [];
  return [...filterChoices(choices, typed), ...words, last];
}

function initialIndex(config: ChoicePrompt): number {
  const shown = shownFor(config, config.draft ?? '');
  return Math.max(
    0,
    shown.findIndex(({ id }) => id === config.initial),
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
 * Asks to choose: arrows, words of a label, Enter; `?` for the reason, `<` for earlier answers, Esc for the question
 * before, Tab for what Esc has cleared. The prompt leaves nothing behind. Rejects when it is stopped (Ctrl-C, the
 * screen's signal).
 */
export function askChoice(config: ChoicePrompt): Promise<ChoiceReply> {
  const { input, output, signal } = config.screen;
  return prompt(config, { input, output, signal, clearPromptOnDone: true });
}
