import type { AdmittedCookie } from './admit-cookie.js';

/** Chromium's limits for the cookies of one registrable domain: over the first, it goes down to the second. */
const MOST_COOKIES = 180;
const COOKIES_AFTER_PURGE = 150;

/** How many cookies of each priority the rounds leave. */
const PROTECTED = { low: 30, medium: 50, high: 70 } as const;

/** The rounds in order; the first four spare Secure cookies of their priority where they say so. */
const ROUNDS = [
  { priority: 'low', sparesSecure: true },
  { priority: 'low', sparesSecure: false },
  { priority: 'medium', sparesSecure: true },
  { priority: 'high', sparesSecure: true },
  { priority: 'medium', sparesSecure: false },
  { priority: 'high', sparesSecure: false },
] as const;

/** Names and values of the partitioned cookies of one site together, in bytes. */
const LARGEST_PARTITION = 10_240;

type Evictable = Pick<AdmittedCookie, 'name' | 'value' | 'priority' | 'secure'>;

/** The partitioned cookies of one site, oldest first, that have to go until the others are few and small enough. */
export function evictedPartitioned<Cookie extends Evictable>(held: Cookie[]): Cookie[] {
  let bytes = held.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  return held.filter(({ name, value }, index) => {
    if (held.length - index <= MOST_COOKIES && bytes <= LARGEST_PARTITION) return false;
    bytes -= name.length + value.length;
    return true;
  });
}

/** The other cookies of one site, oldest first, that have to go because there are too many; empty where there are not. */
export function evictedCookies<Cookie extends Evictable>(held: Cookie[]): Cookie[] {
  if (held.length <= MOST_COOKIES) return [];
  const goal = held.length - COOKIES_AFTER_PURGE;
  const evicted = new Set<Cookie>();
  for (const { priority, sparesSecure } of ROUNDS) {
    const alike = held.filter((cookie) => cookie.priority === priority && !evicted.has(cookie));
    if (alike.length <= PROTECTED[priority]) continue;
    const secure = sparesSecure ? alike.filter((cookie) => cookie.secure).length : 0;
    const spared = Math.max(secure, PROTECTED[priority]);
    const candidates = alike.filter((cookie) => !sparesSecure || !cookie.secure);
    for (const cookie of candidates.slice(0, Math.max(0, Math.min(goal - evicted.size, alike.length - spared)))) {
      evicted.add(cookie);
    }
  }
  return [...evicted];
}
