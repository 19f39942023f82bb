import { createHash } from 'node:crypto';
import fc from '../fast-check.js';
import { describe, expect, it } from 'vitest';
import { MASK, maskAddress } from '../../src/browser/mask.js';
import { editSecrets } from '../../src/browser/secrets/edit-address.js';

describe('maskAddress hides', () => {
  it.each([
    ['https://portal.example.org/reset?token=abc123def456', 'https://portal.example.org/reset?token=••••••'],
    ['https://portal.example.org/reset/Ab12Cd34', 'https://portal.example.org/reset/••••••'],
    ['https://portal.example.org/activate/WX7K-2Q9Z?lang=en', 'https://portal.example.org/activate/••••••?lang=en'],
    [
      'https://portal.example.org/cb#access_token=abcdef123&x=1',
      'https://portal.example.org/cb#access_token=••••••&x=1',
    ],
    ['https://portal.example.org/#/reset/abc123def', 'https://portal.example.org/#/reset/••••••'],
    ['https://portal.example.org/#/go?otp=482913', 'https://portal.example.org/#/go?otp=••••••'],
    ['https://jane:pw@portal.example.org/', 'https://••••••@portal.example.org/'],
    ['https://portal.example.org/x;jsessionid=0123456789ABCDEF', 'https://portal.example.org/x;jsessionid=••••••'],
    ['https://portal.example.org/?u=9f8e7d6c5b4a39281706f5e4', 'https://portal.example.org/?u=••••••'],
    ['https://portal.example.org/?who=jane%40mail.example', 'https://portal.example.org/?who=••••••'],
    ['https://portal.example.org/?%74oken=abc123', 'https://portal.example.org/?%74oken=••••••'],
    ['https://portal.example.org/?SAMLRequest=fZJNT4NAEIbv', 'https://portal.example.org/?SAMLRequest=••••••'],
    ['/reset?to\nken=abc123def', '/reset?token=••••••'],
    ['?code=Ab3dEf', '?code=••••••'],
    [
      'https://a.example/?returnUrl=https%3A%2F%2Fb.example%2Freset%3Ftoken%3Dabc12345',
      'https://a.example/?returnUrl=https%3A%2F%2Fb.example%2Freset%3Ftoken%3D••••••',
    ],
    [
      'https://urldefense.com/v3/__https://b.example/reset?token=abc12345__;!!Ab!cd$',
      'https://urldefense.com/v3/__••••••!!Ab!cd$',
    ],
  ])('%s', (address, shown) => {
    expect(maskAddress(address)).toBe(shown);
  });
});

describe('maskAddress leaves', () => {
  it.each([
    'https://portal.example.org/?state=s1',
    'https://portal.example.org/login?lang=en&clinic=0042',
    'https://portal.example.org/login?returnUrl=%2FMyChart%2FHome',
    'https://portal.example.org/reset/password',
    'https://portal.example.org/verify/step-2',
    'https://portal.example.org/users/password/edit',
    'https://portal.example.org/register/northside',
    'https://portal.example.org/MyChart/Authentication/Login?mode=stdfile',
    'https://portal.example.org/auth/realms/patients/protocol/openid-connect/auth?response_type=code',
    'https://portal.example.org/news/spring-2026-newsletter-for-patients.html',
    'https://portal.example.org/error?error_code=ACCESS_DENIED',
    'https://portal.example.org/login?key=not-found',
    'https://portal.example.org/OnlineAppointmentRequest',
    'https://portal.example.org/login?next=https%3A%2F%2Fportal.example.org%2Fhome',
  ])('%s', (address) => {
    expect(maskAddress(address)).toBe(address);
    expect(editSecrets(address, MASK).found).toEqual([]);
  });
});

it('cleans what it shows', () => {
  expect(maskAddress('https://portal.example.org/\u001b[31m\u202ex')).toBe('https://portal.example.org/x');
});

it('tells where each secret stood and what its link is for', () => {
  const { found } = editSecrets('https://portal.example.org/activate/Ab12Cd34?otp=482913#id_token=abc123', MASK);
  expect(found.map(({ where, name, purpose }) => [where, name, purpose])).toEqual([
    ['path', 'activate', 'activation'],
    ['query', 'otp', 'sign-in'],
    ['fragment', 'id_token', 'activation'],
  ]);
});

/** Tokens as servers make them: digests, written in one of the usual ways. */
const secret = fc
  .tuple(fc.integer(), fc.constantFrom<('base64url' | 'hex')[]>('base64url', 'hex'), fc.integer({ min: 20, max: 43 }))
  .map(([seed, encoding, length]) => createHash('sha256').update(String(seed)).digest(encoding).slice(0, length));

it('never shows a secret, wherever it stands', () => {
  const places = [
    (text: string) => `https://portal.example.org/reset?token=${text}`,
    (text: string) => `https://portal.example.org/activate/${text}/go`,
    (text: string) => `https://portal.example.org/a?b=${text}`,
    (text: string) => `https://portal.example.org/a#${text}`,
    (text: string) => `https://portal.example.org/a;sid=${text}?x=1`,
    (text: string) => `https://user:${text}@portal.example.org/`,
    (text: string) => `portal.example.org/a?x=1;code=${text}`,
    (text: string) => `https://click.a.example/?url=${encodeURIComponent(`https://b.example/?token=${text}`)}`,
    (text: string) => `https://click.a.example/?url=https://b.example/?token=${text}`,
    (text: string) => `https://a.example/?next=${encodeURIComponent(`https://b.example/?token=${text}`)}`,
    (text: string) => `https://a.example/?next=${encodeURIComponent(`/go?u=${encodeURIComponent(`/${text}`)}`)}`,
    (text: string) => `https://urldefense.com/v3/__https://b.example/?token=${text}__;!!A!b$`,
    (text: string) => `https://urldefense.proofpoint.com/v2/url?u=https-3A__b.example_-3Ftoken-3D${text}&d=x&c=y`,
  ];
  fc.assert(
    fc.property(secret, fc.constantFrom(...places), (text, place) => {
      expect(maskAddress(place(text))).not.toContain(text);
    }),
    { numRuns: 500 },
  );
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof maskAddress(text)).toBe('string');
    }),
  );
});
