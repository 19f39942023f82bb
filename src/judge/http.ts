import type { FailureCode, FindingId, PageFacts, ResponseEvidence } from '../model/index.js';
import { defineFinding } from './define-finding.js';
import { secondsOf } from './facts.js';
import type { Answer, Stop } from './ending.js';

type StatusFinding = Extract<FindingId, `http.${string}`>;

/**
 * What an answer's status comes to; exactly one, or none. A bot check, a firewall's rejection and a maintenance text
 * explain a status better than its number does, so they go first.
 */
function statusFindingOf(response: ResponseEvidence): StatusFinding | undefined {
  const { status, page, headers } = response;
  if (challengeOf(response) !== undefined) return 'http.bot-challenge';
  if (page?.rejection !== undefined) return status === 429 ? 'http.rate-limited' : 'http.forbidden';
  if (page?.clientCertificateMissing === true) return undefined;
  if (status < 400) return undefined;
  if (status === 401 && showsForm(response)) return undefined;
  if (maintenanceNotice(page) !== undefined || (status === 503 && headers['retry-after'] !== undefined))
    return 'http.maintenance';
  return BY_STATUS[status] ?? (status < 500 ? 'http.client-error' : 'http.server-error');
}

/**
 * A browser shows the page of a 401 that asks for none of the schemes it has a box for (RFC 9110 section 11.6.1); where
 * that page is the sign-in, people sign in.
 */
function showsForm({ headers, page }: ResponseEvidence): boolean {
  const asked =
    headers['www-authenticate']?.some((value) => /^(?:basic|digest|ntlm|negotiate)\b/i.test(value)) === true;
  return !asked && page?.loginForm !== undefined && !page.loginForm.hidden;
}

const BY_STATUS: Partial<Record<number, StatusFinding>> = {
  401: 'http.auth-required',
  403: 'http.forbidden',
  404: 'http.not-found',
  410: 'http.not-found',
  429: 'http.rate-limited',
  451: 'http.forbidden',
};

/** The bot check that answered, told by the page or, where there is none to read, by headers alone. */
function challengeOf({ status, headers, page }: ResponseEvidence): string | undefined {
  if (page?.botChallenge !== undefined) return page.botChallenge;
  if (headers['cf-mitigated']?.some((value) => value.toLowerCase() === 'challenge') === true) return 'cloudflare';
  if (headers['x-amzn-waf-action']?.some((value) => /^(?:challenge|captcha)$/i.test(value)) === true) return 'aws-waf';
  return status === 429 && headers['x-kpsdk-ct'] !== undefined ? 'kasada' : undefined;
}

function maintenanceNotice(page: PageFacts | undefined): string | undefined {
  return page?.notices.find(({ kind }) => kind === 'maintenance')?.excerpt;
}

function byStatus<Id extends StatusFinding>(
  id: Id,
  describe: (response: ResponseEvidence) => Record<string, string | number>,
) {
  return defineFinding({
    id,
    needs: ['portalAnswer'],
    detect: ({ portalAnswer: answer }) =>
      statusFindingOf(answer.response) === id
        ? { facts: { ...placeOf(answer), ...describe(answer.response) }, seenAt: answer.at }
        : undefined,
  });
}

function placeOf({ url, host }: Answer | Stop): { url: string; host: string } {
  return { url, host };
}

const withReason = ({ status, reason }: ResponseEvidence) => ({ status, reason });
const withRetryAfter = ({ status, headers }: ResponseEvidence) => ({
  status,
  retryAfter: headers['retry-after']?.[0] ?? '',
});

const forbidden = byStatus('http.forbidden', ({ status, page }) => ({
  status,
  product: page?.rejection?.product ?? '',
  supportId: page?.rejection?.supportId ?? '',
}));

const authRequired = byStatus('http.auth-required', ({ headers }) => ({
  scheme: headers['www-authenticate']?.[0]?.split(' ', 1)[0] ?? '',
}));

/** What stopped the request, where it was sent at all. */
type Trouble = 'timeout' | 'truncated' | 'protocol-error';

const TROUBLE_BY_CODE: Partial<Record<FailureCode, Trouble>> = {
  'response-timeout': 'timeout',
  deadline: 'timeout',
  'response-truncated': 'truncated',
  'response-malformed': 'protocol-error',
  'response-headers-too-large': 'protocol-error',
  'response-undecodable': 'protocol-error',
  'response-closed': 'protocol-error',
  'unknown-failure': 'protocol-error',
};

