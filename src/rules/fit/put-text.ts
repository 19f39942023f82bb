import type { LocalizedText } from '../../model/index.js';

/** Puts a text into a rule, in the place that a path leads to. */
export function putText(rule: object, [step = '', ...rest]: string[], text: LocalizedText): void {
  const here = rule as Record<string, unknown>;
  if (rest.length === 0) here[step] = text;
  else putText(here[step] as object, rest, text);
}
