import type { Result } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import type { Block } from '../blocks.js';
import type { PageOptions } from '../page.js';
import { chanceBlocks } from './chance-blocks.js';
import { pathBlocks } from './path-blocks.js';

/** The way to the sign-in, and the causes as bars where they can be drawn: as text their chances stand in the list. */
export function pictureBlocks(result: Result, phrases: Phrases, { verbose, drawn }: PageOptions): Block[] {
  return [...(verbose || drawn ? pathBlocks(result, phrases) : []), ...(drawn ? chanceBlocks(result, phrases) : [])];
}
