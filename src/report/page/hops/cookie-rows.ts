import type { SetCookieFacts } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import type { Row } from '../blocks.js';
import { dropReason } from '../probe/seen-http.js';
import { keyed } from './keyed-rows.js';

/** What became of each Set-Cookie: kept with its attributes, dropped with the reason, deleted by the server. */
export function cookieRows(cookies: readonly SetCookieFacts[], phrases: Phrases): Row[] {
  const { keys, cookie } = phrases.hops;
  const kept = cookies.filter(({ deletes, stored }) => !deletes && stored);
  const deleted = cookies.filter(({ deletes }) => deletes);
  return [
    ...keyed(
      keys.kept,
      kept.map((one) => cookie(one.name, attributesOf(one, phrases))),
    ),
    ...keyed(keys.dropped, droppedTexts(cookies, phrases)).map((row): Row => ({ ...row, tone: 'warn' })),
    ...keyed(keys.deleted, [deleted.map(({ name }) => name).join(', ')]),
  ];
}

/** The cookies that a browser drops, with their attributes and the reason in words. */
export function droppedTexts(cookies: readonly SetCookieFacts[], phrases: Phrases): string[] {
  const { cookie, droppedAs } = phrases.hops;
  return cookies
    .filter(({ deletes, stored }) => !deletes && !stored)
    .map((one) => droppedAs(cookie(one.name, attributesOf(one, phrases)), dropReason(one, phrases)));
}

/** The attributes as the header has them. */
function attributesOf(cookie: SetCookieFacts, { hops }: Phrases): string {
  const { domain, path, secure, httpOnly, sameSite, partitioned, sessionOnly } = cookie;
  return [
    domain === undefined ? '' : `Domain=${domain}`,
    path === undefined || path === '/' ? '' : `Path=${path}`,
    secure ? 'Secure' : '',
    httpOnly ? 'HttpOnly' : '',
    sameSite === undefined ? '' : `SameSite=${sameSite}`,
    partitioned ? 'Partitioned' : '',
    sessionOnly ? hops.untilClosed : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
