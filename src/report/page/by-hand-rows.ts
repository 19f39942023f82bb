import { section, type Row, type SectionBlock } from './blocks.js';

/** What a person does to see the same: commands first, each on a line of its own, then what to look for. */
export function byHandRows(sentence: string, commands: readonly string[]): Row[] {
  const lines = commands.map((text): Row => ({ text, tone: 'strong', whole: true }));
  return sentence === '' ? lines : [...lines, { text: sentence }];
}

/** Under its label, so that nothing stands before a command that is copied. */
export function byHandSection(label: string, rows: Row[]): SectionBlock[] {
  return section(label, rows, { indent: 2 });
}
