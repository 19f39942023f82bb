import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { fillBacklog } from '../../servers/index.js';
import { listen } from '../../servers/listen.js';
import { probe } from '../../../src/probe/index.js';
import { closeAfter, LOGIN_PAGE, statusesOf } from '../helpers.js';

/** Checks a portal of two addresses with one port, of which one never answers. */
async function checkBeside(dead: string, alive: string) {
  const backlog = closeAfter(await fillBacklog(dead));
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(LOGIN_PAGE));
  closeAfter(await listen([server], [alive], backlog.port));
  const rule = { host: 'portal.example.org', port: backlog.port };
  return probe(`http://portal.example.org:${backlog.port}/`, {
    timeoutMs: 10_000,
    env: {},
    resolve: [
      { ...rule, address: dead },
      { ...rule, address: alive },
    ],
  });
}

it('an IPv6 address that does not answer is waited for only briefly, and recorded as silent', async () => {
  const evidence = await checkBeside('::1', '127.0.0.1');
  expect(statusesOf(evidence)).toEqual([200]);
  expect(evidence.visit?.hops[0]?.startedAtMs).toBeLessThan(500);
  expect(evidence.endpoints[0]?.attempts).toMatchObject([
    { address: '::1', failure: { code: 'connection-timeout', operation: 'connect' } },
    { address: '127.0.0.1' },
  ]);
  expect(evidence.endpoints[0]?.attempts[1]?.failure).toBeUndefined();
  expect(evidence.elapsedMs).toBeLessThan(3000);
});

it.each([
  ['127.0.0.1', '127.0.0.2'],
  ['127.0.0.1', '::1'],
])('a silent %s beside %s is no fault of the portal and is not waited for', async (dead, alive) => {
  const evidence = await checkBeside(dead, alive);
  expect(statusesOf(evidence)).toEqual([200]);
  expect(evidence.endpoints[0]?.attempts).toMatchObject([
    { address: dead, failure: { code: 'aborted', operation: 'connect' } },
    { address: alive },
  ]);
  expect(evidence.elapsedMs).toBeLessThan(1500);
});
