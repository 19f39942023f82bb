import type { Block } from '../page/blocks.js';

/** Blocks below one another as one text that ends with a line feed, an empty line before each that is not tight. */
export function stackBlocks(blocks: readonly Block[], draw: (block: Block) => string[]): string {
  const lines: string[] = [];
  for (const block of blocks) {
    if (lines.length > 0 && !('tight' in block && block.tight)) lines.push('');
    lines.push(...draw(block));
  }
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
