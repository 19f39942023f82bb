import { describe, expect, it } from 'vitest';
import { readPageToFollow } from '../../../src/probe/page/read-page.js';
import { html, LOGIN_FORM, PAGE_URL, read } from './read.js';

describe('links', () => {
  const links = read(
    html(
      '<a href="/login">Log in</a><button>Sign in</button><a href="/forgot">Forgot your password?</a>' +
        '<a href="/signup">Create an account</a><a href="/staff">Provider login</a><a href="/out">Log out</a>' +
        '<a href="/login" hidden>Sign in here</a><a href="#">Iniciar sesión</a>',
    ),
  );

  it('lead to a sign-in, a recovery or an activation', () => {
    expect(links.signInLinks).toEqual([
      { text: 'Log in', url: 'https://portal.example.org/login' },
      { text: 'Sign in' },
      { text: 'Iniciar sesión' },
    ]);
    expect(links.recoveryLinks.map(({ text }) => text)).toEqual(['Forgot your password?']);
    expect(links.activationLinks.map(({ text }) => text)).toEqual(['Create an account']);
  });

  it('do not include the button of the form itself', () => {
    expect(read(html(LOGIN_FORM)).signInLinks).toEqual([]);
  });

  it('are no more than five of a kind, masked and cleaned', () => {
    const many = Array.from(
      { length: 9 },
      (_, n) => `<a href="/login?n=${n}&token=aB3dE5fG7hJ9kL1m">Sign\u202e in ${n}</a>`,
    );
    const { signInLinks } = read(html(many.join('')));
    expect(signInLinks).toHaveLength(5);
    expect(JSON.stringify(signInLinks)).not.toMatch(/aB3dE5fG7hJ9kL1m|\u202e/);
  });
});

describe('a page that scripts draw', () => {
  it.each([
    ['an empty root', html('<div id="root"></div><script src="/app.js"></script>'), true],
    [
      'an empty root beside a footer',
      html(`<app-root></app-root><footer>${'Example Clinic. '.repeat(20)}</footer><script src="/a.js"></script>`),
      true,
    ],
    [
      'a root with the words of its loader',
      html(
        `<div id="reactRoot"><p>${'If you see this, the application did not load. '.repeat(8)}</p></div><script src="/a.js"></script>`,
      ),
      true,
    ],
    [
      'an ordinary page in a container',
      html(`<div id="container">${'We are open. '.repeat(20)}</div><script src="/a.js"></script>`),
      false,
    ],
    ['only "Loading"', html('<p>Loading…</p><script>start()</script>'), true],
    ['text and no scripts', html('<p>Hello</p>'), false],
    ['a visible form', html(`${LOGIN_FORM}<script src="/a.js"></script>`), false],
    ['an article', html(`<p>${'We care for you. '.repeat(60)}</p><script src="/count.js"></script>`), false],
  ])('%s', (_name, body, drawn) => {
    expect(read(body).drawnByScripts).toBe(drawn);
  });
});

describe('frames and mixed content', () => {
  it('tells the sign-in of another site from what else stands in frames', () => {
    const { frames } = read(
      html(
        '<iframe src="https://id.example.com/login?state=1"></iframe><iframe src="https://maps.example.net/embed"></iframe>' +
          '<iframe src="/auth/silent" style="display:none"></iframe><iframe src="/sso" width=1 height=1></iframe><iframe></iframe>',
      ),
    );
    expect(frames.map(({ otherSite, looksLikeSignIn }) => [otherSite, looksLikeSignIn])).toEqual([
      [true, true],
      [true, false],
    ]);
  });

  it('names scripts and frames over http, of an https page only', () => {
    const body = html(
      '<script src="http://cdn.example.org/a.js"></script><img src="http://cdn.example.org/a.png"><iframe src="http://x.example.org/"></iframe>',
    );
    expect(read(body).mixedContent).toEqual(['http://cdn.example.org/a.js', 'http://x.example.org/']);
    expect(read(body, { url: 'http://portal.example.org/' }).mixedContent).toEqual([]);
  });
});

