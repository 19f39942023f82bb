import { cleanText } from '../../text/clean.js';

/** Keys whose value is a number; everywhere else digits are a text, such as a telephone number. */
const NUMBER_KEYS = /-(?:minutes|days|age)$/;

/**
 * A profile's values as its shape has them, from a file whose scalars were all read as texts. Keys that say nothing are
 * dropped, so that a key whose example was left commented out does no harm. Texts come out as they may be shown,
 * whatever characters the file holds.
 */
export function tidyProfile(value: unknown): unknown {
  return tidy(value, '') ?? {};
}

function tidy(value: unknown, key: string): unknown {
  if (typeof value === 'string') return tidyText(value, key);
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((entry) => tidy(entry, key) ?? '');
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).map(([name, inner]) => [name, tidy(inner, name)] as const);
  const kept = entries.filter(([, inner]) => inner !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function tidyText(text: string, key: string): string | number | undefined {
  const clean = cleanText(text);
  if (clean === '' || clean === '~' || clean === 'null') return undefined;
  return NUMBER_KEYS.test(key) && /^\d{1,9}$/.test(clean) ? Number(clean) : clean;
}
