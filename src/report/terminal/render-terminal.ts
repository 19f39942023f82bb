import type { Result } from '../../model/index.js';
import { phrasesIn } from '../phrases/index.js';
import type { RenderOptions } from '../render-options.js';
import type { Block } from './blocks.js';
import { diagnosisBlocks } from './diagnosis/diagnosis-blocks.js';
import { hopBlocks } from './hops/hop-blocks.js';
import { layOut } from './layout.js';
import { lookOf } from './look.js';
import { numberBlocks } from './numbers.js';
import { probeBlocks } from './probe/probe-blocks.js';

/** The report for a screen. */
export function renderTerminal(result: Result, options: RenderOptions): string {
  const { view = 'diagnosis', explain = false, verbose = false } = options;
  const phrases = phrasesIn(options.lang ?? result.language);
  const draw = view === 'probe' ? probeBlocks : diagnosisBlocks;
  const { body, ending } = draw(result, phrases, { explain, verbose });
  const blocks: Block[] = [
    ...body,
    ...(explain ? numberBlocks(result, phrases) : []),
    ...(verbose ? hopBlocks(result, phrases) : []),
    ...ending,
  ];
  return layOut(blocks, lookOf(options));
}
