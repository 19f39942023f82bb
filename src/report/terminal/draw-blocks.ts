import type { Block } from '../page/blocks.js';
import type { Phrases } from '../phrases/index.js';
import type { DrawingOptions } from '../render-options.js';
import { layOutPlain } from './layout-plain.js';
import { layOut } from './layout.js';
import { lookOf } from './look.js';

/** Draws blocks for a screen, in columns, or one statement a line for a screen reader. Ends with a line feed. */
export function drawBlocks(blocks: readonly Block[], phrases: Phrases, options: DrawingOptions): string {
  const look = lookOf(options);
  return options.accessible === true ? layOutPlain(blocks, look, phrases) : layOut(blocks, look);
}
