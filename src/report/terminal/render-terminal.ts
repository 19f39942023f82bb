import type { Result } from '../../model/index.js';
import { resultPage } from '../page/result-page.js';
import { phrasesIn } from '../phrases/index.js';
import type { RenderOptions } from '../render-options.js';
import { drawBlocks } from './draw-blocks.js';

/** The report for a screen. */
export function renderTerminal(result: Result, options: RenderOptions): string {
  const phrases = phrasesIn(result.language);
  return drawBlocks(resultPage(result, phrases, options), phrases, options);
}
