/** What an answer shows to those who recognise products by it: all visible text and code in lower case, bounded. */
export interface AnswerLook {
  status: number;
  /** The header's values joined, in lower case; empty where it is missing. */
  header(name: string): string;
  /** Names of all headers. */
  headerNames: readonly string[];
  host: string;
  path: string;
  title: string;
  /** Visible text. */
  text: string;
  /** The body as served, for names that only code holds. */
  source: string;
  /** Text and code again as they were served, for numbers that somebody will read out. */
  verbatim: readonly string[];
}

/** One sign: every part that is given has to hold. Expressions run on lower-case text. */
export interface Sign {
  header?: readonly [name: string, value: RegExp];
  host?: RegExp;
  path?: RegExp;
  title?: RegExp;
  text?: RegExp;
  source?: RegExp;
  statuses?: readonly number[];
  /** No more visible characters than this: the page is nothing but the check. */
  maxText?: number;
}

/** Whether an answer shows a sign. What is cheap to compare comes first, as texts may be long. */
export function shows(look: AnswerLook, sign: Sign): boolean {
  const { header, host, path, title, text, source, statuses, maxText } = sign;
  return (
    (statuses?.includes(look.status) ?? true) &&
    (maxText === undefined || look.text.length <= maxText) &&
    (header === undefined || (look.headerNames.includes(header[0]) && header[1].test(look.header(header[0])))) &&
    (host?.test(look.host) ?? true) &&
    (path?.test(look.path) ?? true) &&
    (title?.test(look.title) ?? true) &&
    (text?.test(look.text) ?? true) &&
    (source?.test(look.source) ?? true)
  );
}
