import { homedir, hostname, tmpdir } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { conclude } from '../../src/cli/conclude.js';
import { table } from '../../src/generated/table.js';
import { render } from '../../src/index.js';
import type { Result } from '../../src/model/index.js';
import { FORMATS } from '../../src/report/index.js';
import { readWords } from '../../src/words/index.js';
import { servePortal } from '../servers/index.js';
import { check } from '../probe/helpers.js';

/** Stands in every value that nobody but the patient and the portal may see. */
const MARK = 'Qx7Zk';
let count = 0;
/** A secret as portals make them, with the mark in it. */
const secret = () => `${MARK}9fH2${String((count += 1)).padStart(3, '0')}pL4wT8vB1`;

const PAGE = `<!doctype html><html lang="en"><head><title>Sign in</title>
<meta name="csrf-token" content="${secret()}"><meta name="generator" content="Portal 4">
<script src="/app.js?sessionid=${secret()}"></script><script>var authToken = "${secret()}";</script></head>
<body><!-- ${secret()} --><p>Welcome Maria ${MARK}, record 12345678</p>
<form method="post" action="/login;jsessionid=${secret()}?token=${secret()}">
<input type="hidden" name="csrf" value="${secret()}"><input name="user" value="maria.${MARK}@example.org">
<input type="password" name="password" value="${secret()}"><button>Sign in</button></form>
<a href="/reset?token=${secret()}">Forgot password</a><a href="/activate/${secret()}">Sign up</a>
<iframe src="/frame?access_token=${secret()}"></iframe>
<script src="http://portal.test/plain.js?api_key=${secret()}"></script></body></html>`;

const HEADERS = {
  'set-cookie': [
    `sid=${secret()}; Path=/; HttpOnly; Secure`,
    `other=${secret()}; Domain=elsewhere.test`,
    `path=1; Path=/${secret()}`,
  ],
  'x-auth-token': secret(),
  authorization: `Bearer ${secret()}`,
  'x-request-id': 'req-4f1d2c',
  'content-security-policy': `default-src 'nonce-${secret()}'`,
  link: `</next?token=${secret()}>; rel=preload`,
};

const WORDS =
  'My name is Maria Lopez, born 04/12/1961, MRN 00482913, SSN 123-45-6789, phone 555-204-7781, ' +
  `e-mail maria.lopez@example.org. My password ${MARK}pass1 does not work and the code is 482913. Too many attempts.`;

/** What the words above tell of the person. */
const OF_THE_PERSON = /Maria|Lopez|1961|00482913|123-45-6789|555-204-7781|@example\.org|482913/;

let result: Result;

beforeAll(async () => {
  const portal = await servePortal({
    routes: {
      '/reset': { status: 302, headers: { ...HEADERS, location: `/sso?code=${secret()}&state=${secret()}` } },
      '/sso': {
        status: 302,
        headers: { location: `/login?SAMLRequest=${secret()}&RelayState=${secret()}#id_token=${secret()}` },
      },
      '/login': { headers: HEADERS, body: PAGE },
      '*': { headers: HEADERS, body: PAGE },
    },
  });
  const [, authority = ''] = portal.url('/').split('//');
  const address = `https://maria:${secret()}@${authority}reset?token=${secret()}&next=%2Fsso%3Fcode%3D${secret()}#${secret()}`;
  const evidence = await check({ ...portal, url: () => address }).finally(() => portal.close());
  result = conclude({ evidence, said: readWords(WORDS, table), answers: { symptom: 'too-many-attempts' } }, table);
});

describe('a result full of secrets is safe to paste, mail and print', () => {
  it('was made from a check that came to the page, and from words that were read', () => {
    expect(result.evidence?.visit?.end).toEqual({ kind: 'page' });
    expect(result.evidence?.visit?.hops.length).toBeGreaterThan(1);
    expect(result.words).toContain('Too many attempts');
    expect(result.evidence?.visit?.hops.at(-1)?.response?.setCookies.length).toBeGreaterThan(0);
  });

  const ways = FORMATS.flatMap((format) =>
    (['diagnosis', 'probe'] as const).flatMap((view) =>
      (['en', 'es'] as const).map((lang) => ({ format, view, lang })),
    ),
  );

  it.each(ways)('$format, $view, $lang', ({ format, view, lang }) => {
    for (const redactHosts of [false, true]) {
      const text = render(result, { format, view, lang, verbose: true, explain: true, redactHosts });
      expect(text).not.toContain(MARK);
      expect(text).not.toMatch(OF_THE_PERSON);
      for (const place of [process.cwd(), tmpdir(), `${homedir()}/`]) expect(text).not.toContain(place);
      if (hostname() !== 'localhost') expect(text).not.toContain(hostname());
    }
  });

  it.each(['json', 'terminal'] as const)('keeps what a support line finds a request by: %s', (format) => {
    expect(render(result, { format, verbose: true })).toContain('req-4f1d2c');
  });
});
