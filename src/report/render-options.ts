import type { Language } from '../model/index.js';
import type { Audience, Format } from './formats.js';

/** How a text for people is drawn. */
export interface DrawingOptions {
  /** Language of the text; default English, and of a result its own. */
  lang?: Language;
  /** Columns, default 80; 20 at least, and no more than 100 are used. `accessible`: all of them, and no end by default. */
  width?: number;
  /** Colours; default none. */
  color?: boolean;
  /** Letters beyond ASCII; default yes. */
  unicode?: boolean;
  /** What commands to paste are for; default `posix`. */
  shell?: 'posix' | 'windows';
  /** For a screen reader: one statement a line, no columns, no sign without its word. */
  accessible?: boolean;
}

/** How a result is written. What `DrawingOptions` say beyond the language counts for a terminal only. */
export interface RenderOptions extends DrawingOptions {
  format: Format;
  /** Language of what is said or handed to the patient; default `lang`. */
  patientLang?: Language;
  /** Whom a ticket (`markdown`) is for, which chooses what stands first. */
  audience?: Audience;
  /** A ranked answer, or one line for each stage of the check; default `diagnosis`. */
  view?: 'diagnosis' | 'probe';
  /** Leaves out what tells whose portal it is: hosts, addresses, names on its pages and certificates; default no. */
  redactHosts?: boolean;
  /** Adds the numbers behind the ranking, and all that is otherwise left out for length. */
  explain?: boolean;
  /** Adds every hop of the check with its timings, addresses, certificates and cookies. */
  verbose?: boolean;
}
