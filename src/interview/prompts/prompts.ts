import type { Choice } from '../../model/vocabulary.js';
import type { ShownChoice } from '../filter-choices.js';
import type { Phrases } from '../phrases/index.js';

/** Where prompts are shown, and how. */
export interface Screen {
  /** How a person is asked here. */
  prompts: Prompts;
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  /** Closes an open prompt, which then rejects. */
  signal: AbortSignal;
  color: boolean;
  /** Nothing above U+007E is written. */
  ascii: boolean;
}

/** A fact that arrives while a question is open, one sentence; it never rejects. */
export type Notice = Promise<string>;

/**
 * How a person is asked on a screen: prompts that are drawn anew with each key and leave nothing behind, or lines that
 * are written once and answered with a line. What is asked for rejects when it is stopped (Ctrl-C, the screen's signal).
 */
export interface Prompts {
  /** Makes the screen ready for all that follows. @returns What ends it. */
  begin(screen: Screen): () => void;
  /** Asks for an address and gives the line as it was typed. */
  address(config: AddressPrompt): Promise<string>;
  choice(config: ChoicePrompt): Promise<ChoiceReply>;
  line(config: LinePrompt): Promise<LineReply>;
  yesOrNo(config: YesOrNoPrompt): Promise<YesOrNoReply>;
  /** Shows a text until a promise is kept. */
  waiting<T>(text: string, promise: Promise<T>, screen: Screen): Promise<T>;
  /** A text that stays on the screen, in lines of at most so many columns. */
  lines(text: string, columns: number): string[];
  /** What stays on the screen of a question that was answered, one text a line; a long answer stands below it. */
  answered(question: Answered, screen: Screen): string[];
  /** A line with the sign that says what kind of line it is. */
  marked(sign: '!' | '<', text: string): string;
}

/** A question and its answer. */
export interface Answered {
  ask: string;
  answer: string;
  below?: boolean;
}

export interface AddressPrompt {
  screen: Screen;
  message: string;
  /** What was typed before. */
  initial: string;
  /** Hides what is secret in a text. */
  mask: (text: string) => string;
}

export interface ChoicePrompt {
  screen: Screen;
  phrases: Phrases;
  ask: string;
  /** Shown on `?`; empty where there is nothing to explain. */
  why: string;
  choices: readonly ShownChoice[];
  /** The choice that is always there, whatever was typed. */
  last: ShownChoice;
  /** The one that is marked at first. */
  initial?: Choice | undefined;
  /** Text that stands in the line at first. */
  draft?: string | undefined;
  notice?: Notice | undefined;
  /** What is typed may be taken as words of the patient's. */
  takesWords?: boolean;
  /** There are earlier answers, which `<` shows. */
  canChange?: boolean;
}

/** What was chosen or typed; where the person went elsewhere, the text that had been typed. */
export type ChoiceReply =
  | { kind: 'choice'; choice: Choice }
  | { kind: 'words'; text: string }
  | { kind: 'back' | 'change'; draft: string }
  | { kind: 'end' };

export interface LinePrompt {
  screen: Screen;
  phrases: Phrases;
  ask: string;
  /** What may be typed. */
  hint: string;
  /** What keys do that act at once. */
  keys: string;
  /** What stands there already. */
  initial: string;
  /** What is wrong with a line, as a sentence; undefined where nothing is. */
  check: (line: string) => string | undefined;
}

export type LineReply = { kind: 'line'; line: string } | { kind: 'back' } | { kind: 'end' };

export interface YesOrNoPrompt {
  screen: Screen;
  phrases: Phrases;
  ask: string;
  /** What Enter alone means. */
  usual: 'yes' | 'no';
}

export type YesOrNoReply = 'yes' | 'no' | 'back' | 'change' | 'end';
