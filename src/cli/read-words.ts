import type { Table } from '../model/table.js';
import type { Said } from '../model/words.js';

/** What the patient's words say. The reader is loaded when there are some. */
export async function readSaid(typed: string, table: Table): Promise<Said> {
  const { readWords } = await import('../words/index.js');
  return readWords(typed, table);
}
