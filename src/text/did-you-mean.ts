/** The sentence that offers what was probably meant; empty where nothing comes near. */
export function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '' : `Did you mean "${meant}"?`;
}

/** Sentences with a blank between them; empty ones are left out. */
export function joinSentences(...sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
