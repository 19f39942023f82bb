import { afterEach } from 'vitest';
import type { Evidence } from '../../src/model/index.js';
import { probe, type ProbeOptions } from '../../src/probe/index.js';
import { servePortal, type PortalSpec, type RunningPortal } from '../servers/index.js';

const open: { close: () => Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

/** Closes something when the running test is over. */
export function closeAfter<T extends { close: () => Promise<void> }>(thing: T): T {
  open.push(thing);
  return thing;
}

/** Serves a portal for the running test. */
export async function serve(spec: PortalSpec): Promise<RunningPortal> {
  return closeAfter(await servePortal(spec));
}

/** Checks a served portal by its name, trusting the tests' root, with nothing taken from this computer's environment. */
export function check(portal: RunningPortal, path = '/', options: ProbeOptions = {}): Promise<Evidence> {
  return probe(portal.url(path), {
    timeoutMs: 4000,
    resolve: portal.resolve,
    ca: [portal.ca],
    env: {},
    ...options,
  });
}

/** Serves and checks in one. */
export async function checked(spec: PortalSpec, path = '/', options: ProbeOptions = {}): Promise<Evidence> {
  return check(await serve(spec), path, options);
}

/** The failure of the last hop of the visit with cookies, as `operation code`. */
export function failureOf(evidence: Evidence): string | undefined {
  const failure = evidence.visit?.hops.at(-1)?.failure;
  return failure && `${failure.operation} ${failure.code}`;
}

/** The statuses of the visit with cookies, hop by hop. */
export function statusesOf(evidence: Evidence): (number | undefined)[] {
  return (evidence.visit?.hops ?? []).map((hop) => hop.response?.status);
}

export const LOGIN_PAGE =
  '<!doctype html><html lang="en"><title>Sign in</title><form method="post" action="/login">' +
  '<label>User name <input name="user"></label><label>Password <input type="password" name="password"></label>' +
  '<button>Sign in</button></form></html>';
