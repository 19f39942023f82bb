import type { Language } from '../../model/index.js';
import type { Phrases } from '../phrases/index.js';

/** How blocks become a file. */
export interface DocumentOptions {
  lang: Language;
  phrases: Phrases;
  /** Where the page comes from, in small letters at its end. */
  note?: string;
}
