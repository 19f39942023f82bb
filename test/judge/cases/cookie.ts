import type { Evidence, SetCookieFacts } from '../../../src/model/index.js';
import {
  droppedCookie,
  evidenceOfAnswer,
  evidenceOfPage,
  evidenceOfVisit,
  healthyEvidence,
  hop,
  page,
  pageWithoutForm,
  redirect,
  response,
  setCookie,
  visit,
} from '../../fixtures/evidence.js';
import { fires, quiet, type JudgeCase } from '../case.js';

const setting = (...setCookies: SetCookieFacts[]): Evidence => evidenceOfAnswer({ setCookies });
const minor = (changes: Partial<SetCookieFacts> = {}) =>
  droppedCookie({ name: 'theme', looksLikeSession: false, ...changes });
/** With cookies a healthy login page; without them, this. */
const refused = (...args: Parameters<typeof visit>) =>
  healthyEvidence({ visitWithoutCookies: visit({ cookies: 'refused', ...args[0] }) });
const at = (url: string, status = 200) => refused({ hops: [hop({ url, response: response({ status }) })] });

export const cookieCases: JudgeCase[] = [
  fires('cookie.rejected', 'the session', setting(droppedCookie()), {
    severity: 'blocking',
    facts: { name: 'JSESSIONID', reason: 'domain-mismatch', session: true, host: 'portal.example.org' },
  }),
  fires('cookie.rejected', 'a minor one', setting(setCookie(), minor()), {
    facts: { session: false, names: ['theme'] },
  }),
  fires('cookie.rejected', 'one session of two', setting(setCookie(), droppedCookie({ name: 'PHPSESSID' })), {
    severity: 'warning',
  }),
  fires('cookie.rejected', 'for two reasons', setting(minor(), minor({ name: 'lang', reason: 'prefix-broken' })), {
    times: 2,
  }),
  fires('cookie.rejected', 'two for one reason', setting(minor(), minor({ name: 'lang' })), {
    facts: { names: ['theme', 'lang'] },
  }),
  fires('cookie.rejected', 'born expired', setting(droppedCookie({ reason: 'expired' })), { severity: 'blocking' }),
  fires(
    'cookie.rejected',
    'the session, where only another host has one',
    evidenceOfVisit(
      [
        hop({
          url: 'https://www.example.org/',
          response: redirect('/next', { setCookies: [setCookie({ name: 'PHPSESSID' })] }),
        }),
        hop({ reachedBy: 'redirect', response: response({ setCookies: [droppedCookie()] }) }),
      ],
      { kind: 'page' },
    ),
    { severity: 'blocking' },
  ),
  fires('cookie.rejected', 'the only one, made like a session', setting(minor({ httpOnly: true, sessionOnly: true })), {
    severity: 'warning',
    facts: { session: false },
  }),
  fires(
    'cookie.rejected',
    'one of no telling name, made like a session',
    setting(minor({ name: 'PORTAL', httpOnly: true, sessionOnly: true })),
    { severity: 'blocking' },
  ),
  fires(
    'cookie.rejected',
    'what a circle waits for',
    evidenceOfVisit([hop({ response: redirect('/login', { setCookies: [minor({ name: 'gate' })] }) })], {
      kind: 'loop',
      backTo: 0,
    }),
    { severity: 'blocking' },
  ),
  fires('cookie.rejected', 'Safari keeps it', setting(droppedCookie({ keptBy: 'safari' })), {
    severity: 'blocking',
    facts: { keptBy: 'safari' },
  }),
  quiet('cookie.rejected', 'deleted', setting(droppedCookie({ deletes: true, reason: 'deleted' }))),
  quiet('cookie.rejected', 'set again in the same answer', setting(droppedCookie({ reason: 'replaced' }), setCookie())),
  quiet('cookie.rejected', 'stored by another header', setting(minor(), minor({ stored: true }))),
  fires('cookie.required', 'ends elsewhere without', at('https://portal.example.org/enable-cookies')),
  fires('cookie.required', 'an error without', at('https://portal.example.org/login', 400)),
  fires(
    'cookie.required',
    'no form without',
    refused({ hops: [hop({ response: response({ page: pageWithoutForm() }) })] }),
  ),
  fires(
    'cookie.required',
    'says so without',
    refused({
      hops: [
        hop({
          response: response({ page: page({ notices: [{ kind: 'cookies-off', excerpt: 'Cookies are off.' }] }) }),
        }),
      ],
    }),
  ),
  fires('cookie.required', 'goes round without', refused({ end: { kind: 'loop', backTo: 0 } })),
  quiet('cookie.required', 'only its query differs', at('https://portal.example.org/login?again=1')),
  quiet('cookie.required', 'the other visit failed', refused({ end: { kind: 'failure' } })),
  quiet('cookie.required', 'the other visit was not made', healthyEvidence({ visitWithoutCookies: null })),
  fires('cookie.insecure-session', 'without Secure', setting(setCookie({ secure: false })), {
    facts: { names: ['JSESSIONID'] },
  }),
  quiet(
    'cookie.insecure-session',
    'a minor one without Secure',
    setting(setCookie({ secure: false, looksLikeSession: false })),
  ),
  quiet(
    'cookie.insecure-session',
    'over plain http',
    evidenceOfAnswer(
      { setCookies: [setCookie({ secure: false })] },
      {
        url: 'http://portal.example.org/login',
      },
    ),
  ),
  fires('cookie.none-set', 'none at all', setting()),
  fires('cookie.none-set', 'only deleted', setting(droppedCookie({ deletes: true, reason: 'deleted' }))),
  quiet('cookie.none-set', 'one on the way', healthyEvidence()),
  quiet('cookie.none-set', 'an error', evidenceOfPage({}, { status: 500 })),
];
