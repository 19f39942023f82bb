import type { Answer } from './answer.js';

/**
 * What answers at one path: an answer; one answer after the other, the last one again and again; or one that depends
 * on whether a cookie came along, on whether a query parameter is there.
 */
export type Route =
  | Answer
  | { turns: Answer[] }
  | { cookie: string; present: Route; absent: Route }
  | { parameter: string; present: Route; absent: Route }
  /** Redirects to the same path with its last number, or the query's parameter of that name, one higher. */
  | { countsUp: true | string };

/** `/path`, `host/path`, a beginning with `*` at its end, or `*` for all that no other names. */
export type Routes = Record<string, Route>;

export interface Asked {
  host: string;
  path: string;
  query: string;
  cookies: string[];
}

const NOT_FOUND: Answer = {
  status: 404,
  body: '<!doctype html><title>Page not found</title><h1>There is no such page here</h1>',
};

/** A function that finds the answer to a request and remembers whose turn it is. */
export function makeRouter(routes: Routes): (asked: Asked) => Answer {
  const turn = new Map<Route, number>();
  return (asked) => {
    const route = findRoute(routes, asked);
    return route === undefined ? NOT_FOUND : resolveRoute(route, asked, turn);
  };
}

function findRoute(routes: Routes, { host, path }: Asked): Route | undefined {
  const exact = routes[host + path] ?? routes[path];
  if (exact !== undefined) return exact;
  const beginning = Object.keys(routes)
    .filter((key) => key.endsWith('*') && [path, host + path].some((text) => text.startsWith(key.slice(0, -1))))
    .sort((a, b) => b.length - a.length)[0];
  return beginning === undefined ? undefined : routes[beginning];
}

function resolveRoute(route: Route, asked: Asked, turn: Map<Route, number>): Answer {
  if ('turns' in route) {
    const index = turn.get(route) ?? 0;
    turn.set(route, index + 1);
    return route.turns[Math.min(index, route.turns.length - 1)] ?? NOT_FOUND;
  }
  if ('cookie' in route) {
    return resolveRoute(asked.cookies.includes(route.cookie) ? route.present : route.absent, asked, turn);
  }
  if ('parameter' in route) {
    const there = new URLSearchParams(asked.query).has(route.parameter);
    return resolveRoute(there ? route.present : route.absent, asked, turn);
  }
  return 'countsUp' in route ? { status: 302, headers: { location: nextOf(asked, route.countsUp) } } : route;
}

function nextOf({ path, query }: Asked, counted: true | string): string {
  if (counted === true) return oneHigher(path);
  const number = Number(new URLSearchParams(query).get(counted) ?? 0);
  return `${path}?${counted}=${number + 1}`;
}

const oneHigher = (path: string): string => path.replace(/\d+$/, (digits) => String(Number(digits) + 1));
