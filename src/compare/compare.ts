import type { Comparison, Result } from '../model/index.js';
import { changesOf } from './changes.js';
import { meaningOf } from './meaning.js';
import { keyOf, seenOf } from './seen.js';

/**
 * Sets two results of one address side by side: what differs, and what that means. The same two give the same.
 * @param a - The first: before, or here.
 * @param b - The second: after, or there.
 */
export function compare(a: Result, b: Result): Comparison {
  const sides = [seenOf(a, 'a'), seenOf(b, 'b')] as const;
  const [first, second] = sides;
  const keys = sides.map(({ findings }) => findings.map(keyOf)) as [string[], string[]];
  const stops = first.blocking.map(keyOf);
  return {
    findings: {
      new: second.findings.filter((finding) => !keys[0].includes(keyOf(finding))),
      gone: first.findings.filter((finding) => !keys[1].includes(keyOf(finding))),
      both: second.findings.filter((finding) => keys[0].includes(keyOf(finding))),
    },
    changes: changesOf(sides, [a, b]),
    meaning: meaningOf(sides),
    worse: second.blocking.some((finding) => !stops.includes(keyOf(finding))),
  };
}