describe('mixed content', () => {
  const sheet = '<link rel="stylesheet" href="http://cdn.example.org/a.css">';

  it.each([
    ['a style sheet', sheet, ['http://cdn.example.org/a.css']],
    ['an object', '<object data="http://cdn.example.org/a.pdf"></object>', ['http://cdn.example.org/a.pdf']],
    ['an embed', '<embed src="http://cdn.example.org/a.swf">', ['http://cdn.example.org/a.swf']],
    [
      'what a base makes of it',
      '<base href="http://cdn.example.org/"><script src="a.js"></script>',
      ['http://cdn.example.org/a.js'],
    ],
    ['a style sheet to choose', '<link rel="alternate stylesheet" href="http://cdn.example.org/a.css">', []],
    ['a style sheet that is off', '<link rel="stylesheet" disabled href="http://cdn.example.org/a.css">', []],
    ['an icon', '<link rel="icon" href="http://cdn.example.org/a.ico">', []],
    ['an address without a scheme', '<object data="//cdn.example.org/a.pdf"></object>', []],
    ['this computer', '<script src="http://127.0.0.1:9000/a.js"></script>', []],
  ])('%s', (_name, element, found) => {
    expect(read(html(LOGIN_FORM, element)).mixedContent).toEqual(found);
  });

  const form = LOGIN_FORM.replace('/session', 'http://portal.example.org/session');
  const byMeta = (policy: string) =>
    html(form, `<meta http-equiv="Content-Security-Policy" content="${policy}">${sheet}`);

  it.each([
    ["default-src 'self'; upgrade-insecure-requests", true],
    ['Upgrade-Insecure-Requests', true],
    ["default-src 'self'", false],
    ['report-uri /upgrade-insecure-requests', false],
  ])('is asked for over https with the policy %s: %s', (policy, upgraded) => {
    const byHeader = read(html(form, sheet), { headers: { 'content-security-policy': [policy] } });
    for (const { mixedContent, loginForm } of [byHeader, read(byMeta(policy))]) {
      expect(mixedContent).toHaveLength(upgraded ? 0 : 1);
      expect(loginForm?.postsTo).toBe(upgraded ? 'https' : 'http');
    }
  });

  it('is not changed by a policy that only reports', () => {
    const headers = { 'content-security-policy-report-only': ['upgrade-insecure-requests'] };
    expect(read(html(form, sheet), { headers }).mixedContent).toHaveLength(1);
  });
});

describe('a page hidden until its scripts lift the curtain', () => {
  it.each([
    ['hidden body, a script', '<style>body { display: none }</style><script>reveal()</script>', true, true],
    ['transparent root, a script', '<style>html { opacity: 0 }</style><script>reveal()</script>', true, true],
    ['hidden body, no script', '<style>body { display: none }</style>', undefined, false],
    ['another element hidden', '<style>#menu { display: none }</style><script>reveal()</script>', false, false],
  ])('%s', (_name, head, hidden, drawn) => {
    const { loginForm, drawnByScripts } = read(html(LOGIN_FORM, head));
    expect(hidden === undefined || loginForm?.hidden === hidden).toBe(true);
    expect(drawnByScripts).toBe(drawn);
  });
});

describe('a refresh', () => {
  const refreshed = (content: string) =>
    readPageToFollow(html('', `<meta http-equiv="Refresh" content="${content}">`), PAGE_URL, {
      status: 200,
      headers: {},
    });

  it.each([
    ['0;url=/next', 0, 'https://portal.example.org/next'],
    ["5; URL='https://id.example.org/'", 5, 'https://id.example.org/'],
    ['1, next', 1, 'https://portal.example.org/next'],
    ['300', 300, 'https://portal.example.org/login'],
  ])('%s', (content, seconds, url) => {
    expect(refreshed(content).refresh).toEqual({ seconds, url });
  });

  it('hands out the address to follow, and keeps it masked', () => {
    const { facts, refresh } = refreshed('0;url=/next?token=aB3dE5fG7hJ9kL1m');
    expect(refresh?.url).toContain('aB3dE5fG7hJ9kL1m');
    expect(facts.metaRefresh?.url).not.toContain('aB3dE5fG7hJ9kL1m');
  });

  it('for browsers without scripts is none', () => {
    expect(
      read(html('', '<noscript><meta http-equiv="refresh" content="0;url=/nojs.asp"></noscript>')).metaRefresh,
    ).toBeUndefined();
    expect(refreshed('soon;url=/x').refresh).toBeUndefined();
    expect(refreshed('0;url=javascript:alert(1)').refresh).toBeUndefined();
  });

  it.each([
    ['window.location = "/Home/Login";', 'https://portal.example.org/Home/Login'],
    ["location.replace('https://id.example.org/')", 'https://id.example.org/'],
    ['var a = 1; top.location.href = "/x"', 'https://portal.example.org/x'],
    ['function go() { location = "/x" }', undefined],
    ['if (old) location.href = "/old-browser"', undefined],
    ['var location2 = "/x"', undefined],
  ])('by a script: %s', (script, url) => {
    expect(read(html(`<script>${script}</script>`)).scriptRedirect).toBe(url);
  });
});

describe('a challenge widget', () => {
  it.each([
    ['recaptcha', '<div class="g-recaptcha" data-sitekey="k"></div>'],
    ['hcaptcha', '<div class="h-captcha"></div>'],
    ['turnstile', '<div class="cf-turnstile"></div>'],
    ['recaptcha', '<script src="https://www.google.com/recaptcha/api.js?render=explicit"></script>'],
    ['image', '<img src="/captcha.png">'],
    [undefined, '<script src="https://www.google.com/recaptcha/api.js?render=6Lc_key"></script>'],
    [undefined, '<div class="g-recaptcha" data-size="invisible"></div>'],
    [
      undefined,
      '<script src="https://www.google.com/recaptcha/api.js"></script><button class="g-recaptcha">Go</button>',
    ],
    ['turnstile', '<script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>'],
    ['botdetect', '<div class="BDC_CaptchaDiv"><img src="/x.png"></div>'],
    [undefined, '<div class="g-recaptcha" hidden></div>'],
  ])('%s: %s', (name, body) => {
    expect(read(html(LOGIN_FORM + body)).captcha).toBe(name);
  });
});

