import type { Phrases } from '../../phrases/index.js';

/** A text without the dots between facts and those of what is hidden, which are read aloud as so many dots. */
export function spoken(text: string, { typed }: Phrases): string {
  return text.replaceAll(' · ', '; ').replace(/•+/g, typed.hidden);
}
