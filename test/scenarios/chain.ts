import type { Routes } from '../servers/index.js';
import type { FindingId } from '../../src/model/index.js';
import type { Scenario } from './scenario.js';

/** What a scenario may say beside its name and its findings. */
export type Rest = Partial<Omit<Scenario, 'name' | 'findings'>>;

/** The sign-in page of the portal that is called `main`. */
export const ADDRESS = 'https://portal.example.org:{main}/login';

/** A visit to a portal whose routes are these. */
export const visiting = (name: string, routes: Routes, findings: FindingId[], rest: Rest = {}): Scenario => ({
  name,
  serves: { main: { routes } },
  address: ADDRESS,
  findings,
  firstCause: null,
  ...rest,
});

/** A redirect that sets a cookie. */
export const setting = (cookie: string, location: string) => ({
  status: 302,
  headers: { location, 'set-cookie': [cookie] },
});

/** The sign-on host that is called `sso`. */
export const OFF = 'https://login.example.com:{sso}';

/** A portal and a sign-on host on another site. */
export const withSignOn = (
  name: string,
  main: Routes,
  sso: Routes,
  findings: FindingId[],
  rest: Rest = {},
): Scenario => ({
  ...visiting(name, main, findings, rest),
  serves: { main: { routes: main }, sso: { hosts: ['login.example.com'], routes: sso } },
});
