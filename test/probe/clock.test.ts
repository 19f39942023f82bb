import { describe, expect, it } from 'vitest';
import { readClock } from '../../src/probe/clock.js';

const NOW = new Date('2026-06-01T12:00:00.500Z');
const MINUTE_MS = 60_000;

/** An answer whose Date is so many minutes behind this computer's clock. */
const answer = (behindMinutes: number, headers: Record<string, string> = {}, status = 200) => ({
  midTime: NOW,
  host: `host-${behindMinutes}.example`,
  answer: {
    httpVersion: '1.1',
    status,
    reason: '',
    headers: Object.entries({ date: new Date(NOW.getTime() - behindMinutes * MINUTE_MS).toUTCString(), ...headers }),
    body: Buffer.alloc(0),
    tooLarge: false,
    complete: true,
  },
});
const skewMinutes = (...answers: Parameters<typeof readClock>[0]) => {
  const clock = readClock(answers);
  return clock && clock.skewMs / MINUTE_MS;
};

describe("this computer's clock", () => {
  it('is compared with the date of an answer, ahead and behind', () => {
    expect(skewMinutes(answer(10))).toBe(10);
    expect(skewMinutes(answer(-10))).toBe(-10);
    expect(skewMinutes(answer(10, { 'cache-control': 'no-store', age: '0' }))).toBe(10);
    expect(skewMinutes(answer(10, {}, 302))).toBe(10);
  });

  it.each([
    [{ age: '600' }],
    [{ age: 'ten' }],
    [{ warning: '110 - "Response is Stale"' }],
    [{ 'x-cache': 'HIT from cache.example' }],
    [{ 'cf-cache-status': 'HIT' }],
    [{ 'cache-status': '"Edge"; hit' }],
    [{ 'cache-control': 'public, max-age=3600' }],
    [{ 'cache-control': 'max-age=0, s-maxage=3600' }],
    [{ expires: new Date(NOW.getTime() + 5 * MINUTE_MS).toUTCString() }],
    [{ date: 'yesterday' }],
    [{ date: 'Mon, 01 Jun 2026 12:10:00 CEST' }],
  ])('is not compared with an answer that has %o', (headers) => {
    expect(skewMinutes(answer(10, headers))).toBeNull();
  });

  it('is not compared with a failed answer', () => {
    expect(skewMinutes(answer(10, {}, 503))).toBeNull();
    expect(skewMinutes(answer(10, {}, 404))).toBeNull();
  });

  it('is compared with one that is older than any cache may have kept it, or that comes from the future', () => {
    expect(skewMinutes(answer(10, { 'cache-control': 'max-age=60' }))).toBe(10);
    expect(skewMinutes(answer(-10, { 'cache-control': 'max-age=3600' }))).toBe(-10);
    expect(skewMinutes(answer(10, { 'cache-control': 'private, max-age=3600' }))).toBe(10);
    expect(skewMinutes(answer(10, { 'x-cache': 'MISS' }))).toBe(10);
  });

  it('is right where one server of the chain says so', () => {
    expect(skewMinutes(answer(90), answer(0))).toBe(0);
    expect(skewMinutes(answer(12), answer(-30))).toBe(12);
  });
});
