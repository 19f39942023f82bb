import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answers, CauseId, FindingId, FixId, QuestionId } from '../../src/model/index.js';

/** A caller's story, what they would say and answer, and what a support lead would conclude. */
export interface Vignette {
  id: string;
  story: string;
  lang: 'en' | 'es';
  /** What the caller said. */
  words: string;
  answers: Answers;
  /** Questions whose answer is plainly wrong. */
  misled?: QuestionId[];
  /** `none`: no check was made; `healthy`: it found nothing amiss. */
  checked: 'none' | 'healthy' | FindingId[];
  cause: CauseId;
  /** Other causes that a lead would accept in the first place. */
  accept: CauseId[];
  /** Steps that a lead would accept as the first. */
  'first-step': FixId[];
}

const folders = { open: import.meta.dirname, 'set-aside': `${import.meta.dirname}/set-aside` };

/** The text of every file of one set, in the order of their names. */
export function vignetteTexts(set: keyof typeof folders): string[] {
  return readdirSync(folders[set])
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readFileSync(`${folders[set]}/${file}`, 'utf8').replaceAll('\r\n', '\n'));
}

/** Every vignette of one set. */
export function readVignettes(set: keyof typeof folders): Vignette[] {
  return vignetteTexts(set).flatMap((text) => parse(text) as Vignette[]);
}
