import { tellRemoved } from '../text/removed.js';
import type { Phrases } from './phrases/index.js';

/** The patient's words as they are shown back. */
export function quoted(text: string, { language }: Phrases): string {
  return `"${tellRemoved(text, language)}"`;
}
