import { describe, expect, it } from 'vitest';
import { STAGES, type Stage } from '../../src/model/index.js';
import { guarded, guardedAsync } from '../../src/probe/check.js';
import { probe, type ProbeProgress } from '../../src/probe/index.js';
import { stagesWithoutNetwork } from '../../src/probe/stages.js';
import { check, LOGIN_PAGE, serve, statusesOf } from './helpers.js';

describe('a part that makes a mistake', () => {
  it('is noted against its stage, and the rest goes on', async () => {
    const troubled = new Set<Stage>();
    const oops = (): never => {
      throw new Error('our own mistake');
    };
    expect(guarded({ troubled }, 'page', 'nothing', oops)).toBe('nothing');
    expect(await guardedAsync({ troubled }, 'clock', null, () => Promise.reject(new Error('oops')))).toBeNull();
    expect(guarded({ troubled }, 'http', 0, () => 7)).toBe(7);
    expect([...troubled]).toEqual(['page', 'clock']);
  });
});

describe('an address that has no page', () => {
  it.each(['mychart://open', 'https://bit.ly/3xYzAbC'])('is not asked for: %s', async (address) => {
    const evidence = await probe(address, { env: {} });
    expect(evidence.address.special).toBeDefined();
    expect(evidence).toMatchObject({ endpoints: [], visit: null, visitWithoutCookies: null, clock: null });
    expect(evidence.stages.filter(({ notChecked }) => notChecked === 'nothing-to-check')).toHaveLength(8);
  });

  it('is a mistake of the caller where it is no address at all', async () => {
    await expect(probe('ftp://example.org/', { env: {} })).rejects.toMatchObject({ code: 'not-web' });
  });
});

describe('progress', () => {
  it('is told stage by stage, with addresses masked; a listener that fails does no harm', async () => {
    const portal = await serve({
      routes: {
        '/': { status: 302, headers: { location: '/login?state=Zk39dkq0PlMw82hd' } },
        '*': { body: LOGIN_PAGE },
      },
    });
    const events: ProbeProgress[] = [];
    const evidence = await check(portal, '/', {
      onProgress: (event) => {
        events.push(event);
        throw new Error('the listener is broken');
      },
    });
    expect(statusesOf(evidence)).toEqual([302, 200]);
    expect([...new Set(events.map(({ stage }) => stage))]).toEqual(['url', 'dns', 'tcp', 'tls', 'http']);
    expect(JSON.stringify(events)).not.toContain('Zk39dkq0PlMw82hd');
  });
});

it('without a network only the stages of this computer have run', () => {
  const records = stagesWithoutNetwork('offline');
  expect(records.map(({ stage }) => stage)).toEqual([...STAGES]);
  expect(records.filter(({ ran }) => ran).map(({ stage }) => stage)).toEqual(['url', 'network']);
});