describe('marks', () => {
  it('are what products leave in a page', () => {
    const { marks } = read(
      '<html class="md_login"><head><meta name="generator" content="Example CMS 4"><meta name="apple-itunes-app" content="app-id=382952264">' +
        '<link rel="stylesheet" href="/css/site.css?v=3"></head><body class="loginPage isPrelogin"><div id="main">' +
        '<form id="loginForm"><input name="Login" id="Login"></form></div><script src="/x/loginpagecontroller.min.js?x=1"></script>' +
        '<p>MyChart® licensed from Epic Systems Corporation © 1999 - 2026</p></body></html>',
    );
    expect(marks).toEqual({
      generator: 'Example CMS 4',
      app: 'app-id=382952264',
      files: ['site.css', 'loginpagecontroller.min.js'],
      folders: ['/css/', '/x/'],
      fields: ['loginForm', 'Login'],
      roots: ['md_login', 'loginPage', 'isPrelogin', 'main'],
      footer: 'MyChart® licensed from Epic Systems Corporation © 1999 - 2026',
    });
  });

  it('are names that a page gives itself, hosts that it loads from, and what its scripts assign', () => {
    const { marks } = read(
      html(
        '<p>Powered by Example Health</p><img src="/a/MadeByExample.svg?v=1" alt=""><img src="/a/team.jpg" alt="Our team">' +
          '<script src="https://cdn.example.net/v2/portal.js"></script><img src="data:image/png;base64,AAAA">' +
          "<script>var $Config={a:1}; window.appData = 2; if (n == 3) WP.myPath = '/x/'; f = () => 1;</script><p>© 2026 Clinic</p>",
        '<meta property="og:site_name" content="Example Portal\u202e"><meta name="application-name" content="Ex"><link rel="icon" href="/i/f.ico">',
      ),
    );
    expect(marks.brands).toEqual(['Example Portal', 'Ex', 'MadeByExample.svg', 'Powered by Example Health']);
    expect(marks.folders).toEqual(['/i/', '/a/', 'cdn.example.net/v2/']);
    expect(marks.globals).toEqual(['$Config', 'appData', 'WP.myPath']);
    expect(marks.footer).toBe('© 2026 Clinic');
  });

  it('keep no secret of an address', () => {
    const { marks } = read(html('<script src="/reset/Xk29dLq0Zt71bN4w/app.js"></script>'));
    expect(JSON.stringify(marks)).not.toContain('Xk29dLq0Zt71bN4w');
  });

  it('are bounded', () => {
    const { marks } = read(
      html(Array.from({ length: 99 }, (_, n) => `<input name="f${n}${'x'.repeat(200)}">`).join('')),
    );
    expect(marks.fields).toHaveLength(40);
    expect(Math.max(...marks.fields.map(({ length }) => length))).toBeLessThanOrEqual(80);
  });
});

it('reads a sign-in page of a large product as healthy, with all that it hides', () => {
  const body =
    '<html lang="en-US"><head><title>MyChart - Login Page</title><noscript><meta http-equiv="refresh" content="0;url=/MyChart/nojs.asp"></noscript>' +
    '<style>#noCookiesError{display:none}</style></head><body class="loginPage isPrelogin md_login_login">' +
    '<div id="jsdisabled" class="hidden">Please enable JavaScript in your browser before using this site.</div>' +
    '<div id="noCookiesError">Please enable cookies to log in to MyChart.</div>' +
    '<form id="loginForm" action="#" method="post"><label for="Login">MyChart Username</label><input id="Login" name="Login">' +
    '<input id="Password" name="Password" type="password"><input type="submit" value="Sign in" disabled></form>' +
    '<form id="actualLogin" class="hidden" action="/MyChart/Authentication/Login/DoLogin" method="post"><input type="password" name="Password"></form>' +
    '<a href="/MyChart/recoverlogin.asp">Forgot username?</a><a href="/MyChart/Signup">Sign up now</a></body></html>';
  const { notices, loginForm, drawnByScripts, metaRefresh, recoveryLinks, activationLinks, title } = read(body);
  expect({ notices, drawnByScripts, metaRefresh, title }).toEqual({
    notices: [],
    drawnByScripts: false,
    metaRefresh: undefined,
    title: 'MyChart - Login Page',
  });
  expect(loginForm).toEqual({ kind: 'password', postsTo: 'script', method: 'post', hidden: false });
  expect([recoveryLinks.length, activationLinks.length]).toEqual([1, 1]);
});
