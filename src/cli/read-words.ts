import type { Table } from '../model/table.js';
import type { Said } from '../model/words.js';

/** What the patient's words say, without what tells who somebody is. The reader is loaded when there are some. */
export async function readSaid(typed: string, table: Table): Promise<Said> {
  const { readWords } = await import('../words/index.js');
  const { removeIdentifiers } = await import('../words/identifiers/remove-identifiers.js');
  const { text, removed } = removeIdentifiers(typed);
  return { ...readWords(text, table), text, removed };
}
