import { Client } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { DEMO_CASES, type DemoCaseId } from '../../src/demo/cases.js';
import { type Demo, startDemo } from '../../src/demo/start.js';

const running: Demo[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((demo) => demo.stop()));
});

async function start(id: DemoCaseId): Promise<Demo> {
  const demo = await startDemo(id);
  running.push(demo);
  return demo;
}

/** One GET as a client makes it that takes the demo's word for names and trust. */
async function get(
  demo: Demo,
  address: string,
  cookie?: string,
): Promise<{ status: number; location: string; body: string }> {
  const { hostname, port, pathname, search } = new URL(address);
  const found = demo.resolve.find((rule) => rule.host === hostname && rule.port === Number(port));
  const client = new Client(`https://${found?.address ?? hostname}:${port}`, {
    connect: { ca: demo.ca, servername: hostname },
  });
  const { statusCode, headers, body } = await client.request({
    method: 'GET',
    path: pathname + search,
    headers: { host: `${hostname}:${port}`, ...(cookie ? { cookie } : {}) },
  });
  const text = await body.text();
  await client.close();
  return { status: statusCode, location: String(headers['location'] ?? ''), body: text };
}

describe('startDemo', () => {
  it('signs on over two hosts with a state that is new each time', async () => {
    const demo = await start('healthy');
    const login = new URL((await get(demo, demo.address)).location, demo.address).href;
    const [first, second] = [await get(demo, login), await get(demo, login)];
    expect(new URL(first.location).hostname).toBe('login.example.com');
    expect(first.location).not.toBe(second.location);
    const form = await get(demo, first.location);
    expect(form).toMatchObject({ status: 200 });
    expect(form.body).toContain('type="password"');
  });

  it('goes round without cookies and shows the form with them', async () => {
    const demo = await start('cookies-required');
    const login = new URL('/login', demo.address).href;
    expect(await get(demo, login)).toMatchObject({ status: 302, location: '/' });
    expect(await get(demo, login, 'session=1')).toMatchObject({ status: 200 });
  });

  it('listens nowhere when the connection is to be refused', async () => {
    const demo = await start('connection-refused');
    await expect(get(demo, demo.address)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('ends, and may be ended twice', async () => {
    const demo = await start('maintenance');
    expect(await get(demo, demo.address)).toMatchObject({ status: 503 });
    await demo.stop();
    await demo.stop();
    await expect(get(demo, demo.address)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('gives every case an id and a title of its own', () => {
    expect(new Set(DEMO_CASES.map(({ id }) => id)).size).toBe(DEMO_CASES.length);
    expect(new Set(DEMO_CASES.map(({ title }) => title.en)).size).toBe(DEMO_CASES.length);
    for (const { id } of DEMO_CASES) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
