import type { Language } from '../model/language.js';
import type { Audience, Format } from '../report/formats.js';
import type { Profile } from '../model/profile.js';
import type { Table } from '../model/table.js';
import type { ProbeOptions } from '../probe/options.js';
import { languageOf } from './environment-language.js';
import { isDumb, type ColorChoice } from './terminal-settings.js';

/** Everything that a command was asked to do, checked at the door. */
export interface RunOptions {
  /** As it was typed; undefined without one. */
  address?: string;
  answers: { pairs: string[]; file?: string };
  /** What the patient says, as it was typed. */
  words?: string;
  /** A saved result that takes the network's place. */
  from?: string;
  /** Never ask. */
  noInput: boolean;
  probe: ProbeOptions;
  report: ReportOptions;
  /** What the practice knows of its own portal. */
  profile?: Profile;
  /** The built-in rules with the practice's own laid over them; undefined where it has none. */
  table?: Table;
}

/** How a report looks, and where it goes. */
export interface ReportOptions {
  format: Format;
  /** Whom a ticket is for. */
  audience?: Audience;
  /** Language of every text. */
  lang: Language;
  /** Language of what is said or handed to the patient. */
  patientLang: Language;
  output?: { path: string; force: boolean };
  /** Nothing tells whose portal it is. */
  redactHosts: boolean;
  explain: boolean;
  verbose: boolean;
  ascii: boolean;
  /** For a screen reader or a terminal that cannot redraw. */
  accessible: boolean;
  color: ColorChoice;
}

/** What holds for a call without a single flag. */
export function defaultOptions(env: NodeJS.ProcessEnv): RunOptions {
  const lang = languageOf(env);
  return {
    answers: { pairs: [] },
    noInput: false,
    probe: {},
    report: {
      format: 'terminal',
      lang,
      patientLang: lang,
      redactHosts: false,
      explain: false,
      verbose: false,
      ascii: false,
      accessible: isDumb(env),
      color: 'auto',
    },
  };
}
