import { createServer, type Server } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { servePortal } from '../servers/index.js';
import { loginPage } from '../servers/pages.js';
import { slowRoad, type Place } from './slow-road.js';

const PORTAL = 'portal.example.org';
const SIGN_ON = 'login.example.com';

/** Where nobody else listens; two addresses, as each host has port 443 of its own. */
const PORTAL_AT = '127.0.8.1';
const SIGN_ON_AT = '127.0.8.2';

/**
 * A portal of three hops (http, https, sign-on host) behind roads of the given round trip, at the ports of every portal
 * where this process may listen there: only to those connections are made ahead.
 */
export async function threeHops(roundTripMs: number, caFile: string) {
  const ports = { http: 0, https: 0, login: 0 };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: keyof typeof ports) => String(ports[name]));
  const servers = await Promise.all([
    servePortal(
      { scheme: 'http', hosts: [PORTAL], routes: { '*': redirect(`https://${PORTAL}:{https}/`, 'first') } },
      fill,
    ),
    servePortal({ hosts: [PORTAL], routes: { '*': redirect(`https://${SIGN_ON}:{login}/login`, 'second') } }, fill),
    servePortal(
      {
        hosts: [SIGN_ON],
        routes: { '*': { headers: { 'Set-Cookie': 'sid=abc; Secure; HttpOnly' }, body: loginPage() } },
      },
      fill,
    ),
  ]);
  const usual = await mayListen({ host: PORTAL_AT, port: 80 });
  const [portalAt, signOnAt] = usual ? [PORTAL_AT, SIGN_ON_AT] : ['127.0.0.1', '127.0.0.1'];
  const places = [
    { host: portalAt, port: usual ? 80 : 0 },
    { host: portalAt, port: usual ? 443 : 0 },
    { host: signOnAt, port: usual ? 443 : 0 },
  ];
  const roads = await Promise.all(places.map((at, hop) => slowRoad(servers[hop]?.port ?? 0, roundTripMs / 2, at)));
  [ports.http, ports.https, ports.login] = roads.map(({ port }) => port) as [number, number, number];
  await writeFile(caFile, servers[1].ca);
  return {
    address: `http://${PORTAL}:${ports.http}/`,
    resolve: [
      `${PORTAL}:${ports.http}:${portalAt}`,
      `${PORTAL}:${ports.https}:${portalAt}`,
      `${SIGN_ON}:${ports.login}:${signOnAt}`,
    ],
    close: () => Promise.all([...roads, ...servers].map((server) => server.close())),
  };
}

function redirect(location: string, cookie: string) {
  return { status: 302, headers: { Location: location, 'Set-Cookie': `${cookie}=1; Path=/` } };
}

function mayListen({ host, port }: Place): Promise<boolean> {
  return new Promise((resolve) => {
    const server: Server = createServer().on('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
