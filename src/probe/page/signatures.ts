/** What an answer shows to those who recognise products by it: all visible text and code in lower case, bounded. */
export interface AnswerLook {
  url: string;
  status: number;
  /** The header's values joined, in lower case; empty where it is missing. */
  header(name: string): string;
  /** Names of all headers. */
  headerNames: readonly string[];
  title: string;
  /** Visible text. */
  text: string;
  /** The body as served, for names that only comments hold. */
  source: string;
  /** What runs and what is loaded: inline scripts, addresses of scripts and frames, ids as `#id`, one a line. */
  code: string;
  /** Nothing stands in the body but scripts, frames, and texts for browsers without scripts. */
  bare: boolean;
  /** Text and code again as they were served, for numbers that somebody will read out. */
  verbatim: readonly string[];
}

/** One sign: every part that is given has to hold. Expressions run on lower-case text. */
export interface Sign {
  header?: readonly [name: string, value: RegExp];
  title?: RegExp;
  text?: RegExp;
  source?: RegExp;
  code?: RegExp;
  bare?: true;
  statuses?: readonly number[];
  /** No more visible characters than this: the page is nothing but the check. */
  maxText?: number;
}

/** Whether an answer shows a sign. What is cheap to compare comes first, as texts may be long. */
export function shows(look: AnswerLook, sign: Sign): boolean {
  const { header, title, text, source, code, bare, statuses, maxText } = sign;
  return (
    (statuses?.includes(look.status) ?? true) &&
    (maxText === undefined || look.text.length <= maxText) &&
    (bare === undefined || look.bare) &&
    (header === undefined || (look.headerNames.includes(header[0]) && header[1].test(look.header(header[0])))) &&
    (title?.test(look.title) ?? true) &&
    (text?.test(look.text) ?? true) &&
    (code?.test(look.code) ?? true) &&
    (source?.test(look.source) ?? true)
  );
}

/** A product and its signs, any of which is enough. */
export interface Signed {
  product: string;
  signs: readonly Sign[];
}

/** The first product that shows itself. */
export function findSigned<T extends Signed>(products: readonly T[], look: AnswerLook): T | undefined {
  return products.find(({ signs }) => signs.some((sign) => shows(look, sign)));
}
