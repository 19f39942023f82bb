/** Shorter values cannot keep a secret, and `state=s1` has to stay readable. */
const SHORTEST_SECRET = 6;
/** Long enough to be suspected wherever it stands. */
const LONG_SECRET = 16;
/** Nobody names a page at greater length. */
const LONGEST_WORDS = 300;

/** `name@host.tld`: a person's, and often all that a link needs. */
const MAIL_ADDRESS = /[\w.+-]@[\w-]+\.[a-z]/i;
const FILE_ENDING = /\.(?:html?|xhtml|aspx?|php\d?|jsp|jsf|do|action|cgi|css|js|mjs|png|svg|ico|json|xml)$/i;

/** Whether a value behind a telling name is a secret: six or more characters that are no plain words. */
export function isSecretBehindName(value: string): boolean {
  return value.trim().length >= SHORTEST_SECRET && !isPlainWords(value);
}

/**
 * Whether a value is a secret wherever it stands: a token of sixteen or more characters of mixed kinds (every JSON Web
 * Token is one), or a mail address.
 */
export function isSecretAnywhere(value: string): boolean {
  if (MAIL_ADDRESS.test(value)) return true;
  return value.split(/[^\w\-.~+/=]+/).some((run) => isLongToken(run));
}

function isLongToken(run: string): boolean {
  return run.length >= LONG_SECRET && hasMixedKinds(run) && !isPlainWords(run);
}

/** Two of the three kinds of characters that tokens are made of. */
function hasMixedKinds(text: string): boolean {
  return [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text)).length >= 2;
}

/**
 * Whether a text reads as words and small numbers: `new-password`, `PatientHome`, `spring2026`, `index.html`. Tokens
 * break into letters and digits at random and do not.
 */
export function isPlainWords(text: string): boolean {
  if (text.length > LONGEST_WORDS) return false;
  const parts = text.replace(FILE_ENDING, '').match(/[A-Za-z]+|\d+|[^A-Za-z\d]+/g) ?? [];
  const letters = parts.filter((part) => /^[A-Za-z]/.test(part)).flatMap(splitCamelCase);
  const digits = parts.filter((part) => /^\d/.test(part));
  if (letters.length === 0) return false;
  if (!parts.every((part) => /^[A-Za-z\d]/.test(part) || /^[-_. +,:/]{1,3}$/.test(part))) return false;
  return letters.every(isPronounceable) && averageLength(letters) >= 3 && areSmallNumbers(digits, letters.length);
}

function splitCamelCase(word: string): string[] {
  return word.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [word];
}

/** A word of a language written in Latin letters: some vowel, no pile of consonants, not all capitals. */
function isPronounceable(word: string): boolean {
  if (!/^[A-Z]?[a-z]{0,24}$/.test(word)) return false;
  return word.length < 3 || (/[aeiouy]/i.test(word) && !/[^aeiouy]{5}/i.test(word));
}

function averageLength(words: string[]): number {
  return words.join('').length / words.length;
}

/** A year or a page number among words is no part of a token; as many numbers as words are. */
function areSmallNumbers(numbers: string[], words: number): boolean {
  return numbers.every((number) => number.length <= 4) && numbers.length <= words;
}
