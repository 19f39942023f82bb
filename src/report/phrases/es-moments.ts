const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

/**
 * A date or a moment in ISO 8601 as it is read in Spanish in the United States, where `11-12` can be two days: the month
 * by its name, `20 nov 2026, 23:59 UTC`. Any other text is given back as it is.
 */
export function momentSpanish(iso: string): string {
  const [, year = '', month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d:\d\d(?::\d\d)? UTC))?$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}${time === undefined ? '' : `, ${time}`}`;
}
