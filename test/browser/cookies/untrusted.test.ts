import fc from '../../fast-check.js';
import { expect, it } from 'vitest';
import { judgeSetCookies } from '../../../src/browser/cookies/judge-set-cookies.js';
import { nextStep } from '../../../src/browser/redirect.js';
import { parseRefresh } from '../../../src/browser/refresh.js';
import { COOKIE_REASONS } from '../../../src/model/index.js';

/** Any header value, one character a byte, with what the readers look for strewn in. */
const header = fc
  .array(
    fc.oneof(
      fc.constantFrom('=', ';', ' ', '\t', '"', '.', '/', '\\', '?', '#', '%', ':', '\0', '\u001b', '\u009b', 'é'),
      fc.constantFrom('sid', '__Host-', 'Path', 'Domain', 'Expires', 'Max-Age', 'SameSite', 'Secure', 'Partitioned'),
      fc.constantFrom('0;url=', 'https:', '//', '[::1]', 'example.org', 'portal', 'javascript:', '31 Feb 99 12:00:00'),
      fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte)), maxLength: 12 }),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

const FROM = new URL('https://portal.example.org/app/login?a=1#form');
const UNCLEAN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

it('any Set-Cookie gets a verdict that can be shown', () => {
  fc.assert(
    fc.property(fc.array(header, { maxLength: 5 }), header, (setCookies, date) => {
      const verdicts = judgeSetCookies({ url: FROM.href, context: 'navigation', setCookies, date });
      expect(verdicts).toHaveLength(setCookies.length);
      for (const { stored, reason, ...shown } of verdicts) {
        expect(stored ? reason === undefined : COOKIE_REASONS.includes(reason as never)).toBe(true);
        for (const text of [shown.name, shown.domain, shown.path, shown.sameSite]) {
          expect(text ?? '').not.toMatch(UNCLEAN);
          expect((text ?? '').length).toBeLessThanOrEqual(101);
        }
      }
    }),
  );
});

it('any Location and Refresh leads to the web or nowhere', () => {
  fc.assert(
    fc.property(
      fc.array(header, { maxLength: 2 }),
      header,
      fc.constantFrom(200, 302, 404),
      (location, refresh, status) => {
        const step = nextStep({ status, headers: { location, refresh: [refresh] } }, FROM);
        if (step.kind === 'go') expect(step.url.protocol).toMatch(/^https?:$/);
        const parsed = parseRefresh(refresh);
        if (parsed !== undefined) expect(parsed.seconds).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

it('headers without an end are read in no time', () => {
  const long = 200_000;
  for (const piece of ['=', ';', ' ', 'a=b;', '"', '; Domain=', '.', '0', ':', 'Jan 1 ']) {
    const text = piece.repeat(long / piece.length);
    judgeSetCookies({ url: FROM.href, context: 'navigation', setCookies: [text, `a=1; Expires=${text}`], date: text });
    judgeSetCookies({
      url: FROM.href,
      context: 'navigation',
      setCookies: [`a=1; Domain=${text}`, `a=1; Path=${text}`],
    });
    parseRefresh(text);
    nextStep({ status: 302, headers: { location: [text] } }, FROM);
  }
});
