import type { Language } from '../../model/index.js';
import type { MessagesFile, UtterancesFile } from '../../rules/file-shapes.js';
import { languageOf } from '../../words/language.js';

/** One utterance to learn from. */
export interface Utterance {
  text: string;
  language: Language;
  /** Classes that it may belong to, with their shares. */
  shares: Map<string, number>;
  /** How much it counts. */
  weight: number;
}

/** What a support lead would accept beside the cause that the source gives. */
const ALSO_SHARE = 0.3;
/** What somebody has really said or shown counts for more than what was written to be learned from. */
const REAL_WEIGHT = 2;

/**
 * The utterances of the files, and the texts that portals show: these say their cause as utterances do, but one author
 * has said which.
 */
export function corpusOf(files: readonly UtterancesFile[], messages: readonly MessagesFile[]): Utterance[] {
  const said = files.flatMap(({ cause, en = [], es = [], real = [] }) => [
    ...en.map((text) => written(text, 'en', cause)),
    ...es.map((text) => written(text, 'es', cause)),
    ...real.map(({ text, lang, also = [] }) => ({
      text,
      language: lang,
      shares: sharesOf(cause, also),
      weight: REAL_WEIGHT,
    })),
  ]);
  const shown = messages
    .flat()
    .flatMap(({ texts, causes: [cause = '', ...also] }) =>
      texts.map((text) => ({ text, language: languageOf(text), shares: sharesOf(cause, also), weight: 1 })),
    );
  return [...said, ...shown];
}

function written(text: string, language: Language, cause: string): Utterance {
  return { text, language, shares: new Map([[cause, 1]]), weight: 1 };
}

function sharesOf(cause: string, also: readonly string[]): Map<string, number> {
  const rest = also.length > 0 ? ALSO_SHARE : 0;
  return new Map([[cause, 1 - rest], ...also.map((id) => [id, rest / also.length] as const)]);
}
