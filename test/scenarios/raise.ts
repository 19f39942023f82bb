import { createServer } from 'node:net';
import {
  addedRoots,
  fillBacklog,
  serveIssuers,
  serveNames,
  servePortal,
  serveProxy,
  trustedRoot,
} from '../servers/index.js';
import type { Fill, RecordedRequest, RunningPortal } from '../servers/index.js';
import { listen } from '../servers/listen.js';
import type { Scenario, Served } from './scenario.js';

/** What stands while a scenario runs, and what a check has to be told of it. */
export interface Scenery {
  /** Writes the servers' ports into a text. */
  fill: Fill;
  resolve: { host: string; port: number; address: string }[];
  ca: string[];
  nameServer: string | undefined;
  proxy: string | undefined;
  requests: () => RecordedRequest[];
  close: () => Promise<void>;
}

type Raised = Pick<RunningPortal, 'port' | 'close'> & Partial<RunningPortal>;

/** Starts all that the scenario serves. */
export async function raise({ serves, conditions = {} }: Scenario): Promise<Scenery> {
  const ports = new Map<string, number>();
  const fill: Fill = (text) => text.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(ports.get(name) ?? whole));
  const raised: Raised[] = [];
  for (const [name, served] of Object.entries(serves === 'nothing' ? {} : serves)) {
    const server = await raiseOne(served, fill);
    ports.set(name, server.port);
    raised.push(server);
  }
  const names = conditions.names && (await serveNames(conditions.names));
  const proxy = conditions.proxy === undefined ? undefined : await raiseProxy(conditions.proxy);
  return {
    fill,
    resolve: [...(conditions.resolve ?? []).map((rule) => readRule(fill(rule))), ...addressesOf(raised, conditions)],
    ca: [(await trustedRoot()).pem, ...(conditions.trustsAddedRoots === true ? await addedRoots() : [])],
    nameServer: names?.address,
    proxy: proxy?.url,
    requests: () => raised.flatMap(({ requests = [] }) => requests),
    close: async () => {
      const all = [...raised, names, proxy].filter((server) => server !== undefined);
      await Promise.all(all.map((server) => server.close()));
    },
  };
}

const addressesOf = (raised: Raised[], conditions: NonNullable<Scenario['conditions']>) =>
  conditions.onlyThoseAddresses === true
    ? []
    : raised.flatMap(({ port, resolve = [{ host: 'portal.example.org', port, address: '127.0.0.1' }] }) => resolve);

async function raiseOne(served: Served, fill: Fill): Promise<Raised> {
  if (served === 'full-backlog') return fillBacklog();
  if (served === 'issuers') return { ...(await serveIssuers()), resolve: [] };
  return served === 'closed-port' ? closedPort() : servePortal(served, fill);
}

async function raiseProxy(behaviour: NonNullable<NonNullable<Scenario['conditions']>['proxy']>) {
  if (behaviour !== 'down') return serveProxy(behaviour);
  const { port, close } = await closedPort();
  return { url: `http://127.0.0.1:${port}`, close };
}

/** A port on which nothing listens any more. */
async function closedPort(): Promise<Raised> {
  const { port, close } = await listen([createServer()], ['127.0.0.1']);
  await close();
  return { port, close: () => Promise.resolve() };
}

/** `host:port:address`, the address being all that follows the second colon. */
function readRule(rule: string): { host: string; port: number; address: string } {
  const [host = '', port = '', ...address] = rule.split(':');
  return { host, port: Number(port), address: address.join(':') };
}
