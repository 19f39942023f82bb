import type { Result } from '../model/index.js';
import { stringifyJson } from '../text/json.js';

/** The result as one JSON document; characters that could move a terminal's cursor or turn its text are escaped. */
export function renderJson(result: Result): string {
  return `${stringifyJson(result, 2)}\n`;
}
