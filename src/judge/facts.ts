/** The date of a moment, `YYYY-MM-DD` in UTC. */
export function dateOf(time: string): string {
  return time.slice(0, 10);
}

/** A moment to the minute, `YYYY-MM-DD HH:MM UTC`. */
export function minuteOf(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

const DAY_MS = 86_400_000;

/** Whole days from one moment to another, rounded down, never negative. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS));
}

/** Seconds with one decimal, for durations that people compare with their own patience. */
export function secondsOf(elapsedMs: number): number {
  return Math.max(0, Math.round(elapsedMs / 100) / 10);
}

/** The name that people know a distinguished name by: its CN, else its O, else the whole line. */
export function commonName(distinguishedName: string): string {
  const part = (key: string) => new RegExp(`(?:^|,\\s*|\\n)${key}=([^,\\n]+)`).exec(distinguishedName)?.[1]?.trim();
  return part('CN') ?? part('O') ?? distinguishedName;
}
