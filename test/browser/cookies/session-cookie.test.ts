import { expect, it } from 'vitest';
import { looksLikeSession } from '../../../src/browser/cookies/session-cookie.js';

const PASSING = { httpOnly: true, sessionOnly: true };
const LASTING = { httpOnly: false, sessionOnly: false };

it.each([
  'JSESSIONID',
  'PHPSESSID',
  'ASP.NET_SessionId',
  'ASPSESSIONIDQQABCDEF',
  '.AspNetCore.Identity.Application',
  'idsrv.session',
  '__Host-sid',
  'connect.sid',
  '_clinic_session',
  'MyChart.SessionToken',
])('%s carries the session', (name) => {
  expect(looksLikeSession(name, LASTING)).toBe(true);
});

it.each([
  '__RequestVerificationToken_L215',
  'XSRF-TOKEN',
  'AWSALBCORS',
  'AWSELB',
  'amlbcookie',
  'nlbi_1234567',
  'incap_ses_123_456',
  'TS01a2b3c4',
  '__cf_bm',
  '_ga',
  'BIGipServerpool_web',
  '.AspNetCore.Correlation.x',
  'OptanonConsent',
  'language',
  'side',
  'author',
])('%s does not', (name) => {
  expect(looksLikeSession(name, PASSING)).toBe(false);
});

it('takes a telling word for it only in a cookie that is made like one', () => {
  expect(looksLikeSession('clinicSessionKey', PASSING)).toBe(true);
  expect(looksLikeSession('clinicSessionKey', LASTING)).toBe(false);
});
