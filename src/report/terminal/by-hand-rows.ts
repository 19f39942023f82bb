import type { Row } from './blocks.js';

/** Commands first, each for itself, so that it can be copied; then what to look for. */
export function byHandRows(sentence: string, commands: readonly string[]): Row[] {
  return [...commands.map((text): Row => ({ text, tone: 'strong' })), { text: sentence }].filter(
    ({ text }) => text !== '',
  );
}
