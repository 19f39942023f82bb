import { describe, expect, it } from 'vitest';
import { probe } from '../../../src/probe/index.js';
import { lookUpApart } from '../../../src/probe/resolve/look-up-apart.js';
import { lookUpHere, type LookUp } from '../../../src/probe/resolve/look-up.js';

const patient = new AbortController().signal;
/** A name server that never answers, seen from the program. */
const silent: LookUp = () => new Promise(() => undefined);

describe('a look-up in a process of its own', () => {
  it('finds what one in this process finds', async () => {
    const apart = await lookUpApart('localhost', patient);
    expect(apart.addresses).toEqual((await lookUpHere('localhost', patient)).addresses);
    expect(apart.elapsedMs).toBeGreaterThanOrEqual(0);
  });

  it.each(['no such host', '--version', '$(id)'])(
    'takes "%s" for a name, and fails as the other does',
    async (host) => {
      const failure = await lookUpHere(host, patient).catch((error: unknown) => error);
      await expect(lookUpApart(host, patient)).rejects.toMatchObject({ code: (failure as { code: string }).code });
    },
  );

  it('ends when nobody waits any longer', async () => {
    await expect(lookUpApart('localhost', AbortSignal.abort())).rejects.toThrow(/abort/i);
  });

  it('is not held up by what the environment asks of this process', async () => {
    process.env['NODE_OPTIONS'] = '--require ./nowhere.cjs';
    try {
      expect((await lookUpApart('localhost', patient)).addresses.length).toBeGreaterThan(0);
    } finally {
      delete process.env['NODE_OPTIONS'];
    }
  });
});

it('gives a silent name server up within the time of a check', async () => {
  const options = { timeoutMs: 400, lookUp: silent, nameServers: ['127.0.0.1:9'], env: {} };
  const { endpoints } = await probe('https://portal.example.org/', options);
  expect(endpoints[0]?.name.failure?.code).toBe('name-server-timeout');
});

it('shows how long the resolver took, not how long it takes to ask it', async () => {
  const lookUp: LookUp = () => Promise.resolve({ addresses: ['127.0.0.1', '127.0.0.1'], elapsedMs: 7.4 });
  const { endpoints } = await probe('http://portal.localhost:9/', { timeoutMs: 2000, lookUp, env: {} });
  expect(endpoints[0]?.name).toEqual({
    source: 'system',
    addresses: [{ address: '127.0.0.1', family: 4 }],
    elapsedMs: 7,
  });
});
