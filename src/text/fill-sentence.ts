/** How one fact reads, given its name; undefined or empty where it is not known. */
export type TellFact = (name: string) => string | undefined;

/**
 * Fills a rule's sentence. `{fact}` stands for a fact. `[, support number {id}]` is shown only where each fact in it is
 * known, and `[in {days}|soon]` with the first of its parts whose facts are, so that a sentence reads well without what
 * was not recorded.
 *
 * @param absent stands where a fact outside of such brackets is missing, so that no bare placeholder is ever shown
 */
export function fillSentence(template: string, tell: TellFact, absent: string): string {
  const filled = template.replace(/\[([^[\]]*)\]|\{([\w-]+)\}/g, (_, parts: string | undefined, name: string) =>
    parts === undefined ? (tell(name) ?? '') || absent : firstWhole(parts.split('|'), tell),
  );
  return filled.replace(/\s+/g, ' ').trim();
}

/** The first part that lacks no fact, or nothing. */
function firstWhole(parts: readonly string[], tell: TellFact): string {
  const told = (name: string): string => tell(name) ?? '';
  const whole = parts.find((part) => factsOf(part).every((name) => told(name) !== ''));
  return whole === undefined ? '' : whole.replace(/\{([\w-]+)\}/g, (_, name: string) => told(name));
}

function factsOf(part: string): string[] {
  return [...part.matchAll(/\{([\w-]+)\}/g)].flatMap(([, name]) => name ?? []);
}
