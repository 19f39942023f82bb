/** The date of a moment in ISO 8601, `YYYY-MM-DD`. */
export function dateOf(time: string): string {
  return time.slice(0, 10);
}

/** A moment in ISO 8601 to the minute, `YYYY-MM-DD HH:MM UTC`; what is no such moment is given back as it is. */
export function minuteOf(time: string): string {
  const [, day, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(time) ?? [];
  return day === undefined || minute === undefined ? time : `${day} ${minute} UTC`;
}

/** A moment in ISO 8601 to the second, `YYYY-MM-DD HH:MM:SS UTC`; what is no such moment is given back as it is. */
export function secondOf(time: string): string {
  const [, day, second] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(time) ?? [];
  return day === undefined || second === undefined ? time : `${day} ${second} UTC`;
}

/** A moment so many milliseconds later, in ISO 8601; what is no moment is given back as it is. */
export function laterBy(ms: number, time: string): string {
  const later = new Date(Date.parse(time) + ms);
  return Number.isNaN(later.getTime()) ? time : later.toISOString();
}
