import type { ClockEvidence } from '../model/index.js';

/** Further from a server's time than this, sign-ons and one-time codes begin to fail. */
const MOST_SKEW_MS = 120_000;

/** Whether this computer's clock is wrong enough to matter. */
export function isSkewed({ skewMs }: ClockEvidence): boolean {
  return Math.abs(skewMs) > MOST_SKEW_MS;
}
