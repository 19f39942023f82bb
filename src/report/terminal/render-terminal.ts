import type { Result } from '../../model/index.js';
import { resultPage } from '../page/result-page.js';
import { phrasesIn } from '../phrases/index.js';
import type { RenderOptions } from '../render-options.js';
import { layOut } from './layout.js';
import { lookOf } from './look.js';

/** The report for a screen. */
export function renderTerminal(result: Result, options: RenderOptions): string {
  return layOut(resultPage(result, phrasesIn(result.language), options), lookOf(options));
}
