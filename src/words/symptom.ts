import type { Choice, MessageRule, Table } from '../model/index.js';
import type { CauseChances } from './likelihoods.js';

/** So sure the symptom has to be to be taken as said. */
const CLEAR = 0.6;

/**
 * The symptom that the words tell of: the known message's own, or the one that most of the causes they point at come
 * with; undefined where that is not clear.
 */
export function symptomOf(
  { chances }: CauseChances,
  message: MessageRule | undefined,
  table: Table,
): Choice | undefined {
  if (message?.symptom !== undefined) return message.symptom;
  const totals = new Map<Choice, number>();
  for (const { id, expect } of table.causes) {
    const expected = Object.entries(expect.symptom ?? {}).map(
      ([choice, often]) => [choice, often === undefined ? 0 : table.scales.often[often]] as const,
    );
    const sum = expected.reduce((total, [, chance]) => total + chance, 0);
    for (const [choice, chance] of expected) {
      totals.set(choice, (totals.get(choice) ?? 0) + ((chances.get(id) ?? 0) * chance) / Math.max(1, sum));
    }
  }
  const [first] = [...totals].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= CLEAR ? first[0] : undefined;
}
