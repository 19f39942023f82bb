import type { Result } from '../../model/index.js';
import type { Phrases } from '../phrases/index.js';
import type { RenderOptions } from '../render-options.js';
import type { Block } from './blocks.js';
import { diagnosisBlocks } from './diagnosis/diagnosis-blocks.js';
import { hopBlocks } from './hops/hop-blocks.js';
import { numberBlocks } from './numbers.js';
import { waterfallBlocks } from './pictures/waterfall-blocks.js';
import { probeBlocks } from './probe/probe-blocks.js';

/** Everything that a report for people says, in its order, before anything is known of how it is drawn. */
export function resultPage(result: Result, phrases: Phrases, options: RenderOptions): Block[] {
  const { view = 'diagnosis', explain = false, verbose = false, format } = options;
  const drawn = format === 'html';
  const draw = view === 'probe' ? probeBlocks : diagnosisBlocks;
  const { body, ending, hints } = draw(result, phrases, { explain, verbose, drawn });
  return [
    ...body,
    ...(explain ? numberBlocks(result, phrases) : []),
    ...(verbose || drawn ? waterfallBlocks(result, phrases) : []),
    ...(verbose ? hopBlocks(result, phrases) : []),
    ...ending,
    ...(format === 'terminal' ? hints : []),
  ];
}
