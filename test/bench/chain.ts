import { writeFile } from 'node:fs/promises';
import { servePortal } from '../servers/index.js';
import { loginPage } from '../servers/pages.js';
import { slowRoad } from './slow-road.js';

const PORTAL = 'portal.example.org';
const SIGN_ON = 'login.example.com';

/** A portal of three hops (http, https, sign-on host) behind roads of the given round trip. */
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
  const roads = await Promise.all(servers.map(({ port }) => slowRoad(port, roundTripMs / 2)));
  [ports.http, ports.https, ports.login] = roads.map(({ port }) => port) as [number, number, number];
  await writeFile(caFile, servers[1].ca);
  return {
    address: `http://${PORTAL}:${ports.http}/`,
    resolve: [`${PORTAL}:${ports.http}`, `${PORTAL}:${ports.https}`, `${SIGN_ON}:${ports.login}`].map(
      (name) => `${name}:127.0.0.1`,
    ),
    close: () => Promise.all([...roads, ...servers].map((server) => server.close())),
  };
}

function redirect(location: string, cookie: string) {
  return { status: 302, headers: { Location: location, 'Set-Cookie': `${cookie}=1; Path=/` } };
}
