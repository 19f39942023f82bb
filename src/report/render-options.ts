import type { Language } from '../model/index.js';
import type { Format } from './formats.js';

/** How a text for people is drawn. */
export interface DrawingOptions {
  /** Language of the report's own words. */
  lang?: Language;
  /** Columns, default 80; 20 at least, and no more than 100 are used. */
  width?: number;
  /** Colours; default none. */
  color?: boolean;
  /** Letters beyond ASCII; default yes. */
  unicode?: boolean;
}

/** All but `format` and `lang` count for a terminal only. */
export interface RenderOptions extends DrawingOptions {
  format: Format;
  /** A ranked answer, or one line for each stage of the check; default `diagnosis`. */
  view?: 'diagnosis' | 'probe';
  /** Adds the numbers behind the ranking, and all that is otherwise left out for length. */
  explain?: boolean;
  /** Adds every hop of the check with its timings, addresses, certificates and cookies. */
  verbose?: boolean;
}
