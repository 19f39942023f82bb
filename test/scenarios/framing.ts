import { loginPage } from '../servers/pages.js';
import { signIn } from './common.js';
import type { Scenario } from './scenario.js';

const SIGN_IN = 'https://portal.example.org:{main}/login';
const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nSet-Cookie: sid=1; Secure\r\n';
const PAGE = loginPage();

/** An answer that no standard allows and every browser shows. */
const shown = (name: string, raw: string): Scenario => ({
  name,
  serves: { main: { routes: { '/login': { raw } } } },
  address: SIGN_IN,
  findings: [],
  info: ['page.login-form'],
  quiet: ['http.protocol-error', 'http.truncated'],
  firstCause: null,
});

/** One that no browser shows. */
const refused = (name: string, raw: string): Scenario => ({
  name,
  serves: { main: { routes: { '/login': { raw } } } },
  address: SIGN_IN,
  findings: ['http.protocol-error'],
  quiet: ['http.truncated', 'page.login-form'],
  firstCause: 'portal-page-fault',
});

/** How answers are framed, over both versions of HTTP. */
export const framing: Scenario[] = [
  {
    name: 'portal-that-speaks-http-2',
    serves: { main: { protocols: ['h2', 'http/1.1'], routes: { '/login': signIn } } },
    address: SIGN_IN,
    findings: [],
    info: ['page.login-form'],
    quiet: ['http.protocol-error', 'cookie.none-set'],
    firstCause: null,
  },
  shown('rubbish-before-the-status-line', `\r\n${HEAD}\r\n${PAGE}`),
  shown('header-line-without-a-colon', `${HEAD}this is no header\r\n\r\n${PAGE}`),
  shown('status-line-without-a-number', `${HEAD.replace('200 OK', 'OK')}\r\n${PAGE}`),
  shown('length-of-words', `${HEAD}Content-Length: unknown\r\n\r\n${PAGE}`),
  shown(
    'length-beside-chunks',
    `${HEAD}Content-Length: 7\r\nTransfer-Encoding: chunked\r\n\r\n${PAGE.length.toString(16)}\n${PAGE}\n0\n\n`,
  ),
  refused('two-lengths-that-differ', `${HEAD}Content-Length: 7\r\nContent-Length: 9\r\n\r\n${PAGE}`),
  refused('nul-in-a-header', `${HEAD}Server: a\0b\r\n\r\n${PAGE}`),
  refused('chunks-with-sizes-in-words', `${HEAD}Transfer-Encoding: chunked\r\n\r\nlarge\r\n${PAGE}\r\n0\r\n\r\n`),
];
