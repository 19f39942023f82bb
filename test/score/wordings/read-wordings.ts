import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answers, CauseId, Language } from '../../../src/model/index.js';

/** A trouble as somebody worded it. */
export interface Wording {
  words: string;
  /** What the source says is the matter; any of them is right, the first is the most direct. */
  cause: CauseId[];
  /** What the source states beside the words. */
  answers: Answers;
  source: string;
}

/** The real wordings in one language. */
export function readWordings(language: Language): Wording[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.startsWith(`${language}-`))
    .sort()
    .flatMap((file) => parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')) as Wording[]);
}
