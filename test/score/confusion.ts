import type { CauseId } from '../../src/model/index.js';

/** A cause that was taken for another. */
export interface Mistake {
  cause: CauseId;
  takenFor: CauseId;
  times: number;
}

/** The most frequent mistakes. */
export function confusionOf(cases: readonly { cause: CauseId; first: CauseId | undefined }[], most: number): Mistake[] {
  const times = new Map<string, Mistake>();
  for (const { cause, first: takenFor } of cases) {
    if (takenFor === undefined || takenFor === cause) continue;
    const key = `${cause} ${takenFor}`;
    times.set(key, { cause, takenFor, times: (times.get(key)?.times ?? 0) + 1 });
  }
  return [...times.values()].sort((a, b) => b.times - a.times).slice(0, most);
}
