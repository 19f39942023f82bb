import type { BothLanguages } from '../../model/language.js';

/** Ids that are too many for the help. */
export type KnownIds = 'symptoms' | 'answers' | 'demo-cases' | 'explained';

/** What a word is taken from: the files, the folders, the commands, ids, or a closed list. */
export type Takes = 'files' | 'folders' | 'commands' | KnownIds | readonly string[];

/** An option. A value that is taken from a closed list is held against it where the call is read. */
export interface OptionShape {
  /** Its names, and what its value is called. */
  spelling: string;
  about: BothLanguages;
  /** It may be given several times. */
  repeats?: true;
  /** Where its value is not just any text. */
  takes?: Takes;
}

/** Options that stand together. */
export interface OptionGroup {
  /** Without one they are a command's own. */
  heading?: BothLanguages;
  options: readonly OptionShape[];
}

/** What a command is told without an option. */
export interface Operand {
  /** As the first line of the help shows it. */
  spelling: string;
  about: BothLanguages;
  takes?: Takes;
  /** All words that follow: some commands take several, others tell of one too many. */
  many?: true;
}

/** Something that can be typed as it stands, and what it is for. */
export type Example = readonly [typed: string, about: BothLanguages];

/** The program or a command: all that its help, its completion and the manual say of it. */
export interface CallShape {
  about: BothLanguages;
  operand?: Operand;
  groups: readonly OptionGroup[];
  examples: readonly Example[];
  /** What stands over the examples, where it says more than that they are some. */
  examplesHeading?: BothLanguages;
  /** Its help tells the exit codes. */
  exits?: true;
}

/** A command, which stands in the list of commands. */
export interface CommandShape extends CallShape {
  summary: BothLanguages;
}
