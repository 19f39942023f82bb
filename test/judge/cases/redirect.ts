import {
  answerWithout,
  evidenceOfBarePage,
  evidenceOfVisit,
  healthyEvidence,
  hop,
  redirect,
  visit,
} from '../../fixtures/evidence.js';
import { fires, quiet, type JudgeCase } from '../case.js';

const going = (url: string) => hop({ url, reachedBy: 'redirect', response: redirect('/next') });
const arriving = (url: string) => hop({ url, reachedBy: 'redirect' });
const A = 'https://portal.example.org/a';
const B = 'https://portal.example.org/b';
const circle = evidenceOfVisit([going(A), going(B), going(A)], { kind: 'loop', backTo: 0 });
const roundWithout = healthyEvidence({
  visitWithoutCookies: visit({ cookies: 'refused', hops: [going(A), going(A)], end: { kind: 'loop', backTo: 0 } }),
});
const invalid = { kind: 'invalid-location', location: 'clinicapp://open', problem: 'scheme' } as const;
const inside = { kind: 'private-address', url: 'https://intranet.example.org/', address: '10.0.0.5' } as const;
const plain = 'http://portal.example.org/login';

export const redirectCases: JudgeCase[] = [
  fires('redirect.loop', 'goes round', circle, {
    facts: { hops: 2, url: A },
    quiet: ['page.no-login-form', 'http.timeout'],
  }),
  quiet('redirect.loop', 'only without cookies', roundWithout),
  fires('redirect.loop-without-cookies', 'goes round when refused', roundWithout),
  fires(
    'redirect.loop-without-cookies',
    'counts up without end when refused',
    healthyEvidence({
      visitWithoutCookies: visit({ cookies: 'refused', end: { kind: 'too-many-redirects' } }),
    }),
  ),
  quiet('redirect.loop-without-cookies', 'goes round either way', circle),
  fires(
    'redirect.too-many',
    'twenty-one',
    evidenceOfVisit(
      Array.from({ length: 22 }, (_, step) => going(`${A}${step}`)),
      {
        kind: 'too-many-redirects',
      },
    ),
    { facts: { count: 21 } },
  ),
  quiet(
    'redirect.too-many',
    'four, and there',
    evidenceOfVisit([going(A), going(B), going(A), arriving(B)], { kind: 'page' }),
  ),
  fires('redirect.downgrade', 'https to http', evidenceOfVisit([going(A), arriving(plain)], { kind: 'page' }), {
    facts: { from: A, url: plain },
    quiet: ['redirect.no-https'],
  }),
  quiet('redirect.downgrade', 'http to https', evidenceOfVisit([going(plain), arriving(A)], { kind: 'page' })),
  fires('redirect.no-https', 'served as it is', evidenceOfVisit([hop({ url: plain })], { kind: 'page' })),
  quiet('redirect.no-https', 'moves to https', evidenceOfVisit([going(plain), arriving(A)], { kind: 'page' })),
  quiet(
    'redirect.no-https',
    'an error',
    evidenceOfVisit([hop({ url: plain, response: answerWithout({ status: 500 }) })], {
      kind: 'page',
    }),
  ),
  fires(
    'redirect.other-site',
    'another domain',
    evidenceOfVisit([going(A), arriving('https://login.example.com/')], { kind: 'page' }),
    {
      facts: { from: 'portal.example.org', host: 'login.example.com' },
    },
  ),
  quiet(
    'redirect.other-site',
    'another name of the site',
    evidenceOfVisit([going(A), arriving('https://sso.example.org/')], {
      kind: 'page',
    }),
  ),
  fires('redirect.invalid-location', "an app's scheme", evidenceOfVisit([going(A)], invalid), {
    facts: { problem: 'scheme', location: 'clinicapp://open' },
  }),
  quiet('redirect.invalid-location', 'a relative address', healthyEvidence()),
  fires('redirect.private-address', 'into the network', evidenceOfVisit([going(A)], inside), {
    facts: { from: A, address: '10.0.0.5' },
    quiet: ['tcp.refused', 'tcp.unreachable'],
  }),
  quiet('redirect.private-address', 'public all the way', healthyEvidence()),
  fires(
    'redirect.by-page',
    'a meta refresh',
    evidenceOfVisit([hop({ url: A }), hop({ url: B, reachedBy: 'meta-refresh' })], {
      kind: 'page',
    }),
    { facts: { by: 'meta-refresh', from: A, url: B } },
  ),
  fires('redirect.by-page', 'a script', evidenceOfBarePage({ scriptRedirect: B }), {
    facts: { by: 'script', url: B },
    quiet: ['page.no-login-form'],
  }),
  quiet('redirect.by-page', 'a redirect', healthyEvidence()),
];
