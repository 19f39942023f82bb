import type { Evidence, Failure, FailureCode, NoticeFacts, PageFacts } from '../../../src/model/index.js';
import {
  answerWithout,
  evidenceOfAnswer,
  evidenceOfEndpoint,
  evidenceOfPage,
  evidenceOfBarePage,
  evidenceOfVisit,
  healthyEvidence,
  hop,
} from '../../fixtures/evidence.js';
import { fires, quiet, type JudgeCase } from '../case.js';

const status = (code: number, headers: Record<string, string[]> = {}) =>
  evidenceOfVisit([hop({ response: answerWithout({ status: code, reason: 'Reason', headers }) })], { kind: 'page' });
const errorPage = (code: number, page: Partial<PageFacts>) => evidenceOfBarePage(page, { status: code });
const failed = (code: FailureCode, operation: Failure['operation'] = 'request') =>
  evidenceOfEndpoint({}, { code, operation });
const body = (changes: Partial<ReturnType<typeof answerWithout>['body']>, code = 200) =>
  evidenceOfVisit(
    [hop({ response: answerWithout({ status: code, body: { ...answerWithout({}).body, ...changes } }) })],
    { kind: 'page' },
  );
const withSecret = (evidence: Evidence): Evidence => ({
  ...evidence,
  address: { ...evidence.address, secretsRemoved: [{ where: 'path', name: 'reset', purpose: 'reset' }] },
});
const maintenance: NoticeFacts = { kind: 'maintenance', excerpt: 'We are down for maintenance.' };

export const answerCases: JudgeCase[] = [
  fires('http.server-error', '500', status(500), { facts: { status: 500, reason: 'Reason' } }),
  quiet('http.server-error', '503 for maintenance', status(503, { 'retry-after': ['600'] })),
  quiet('http.server-error', 'asked without the secret of the link', withSecret(status(500))),
  fires('http.maintenance', '503 with Retry-After', status(503, { 'retry-after': ['600'] }), {
    facts: { retryAfter: '600' },
  }),
  fires('http.maintenance', '503 that says so', errorPage(503, { notices: [maintenance] }), {
    facts: { excerpt: 'We are down for maintenance.' },
    quiet: ['http.server-error'],
  }),
  quiet('http.maintenance', '503 that says nothing', status(503)),
  fires('http.not-found', '404', status(404), { quiet: ['page.no-login-form', 'http.client-error'] }),
  fires('http.not-found', '410', status(410)),
  quiet('http.not-found', '404 at a place asked instead of the link', withSecret(status(404))),
  quiet(
    'http.not-found',
    'only on the way',
    evidenceOfVisit([hop({ response: answerWithout({ status: 404 }) }), hop({ reachedBy: 'retry' })], { kind: 'page' }),
  ),
  fires('http.forbidden', '403', status(403)),
  fires('http.forbidden', '451', status(451)),
  fires(
    'http.forbidden',
    "a firewall's page with a success",
    errorPage(200, { rejection: { product: 'f5', supportId: '123456' } }),
    {
      facts: { product: 'f5', supportId: '123456' },
      quiet: ['page.no-login-form'],
    },
  ),
  quiet('http.forbidden', 'a bot check', errorPage(403, { botChallenge: 'cloudflare' })),
  quiet('http.forbidden', "a filter's block page", errorPage(403, { blockPage: { product: 'Filter' } })),
  fires('http.bot-challenge', 'a page', errorPage(403, { botChallenge: 'cloudflare' }), {
    facts: { product: 'cloudflare' },
  }),
  fires('http.bot-challenge', 'a header alone', status(202, { 'x-amzn-waf-action': ['challenge'] }), {
    facts: { product: 'aws-waf' },
    quiet: ['http.empty-body', 'page.no-login-form'],
  }),
  quiet('http.bot-challenge', 'a rate limit', status(429)),
  fires('http.rate-limited', '429', status(429, { 'retry-after': ['30'] }), { facts: { retryAfter: '30' } }),
  quiet('http.rate-limited', 'a bot check with 429', status(429, { 'x-kpsdk-ct': ['1'] })),
  fires('http.client-error', '400', status(400)),
  fires('http.client-error', '405', status(405)),
  quiet('http.client-error', '401', status(401)),
  fires('http.auth-required', '401', status(401, { 'www-authenticate': ['Basic realm="x"'] }), {
    facts: { scheme: 'Basic' },
  }),
  quiet('http.auth-required', '403', status(403)),
  fires('http.auth-required', 'no box and no form', evidenceOfBarePage({}, { status: 401 })),
  fires(
    'http.auth-required',
    'a box before the form',
    evidenceOfPage({}, { status: 401, headers: { 'www-authenticate': ['Bearer', 'NTLM'] } }),
  ),
  quiet('http.auth-required', 'a form, and no box', evidenceOfPage({}, { status: 401 })),
  fires('http.timeout', 'no first byte', failed('response-timeout')),
  fires('http.timeout', 'time was up', failed('deadline')),
  fires(
    'http.timeout',
    'time was up on the way',
    evidenceOfVisit([hop({ response: answerWithout({ status: 302 }) })], { kind: 'deadline' }),
  ),
  quiet('http.timeout', 'time was up while connecting', failed('deadline', 'connect')),
  quiet('http.timeout', 'slow, and complete', evidenceOfAnswer({}, { timings: { waitMs: 5900 } })),
  fires('http.truncated', 'less than promised', failed('response-truncated', 'read')),
  fires('http.truncated', 'seen in the body', body({ complete: false })),
  quiet('http.truncated', 'stopped at the limit', body({ complete: false, tooLarge: true })),
  fires('http.protocol-error', 'no HTTP', failed('response-malformed'), { facts: { problem: 'response-malformed' } }),
  fires('http.protocol-error', 'huge headers', failed('response-headers-too-large')),
  fires('http.protocol-error', 'not compressed as promised', failed('response-undecodable', 'read'), {
    quiet: ['http.empty-body'],
  }),
  fires('http.protocol-error', 'closed without an answer', failed('response-closed')),
  quiet('http.protocol-error', 'a time-out', failed('response-timeout')),
  fires('http.empty-body', 'nothing', body({ empty: true, bytes: 0 }), { quiet: ['page.no-login-form'] }),
  fires('http.empty-body', '204', body({ bytes: 0 }, 204)),
  fires('http.empty-body', 'a page with nothing in it', evidenceOfBarePage({ textLength: 0 }), {
    quiet: ['page.no-login-form'],
  }),
  quiet('http.empty-body', 'nothing as far as it was read', body({ tooLarge: true, bytes: 4_194_304 })),
  quiet('http.empty-body', 'a page that was read in part', evidenceOfBarePage({ textLength: 0, partial: true })),
  quiet(
    'http.empty-body',
    'a page that sends its form by itself',
    evidenceOfBarePage({ scriptRedirect: 'https://a/' }),
  ),
  quiet('http.empty-body', 'an error without a body', body({ empty: true, bytes: 0 }, 500)),
  quiet(
    'http.empty-body',
    'a page that scripts draw',
    evidenceOfBarePage({ textLength: 0, scripts: 2, drawnByScripts: true }),
  ),
  fires('http.too-large', 'more than is read', body({ complete: false, tooLarge: true, bytes: 4_194_304 }), {
    facts: { megabytes: 4 },
    quiet: ['page.no-login-form'],
  }),
  quiet('http.too-large', 'an ordinary page', healthyEvidence()),
];
