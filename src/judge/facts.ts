const DAY_MS = 86_400_000;

/** Whole days from one moment to another, rounded down, never negative. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS));
}

/** Seconds with one decimal, for durations that people compare with their own patience. */
export function secondsOf(elapsedMs: number): number {
  return Math.max(0, Math.round(elapsedMs / 100) / 10);
}
