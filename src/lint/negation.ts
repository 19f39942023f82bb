import type { Language } from '../model/index.js';
import { placesOf, type Phrase, without } from './phrase.js';

/** Words that turn what follows them into its opposite. */
const NEGATORS: Record<Language, Phrase> = {
  en: "never|not|no|nobody|none|without|avoid*|refuse*|stop|cannot|neither|nor|don't|doesn't|didn't|can't|won't|shouldn't|mustn't|isn't|aren't|rather than|instead of|asks you to|asks them to|asks the patient to|wants you to|tells you to|told you to|forbid*|danger*|warn*|scam*|fraud*",
  es: 'no|nunca|jamas|sin|evite*|evitar|nadie|ningun*|tampoco|ni|en vez de|en lugar de|le pide que|le piden que|le pida que|le pidan que|le pide|le piden|le dice que|prohib*|peligro*|estaf*|fraud*',
};

/** What is said of the whole after it. */
const JUDGED_AFTER: Record<Language, Phrase> = {
  en: 'is never|are never|is not|are not|must not|should not|is forbidden|are forbidden|is dangerous|are dangerous|is unsafe|is a risk|is a scam|is a fraud',
  es: 'nunca es|nunca son|no es|no son|no se debe*|no debe*|esta prohibid*|es peligros*|es un riesgo|es una estafa|es un fraude',
};

/** Words that begin anew: what was denied before them is not denied after. */
const CONTRASTS: Record<Language, Phrase> = {
  en: 'but|instead|then|rather|however|just|simply',
  es: 'pero|sino|luego|entonces|simplemente|mas bien',
};

/** Words that begin a condition, which ends at the next comma. */
const CONDITIONS: Record<Language, readonly string[]> = {
  en: ['if', 'when', 'unless', 'because', 'since', 'as', 'where', 'once', 'after', 'before', 'while', 'until'],
  es: ['si', 'cuando', 'porque', 'como', 'donde', 'mientras', 'hasta', 'al', 'despues', 'antes', 'aunque'],
};

/** Denials that deny nothing of what is advised. */
const IDLE: Record<Language, Phrase[]> = {
  en: [
    "don't worry",
    'do not worry',
    'no problem',
    'not only',
    'no matter',
    'no need to worry',
    "don't hesitate to",
    'do not hesitate to',
    'not a problem',
    "don't forget to",
    'do not forget to',
    'no doubt',
  ],
  es: [
    'no se preocupe*',
    'no hay problema',
    'no solo',
    'no importa',
    'no dude en',
    'no olvide',
    'no se olvide de',
    'sin problema*',
    'sin duda',
    'sin demora',
  ],
};

/** The words without what denies nothing. */
export function withoutIdleDenials(words: readonly string[], language: Language): string[] {
  return without(IDLE[language], words);
}

/**
 * Whether what begins at a place is denied: by a word before it in the same clause, across commas (`do not write down,
 * send or text it`) unless they end a condition, or by a judgement after it (`… is never right`).
 */
export function isDenied(words: readonly string[], start: number, language: Language): boolean {
  const before = words.slice(clauseStart(words, start, language), start);
  if (placesOf(NEGATORS[language], before).length > 0) return true;
  const end = nextContrast(words, start, language);
  return placesOf(JUDGED_AFTER[language], words.slice(start, end)).length > 0;
}

function clauseStart(words: readonly string[], start: number, language: Language): number {
  const contrasts = placesOf(CONTRASTS[language], words).filter((at) => at < start && !isNegator(words, at, language));
  const commas = Array.from(words.keys()).filter(
    (at) => at < start && words[at] === ',' && endsCondition(words, at, language),
  );
  return Math.max(0, ...[...contrasts, ...commas].map((at) => at + 1));
}

/** `instead of` denies, `instead` alone contrasts. */
function isNegator(words: readonly string[], at: number, language: Language): boolean {
  return placesOf(NEGATORS[language], words.slice(at, at + 2)).includes(0);
}

function endsCondition(words: readonly string[], comma: number, language: Language): boolean {
  const clause = words.slice(words.lastIndexOf(',', comma - 1) + 1, comma);
  return CONDITIONS[language].includes(clause[0] ?? '');
}

function nextContrast(words: readonly string[], start: number, language: Language): number {
  const later = placesOf(CONTRASTS[language], words).filter((at) => at > start);
  return Math.min(words.length, ...later);
}
