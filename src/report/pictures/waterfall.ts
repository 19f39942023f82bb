import type { Evidence, HopEvidence, VisitEvidence } from '../../model/index.js';

/** What a request waits for, in its order. */
export const PARTS = ['resolveMs', 'connectMs', 'handshakeMs', 'waitMs', 'readMs'] as const;

/** A visit as bars over one time that both visits share. */
export interface WaterfallVisit {
  cookies: VisitEvidence['cookies'];
  rows: WaterfallRow[];
}

/** One request: each part that took any time, in milliseconds from the first request of all. */
export interface WaterfallRow {
  url: string;
  fromMs: number;
  toMs: number;
  parts: { part: (typeof PARTS)[number]; fromMs: number; toMs: number }[];
}

/** Both visits and how long they took together; without visits where nothing was requested. */
export function waterfallOf({ visit, visitWithoutCookies }: Evidence): { visits: WaterfallVisit[]; totalMs: number } {
  const made = [visit, visitWithoutCookies].filter((one) => one !== null);
  const start = Math.min(...made.flatMap(({ hops }) => hops.map(({ startedAtMs }) => startedAtMs)));
  const visits = made.map(({ cookies, hops }) => ({ cookies, rows: hops.map((hop) => rowOf(hop, start)) }));
  const totalMs = Math.max(0, ...visits.flatMap(({ rows }) => rows.map(({ toMs }) => toMs)));
  return { visits: totalMs === 0 ? [] : visits, totalMs };
}

function rowOf({ url, startedAtMs, timings }: HopEvidence, start: number): WaterfallRow {
  const fromMs = startedAtMs - start;
  const parts: WaterfallRow['parts'] = [];
  let toMs = fromMs;
  for (const part of PARTS) {
    const ms = timings[part] ?? 0;
    if (ms > 0) parts.push({ part, fromMs: toMs, toMs: toMs + ms });
    toMs += ms;
  }
  return { url, fromMs, toMs, parts };
}
