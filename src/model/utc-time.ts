/** A moment in UTC, as ISO 8601 with milliseconds. */
export type UtcTime = string;