function troubleOf({ failure }: Stop): Trouble | undefined {
  if (failure.operation !== 'request' && failure.operation !== 'read') return undefined;
  return TROUBLE_BY_CODE[failure.code];
}

function byFailure<Id extends `http.${Trouble}`>(id: Id, describe: (stop: Stop) => Record<string, string | number>) {
  return defineFinding({
    id,
    needs: ['stop'],
    detect: ({ stop }) =>
      id === `http.${troubleOf(stop) ?? ''}`
        ? { facts: { ...placeOf(stop), ...describe(stop) }, seenAt: stop.at }
        : undefined,
  });
}

const truncated = defineFinding({
  id: 'http.truncated',
  needs: ['stopOrAnswer'],
  detect: ({ stopOrAnswer: { stop, answer } }) => {
    const cut = answer !== undefined && !answer.response.body.complete && !answer.response.body.tooLarge;
    if (stop !== undefined ? troubleOf(stop) !== 'truncated' : !cut) return undefined;
    const place = stop ?? answer;
    if (place === undefined) return undefined;
    const bytes = answer?.response.body.bytes ?? 0;
    return { facts: { ...placeOf(place), bytes }, seenAt: answer === undefined ? place.at : `${answer.at}.body` };
  },
});

const emptyBody = defineFinding({
  id: 'http.empty-body',
  needs: ['portalAnswer'],
  detect: ({ portalAnswer: answer }) =>
    showsNothing(answer)
      ? { facts: { ...placeOf(answer), status: answer.response.status }, seenAt: `${answer.at}.body` }
      : undefined,
});

/** Answers without a body; 304 speaks of a copy that nobody holds who did not ask for it. */
const BODILESS = new Set([204, 205, 304]);

/** A success with no body, with a status that forbids one, or with a page that draws nothing and has no scripts to. */
export function showsNothing({ response, whole }: Answer): boolean {
  const { status, body, page } = response;
  if (statusFindingOf(response) !== undefined || !whole) return false;
  if (BODILESS.has(status)) return true;
  if (status < 200 || status > 299) return false;
  if (body.empty) return true;
  return page !== undefined && isBlank(page);
}

function isBlank(page: PageFacts): boolean {
  const { textLength, scripts, frames, loginForm, signInLinks, captcha } = page;
  const draws = scripts > 0 || frames.length > 0 || signInLinks.length > 0 || captcha !== undefined;
  const leadsOn = page.metaRefresh !== undefined || page.scriptRedirect !== undefined;
  return textLength === 0 && !draws && !leadsOn && loginForm === undefined;
}

const tooLarge = defineFinding({
  id: 'http.too-large',
  needs: ['portalAnswer'],
  detect: ({ portalAnswer: answer }) =>
    answer.response.body.tooLarge
      ? {
          facts: { ...placeOf(answer), megabytes: Math.round(answer.response.body.bytes / 1_048_576) },
          seenAt: `${answer.at}.body`,
        }
      : undefined,
});

/** Detectors of what is found about the answer at the end, by id. */
export const httpFindings = {
  'http.server-error': byStatus('http.server-error', withReason),
  'http.maintenance': byStatus('http.maintenance', (response) => ({
    ...withRetryAfter(response),
    excerpt: maintenanceNotice(response.page) ?? '',
  })),
  'http.not-found': byStatus('http.not-found', ({ status }) => ({ status })),
  'http.forbidden': forbidden,
  'http.bot-challenge': byStatus('http.bot-challenge', (response) => ({
    status: response.status,
    product: challengeOf(response) ?? '',
  })),
  'http.rate-limited': byStatus('http.rate-limited', withRetryAfter),
  'http.client-error': byStatus('http.client-error', withReason),
  'http.auth-required': authRequired,
  'http.timeout': byFailure('http.timeout', ({ elapsedMs }) => ({ seconds: secondsOf(elapsedMs) })),
  'http.truncated': truncated,
  'http.protocol-error': byFailure('http.protocol-error', ({ failure }) => ({
    problem: failure.code,
    detail: failure.detail ?? '',
  })),
  'http.empty-body': emptyBody,
  'http.too-large': tooLarge,
};
