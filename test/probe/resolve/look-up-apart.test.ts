import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { probe } from '../../../src/probe/index.js';
import { lookUpApart, type LookUps } from '../../../src/probe/resolve/look-up-apart.js';
import { lookUpWithGetent } from '../../../src/probe/resolve/look-up-getent.js';
import { LookUpProcess } from '../../../src/probe/resolve/look-up-process.js';
import { lookUpHere, type LookUp } from '../../../src/probe/resolve/look-up.js';

const patient = new AbortController().signal;
/** A name server that never answers, seen from the program. */
const silent: LookUp = () => new Promise(() => undefined);

describe('a look-up in a process of its own', () => {
  let apart: LookUps;
  beforeEach(() => {
    apart = lookUpApart();
  });
  afterEach(() => apart.close());

  it('finds what one in this process finds', async () => {
    const found = await apart.lookUp('localhost', patient);
    expect(found.addresses).toEqual((await lookUpHere('localhost', patient)).addresses);
    expect(found.elapsedMs).toBeGreaterThanOrEqual(0);
  });

  it.each(['no such host', '--version', '$(id)', '-x.invalid', 'nowhere.invalid'])(
    'takes "%s" for a name, and fails as the other does',
    async (host) => {
      const failure = await lookUpHere(host, patient).catch((error: unknown) => error);
      await expect(apart.lookUp(host, patient)).rejects.toMatchObject({ code: (failure as { code: string }).code });
    },
  );

  it('ends when nobody waits any longer', async () => {
    await expect(apart.lookUp('localhost', AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});

describe('another process of Node', () => {
  it('answers several questions, each with its own answer', async () => {
    const other = new LookUpProcess();
    const asked = ['localhost', 'nowhere.invalid', '127.0.0.1', '::1'].map((host) => other.ask(host, patient));
    const answers = await Promise.all(asked);
    expect(answers.map((answer) => answer?.addresses.includes('127.0.0.1'))).toEqual([true, false, true, false]);
    expect(answers[1]?.code).toMatch(/^E/);
    other.close();
  });

  it('gives an open question up when it is ended, and the asker when nobody waits', async () => {
    const other = new LookUpProcess();
    const asked = other.ask('localhost', patient);
    other.close();
    expect(await asked).toBeUndefined();
    await expect(new LookUpProcess().ask('localhost', AbortSignal.abort())).rejects.toThrow(/abort/i);
  });

  it('is not held up by what the environment asks of this process', async () => {
    process.env['NODE_OPTIONS'] = '--require ./nowhere.cjs';
    const other = new LookUpProcess();
    try {
      expect((await other.ask('localhost', patient))?.addresses.length).toBeGreaterThan(0);
    } finally {
      delete process.env['NODE_OPTIONS'];
      other.close();
    }
  });
});

it.runIf(process.platform === 'linux')('getent finds the same names, each address once', async () => {
  const found = await lookUpWithGetent('localhost', patient);
  expect(found?.addresses).toEqual([...new Set((await lookUpHere('localhost', patient)).addresses)]);
  expect(await lookUpWithGetent('nowhere.invalid', patient)).toBeUndefined();
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
