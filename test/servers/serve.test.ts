import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { CONNECTION_FAULTS, fillBacklog, serveNames, servePortal, serveProxy } from './index.js';
import type { PortalSpec, RunningPortal } from './index.js';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function portal(spec: PortalSpec): Promise<RunningPortal> {
  const running = await servePortal(spec);
  open.push(running);
  return running;
}

async function get({ port, host, ca }: RunningPortal, path = '/', cookie?: string): Promise<[number, string]> {
  const headers = { host: `${host}:${port}`, ...(cookie !== undefined && { cookie }) };
  const request = httpsRequest({ host: '127.0.0.1', port, path, servername: host, ca, headers, agent: false });
  request.end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return [response.statusCode ?? 0, text];
}

async function firstEvent(port: number): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const outcome = new Promise<string>((resolve) => {
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    socket.once('data', (bytes: Buffer) => resolve(bytes.toString('latin1')));
    socket.once('end', () => resolve('end'));
    setTimeout(resolve, 200, 'silence').unref();
  });
  socket.write('hello');
  const said = await outcome;
  socket.destroy();
  return said;
}

describe('servePortal', () => {
  it('answers by path, by turn and by cookie, and records what was asked', async () => {
    const running = await portal({
      routes: {
        '/': { body: 'front' },
        '/turns': { turns: [{ status: 502 }, { body: 'back again' }] },
        '/jar': { cookie: 'sid', present: { body: 'known' }, absent: { body: 'stranger' } },
        '/up/*': { countsUp: true },
      },
    });
    expect(await get(running)).toEqual([200, 'front']);
    expect((await get(running, '/turns'))[0]).toBe(502);
    expect(await get(running, '/turns')).toEqual([200, 'back again']);
    expect(await get(running, '/turns')).toEqual([200, 'back again']);
    expect((await get(running, '/jar'))[1]).toBe('stranger');
    expect((await get(running, '/jar', 'a=1; sid=2'))[1]).toBe('known');
    expect((await get(running, '/nowhere'))[0]).toBe(404);
    expect(running.requests.map(({ target, cookies }) => [target, cookies])).toContainEqual(['/jar', ['a', 'sid']]);
  });

  it('shows each name the certificate of its own', async () => {
    const { port } = await portal({
      hosts: ['portal.example.org', 'login.example.org'],
      certificateOf: { 'login.example.org': 'expired' },
    });
    const validTo = async (servername: string) => {
      const socket = tlsConnect({ host: '127.0.0.1', port, servername, rejectUnauthorized: false });
      await once(socket, 'secureConnect');
      const { valid_to } = socket.getPeerCertificate();
      socket.destroy();
      return Date.parse(valid_to);
    };
    expect(await validTo('portal.example.org')).toBeGreaterThan(Date.now());
    expect(await validTo('login.example.org')).toBeLessThan(Date.now());
  });

  it('listens on both families with one port', async () => {
    const { port, resolve } = await portal({ scheme: 'http', on: ['127.0.0.1', '::1'] });
    expect(resolve.map(({ address }) => address)).toEqual(['127.0.0.1', '::1']);
    for (const host of ['127.0.0.1', '::1']) {
      const socket = connect(port, host);
      await once(socket, 'connect');
      socket.destroy();
    }
  });

  it('speaks old versions alone where told to', async () => {
    const { port, ca } = await portal({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1' });
    const options = { host: '127.0.0.1', port, servername: 'portal.example.org', ca };
    const modern = tlsConnect(options);
    await expect(once(modern, 'secureConnect')).rejects.toThrow();
    const old = tlsConnect({ ...options, minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' });
    await once(old, 'secureConnect');
    expect(old.getProtocol()).toBe('TLSv1.1');
    old.destroy();
  });

  it.each(CONNECTION_FAULTS)('treats every connection to %s in its way', async (fault) => {
    const { port } = await portal({ fault });
    const expected = {
      'silent-accept': /^silence$/,
      'reset-on-accept': /^ECONNRESET$/,
      'reset-mid-handshake': /^(\x16|ECONNRESET)/,
      'close-mid-handshake': /^\x16/,
      'alert-in-handshake': /^\x15/,
      'version-alert': /^\x15/,
      'chooses-tls-1-0': /^\x16\x03\x01/,
      'chooses-ssl-3': /^\x16\x03\x00/,
      ssh: /^SSH-2\.0/,
      'plain-http': /^HTTP\/1\.1 400/,
      garbage: /^\x00\x01zz/,
    };
    expect(await firstEvent(port)).toMatch(expected[fault]);
  });
});

describe('the others', () => {
  it('names: each behaves as it was told', async () => {
    const server = await serveNames({
      'portal.test': { addresses: ['192.0.2.7', '2001:db8::7'] },
      'empty.test': 'no-data',
      'broken.test': 'server-failure',
      'mute.test': 'silent',
    });
    open.push(server);
    const resolver = new Resolver({ timeout: 100, tries: 1 });
    resolver.setServers([server.address]);
    const codeOf = (name: string) =>
      resolver.resolve4(name).catch((error: unknown) => (error as { code: string }).code);
    expect(await codeOf('portal.test')).toEqual(['192.0.2.7']);
    expect(await resolver.resolve6('portal.test')).toEqual(['2001:db8::7']);
    expect(await codeOf('empty.test')).toBe('ENODATA');
    expect(await codeOf('broken.test')).toBe('ESERVFAIL');
    expect(await codeOf('mute.test')).toBe('ETIMEOUT');
    expect(await codeOf('other.test')).toBe('ENOTFOUND');
    expect(server.questions).toContain('broken.test A');
  });

  it('proxy: tunnels, forwards, and turns away', async () => {
    const target = await portal({ scheme: 'http', routes: { '/': { body: 'through' } } });
    const [works, refuses] = await Promise.all([serveProxy('works'), serveProxy('wants-password')]);
    open.push(works, refuses);
    const connectBy = async (proxy: string) => {
      const request = httpRequest(proxy, {
        method: 'CONNECT',
        path: `portal.example.org:${target.port}`,
        agent: false,
      });
      request.end();
      const [response, socket] = (await once(request, 'connect')) as [IncomingMessage, { destroy: () => void }];
      socket.destroy();
      return response.statusCode;
    };
    expect(await connectBy(works.url)).toBe(200);
    expect(await connectBy(refuses.url)).toBe(407);
    const forwarded = httpRequest(works.url, { path: `http://portal.example.org:${target.port}/`, agent: false });
    forwarded.end();
    const [response] = (await once(forwarded, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    response.resume();
    expect(works.requests[0]).toBe(`CONNECT portal.example.org:${target.port}`);
  });

  it.runIf(process.platform === 'linux')('a full backlog: nothing answers', async () => {
    const full = await fillBacklog();
    open.push(full);
    const socket = connect(full.port, '127.0.0.1');
    const outcome = await Promise.race([
      once(socket, 'connect').then(
        () => 'connected',
        () => 'refused',
      ),
      new Promise((resolve) => setTimeout(resolve, 300, 'silence')),
    ]);
    socket.destroy();
    expect(outcome).toBe('silence');
  });
});
