import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { fillBacklog } from '../../servers/index.js';
import { probe } from '../../../src/probe/index.js';
import { closeAfter, LOGIN_PAGE, statusesOf } from '../helpers.js';

it('an address that does not answer beside one that does is waited for only briefly, and recorded', async () => {
  const dead = closeAfter(await fillBacklog());
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(LOGIN_PAGE));
  server.listen(dead.port, '::1');
  await once(server, 'listening');
  closeAfter({
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
  const rule = { host: 'portal.example.org', port: dead.port };
  const evidence = await probe(`http://portal.example.org:${dead.port}/`, {
    timeoutMs: 10_000,
    env: {},
    resolve: [
      { ...rule, address: '127.0.0.1' },
      { ...rule, address: '::1' },
    ],
  });
  expect(statusesOf(evidence)).toEqual([200]);
  expect(evidence.visit?.hops[0]?.startedAtMs).toBeLessThan(500);
  expect(evidence.endpoints[0]?.attempts).toMatchObject([
    { address: '127.0.0.1', failure: { code: 'connection-timeout', operation: 'connect' } },
    { address: '::1' },
  ]);
  expect(evidence.endpoints[0]?.attempts[1]?.failure).toBeUndefined();
  expect(evidence.elapsedMs).toBeLessThan(3000);
});
