/** Terminal control sequences (ECMA-48): taken out whole, so that no `[31m` is left behind. */
const TERMINAL_SEQUENCES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g;

/** Control characters, but for those that count as white space. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** Characters that turn the reading direction (UAX #9): they can make a text show as another. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** White space, next line (U+0085) among it. */
const WHITE_SPACE = /[\s\u0085]+/gu;

const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Makes a text from a server, a link or a file fit to be kept and shown: one line without control characters,
 * terminal sequences, direction overrides or broken characters, in normalisation form C, runs of blanks folded.
 * Longer than `maxLength` UTF-16 units, it is cut and ends with an ellipsis, which counts.
 */
export function cleanText(raw: string, maxLength = Infinity): string {
  const text = withoutBannedCharacters(raw).normalize('NFC').replace(WHITE_SPACE, ' ').trim();
  if (text.length <= maxLength) return text;
  return maxLength < 1 ? '' : `${wholeCharacters(text.slice(0, maxLength - 1)).trimEnd()}…`;
}

/** Takes out what must never be shown and leaves white space as it is; for texts that are read further. */
export function withoutBannedCharacters(raw: string): string {
  return raw
    .replace(TERMINAL_SEQUENCES, '')
    .replace(CONTROLS, '')
    .replace(DIRECTION_MARKS, '')
    .replace(LONE_SURROGATES, '');
}

/** Drops half a surrogate pair that a cut has left at the end. */
function wholeCharacters(text: string): string {
  return text.replace(/\p{Surrogate}$/u, '');
}
