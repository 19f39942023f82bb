import { PAGE_FORMATS, type PageFormat } from '../report/formats.js';
import type { ReportOptions } from './options.js';
import { UsageError } from './usage-error.js';

/**
 * The format of what tells of the table, and of no result.
 * @param command - Which one asks.
 * @throws UsageError for one that only a result has, such as a sheet for a patient
 */
export function pageFormat(
  command: string,
  { format }: ReportOptions,
  known: readonly (PageFormat | 'json')[] = [...PAGE_FORMATS, 'json'],
): PageFormat | 'json' {
  const found = known.find((one) => one === format);
  if (found !== undefined) return found;
  const all = known.join(', ');
  throw new UsageError({
    en: `--format ${format} makes no sense here: ${command} takes ${all}.`,
    es: `--format ${format} no tiene sentido aquí: ${command} acepta ${all}.`,
  });
}
