import { describe, expect, it } from 'vitest';
import { html, LOGIN_FORM, read, titled } from './read.js';

type Answer = Parameters<typeof read>[1];

describe('a bot check', () => {
  it.each<[string, string, Answer]>([
    [
      'cloudflare',
      titled('Just a moment...', '<script src="/cdn-cgi/challenge-platform/x.js"></script>'),
      { status: 403 },
    ],
    ['cloudflare', '', { status: 403, headers: { 'cf-mitigated': ['challenge'] } }],
    ['aws-waf', html('<script src="https://abc.token.awswaf.com/abc/challenge.js"></script>'), { status: 202 }],
    ['aws-waf', '', { status: 405, headers: { 'x-amzn-waf-action': ['captcha'] } }],
    ['imperva', html('<script src="/_Incapsula_Resource?SWJIYLWA=719d"></script>'), {}],
    ['akamai', html('<div id="sec-if-cpt-container"></div>'), { status: 428 }],
    ['sucuri', html('<noscript>x</noscript><script>var sucuri_cloudproxy_js="";</script>'), {}],
    ['kasada', html('<script>window.KPSDK={}</script>'), { status: 429 }],
    ['f5', html('<script src="/TSPD/08a?type=9"></script><noscript>Please enable JavaScript</noscript>'), {}],
    ['datadome', html('<script src="https://ct.captcha-delivery.com/c.js"></script>'), { status: 403 }],
    ['unknown', titled('Security check', '<p>Verify you are human</p>'), { status: 403 }],
    ['cloudflare', titled('Just a moment...'), { status: 503, headers: { server: ['cloudflare'] } }],
    [
      'cloudflare',
      titled('Un momento…', '<script>window._cf_chl_opt={cvId:"3"}</script><div id="challenge-error-text"></div>'),
      { status: 403 },
    ],
    [
      'cloudflare',
      titled('Attention Required! | Cloudflare', '<h1>One more step</h1><p>Please complete the security check.</p>'),
      { status: 403 },
    ],
    ['aws-waf', html('<script>window.gokuProps={"key":"a"}</script>'), {}],
    ['perimeterx', html('<div id="px-captcha"></div>'), { status: 403 }],
    ['fastly', titled('Client Challenge', '<p>One moment</p>'), {}],
    ['vercel', titled('Vercel Security Checkpoint'), { status: 429 }],
    ['anubis', titled('Making sure you&#39;re not a bot!'), {}],
    ['imunify360', titled('One moment, please...', '<!-- Imunify360 --><p>Please wait</p>'), {}],
    ['unknown', html('<p>Our systems have detected unusual traffic from your computer network.</p>'), { status: 429 }],
  ])('%s', (product, body, answer) => {
    expect(read(body, answer).botChallenge).toBe(product);
  });

  it('is none where the page has a form', () => {
    expect(
      read(html(`${LOGIN_FORM}<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>`)).botChallenge,
    ).toBeUndefined();
  });

  it.each<[string, string, string]>([
    [
      'a policy that names the check',
      '<meta http-equiv="Content-Security-Policy" content="script-src https://*.captcha-delivery.com https://www.google.com/recaptcha/ https://x.token.awswaf.com/">',
      '',
    ],
    [
      "Imperva's script in a page that scripts draw",
      '<script src="/_Incapsula_Resource?SWJIYLWA=719d&ns=1"></script>',
      '',
    ],
    ["F5's script in one", '<script src="/TSPD/084c?type=17"></script>', ''],
    ["Cloudflare's script in one", '', '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>'],
    ["PerimeterX's name in one", '<script>window._pxAppId="PXabc";</script>', ''],
    ["Kasada's name in one", '<script>window.KPSDK={};</script>', ''],
    ["AWS's library in one", '<script>AwsWafIntegration.fetch("/api")</script>', ''],
    ['a comment', '', '<!-- captcha-delivery.com, gokuProps, px-captcha -->'],
  ])('is not %s', (_name, head, body) => {
    const page = html(`<div id="root"></div><script src="/app.js"></script>${body}`, head);
    expect(read(page).botChallenge).toBeUndefined();
  });

  it('is not the step of a sign-in that checks who somebody is', () => {
    const page = titled(
      'Security check',
      '<p>Enter the code that we sent to your phone.</p><input name="code"><button>Go on</button>',
    );
    expect(read(page).botChallenge).toBeUndefined();
  });

  it("is not a portal's own moment", () => {
    const page = titled(
      'Just a moment…',
      '<script src="https://cdnjs.cloudflare.com/ajax/libs/jquery/3.7.1/jquery.min.js"></script>',
    );
    expect(read(page).botChallenge).toBeUndefined();
  });

  it('is none for a healthy page behind the same firewall', () => {
    const page = titled('Patient portal', `<div id="root"></div><script src="/app.js"></script>`);
    expect(read(page, { headers: { server: ['cloudflare'], 'cf-ray': ['8a1'] } }).botChallenge).toBeUndefined();
  });
});

describe("a filter's block page", () => {
  it.each<[string, string, Answer]>([
    [
      'Cisco Umbrella',
      titled('Site Blocked', 'This site is blocked because of a Cisco Umbrella policy setting.'),
      { status: 403 },
    ],
    [
      'Cisco Web Security Appliance',
      titled('Notification'),
      { status: 403, headers: { via: ['1.1 wsa.example.org:80 (Cisco-WSA/11.8)'] } },
    ],
    [
      'Fortinet FortiGuard',
      titled('Web Filter Violation', 'FortiGuard Intrusion Prevention - Access Blocked'),
      { status: 403 },
    ],
    ['SonicWall', titled('Web Site Blocked'), { headers: { server: ['SonicWALL'] } }],
    [
      'Palo Alto Networks',
      titled(
        'Web Page Blocked',
        'Access to the web page you were trying to visit has been blocked in accordance with company policy.',
      ),
      {},
    ],
    ['ContentKeeper', html('Blocked by ContentKeeper'), {}],
    ['Sky Broadband Shield', html('Blocked'), { url: 'https://blocked.nb.sky.com/x' }],
    ['unknown', titled('Web Page Blocked'), { status: 403 }],
    [
      'Fortinet FortiGuard',
      html('<p>You have tried to access a web page which is in violation of your internet usage policy.</p>'),
      {},
    ],
    ['Check Point', html('<p>Access to it is blocked according to the organization security policy.</p>'), {}],
    ['Check Point', html('<p>Blocked</p>'), { url: 'https://gw.clinic.example/UserCheck/PortalMain?IID=1' }],
    ['Cisco Meraki', html('<p>This website has been blocked by your network operator.</p>'), {}],
    ['Zscaler', html('<p>Sorry.</p>'), { url: 'https://gateway.zscloud.net/auT?origurl=x' }],
    ['DansGuardian', html('<h1>Access has been denied!</h1><p>The site is banned. DansGuardian</p>'), { status: 403 }],
    ['Kaspersky', titled('Access denied', '<p>Kaspersky stopped the loading of this address.</p>'), {}],
    ['unknown', html('<p>Este sitio ha sido bloqueado por su administrador según la política.</p>'), {}],
    ['unknown', html('<p>This website has been blocked by your network administrator (category: health).</p>'), {}],
  ])('%s', (product, body, answer) => {
    expect(read(body, answer).blockPage).toEqual({ product });
  });

  it.each([
    ['a text on pop-ups', html('<p>If pop-ups are blocked by your browser, allow them for this site.</p>')],
    [
      'a login page with a filter in its footer',
      html(`${LOGIN_FORM}<footer>Protected by Cisco Umbrella. Blocked by your network policy? Call us.</footer>`),
    ],
    [
      "a portal's own refusal",
      titled(
        '403 - Forbidden: Access is denied.',
        '<p>You do not have permission to view this directory using the credentials that you supplied.</p>',
      ),
    ],
    [
      "a portal's own refusal to a group",
      html('<h1>Access restricted</h1><p>Access to this page is restricted. Contact your administrator.</p>'),
    ],
    ['a text on a filter for water', html('<p>Our iboss and zscaler partners do great work.</p>')],
    ['a text on locked accounts', html('<p>Your account has been blocked after too many attempts.</p>')],
  ])('is not %s', (_name, body) => {
    expect(read(body).blockPage).toBeUndefined();
  });
});

describe("a network's own sign-in", () => {
  it.each<[string, string, Answer]>([
    ['unknown', '', { status: 511 }],
    ['Cisco Meraki', titled('Welcome'), { url: 'https://n1.network-auth.com/splash/?mac=1' }],
    ['WISPr gateway', '<!-- <WISPAccessGatewayParam> --><p>Hello</p>', {}],
    [
      'unknown',
      titled('Guest Wi-Fi', '<form method=post><input type=password name=p><button>Connect</button></form>'),
      { status: 511 },
    ],
    ['unknown', titled('Guest Wi-Fi', '<p>Accept the terms to continue.</p>'), {}],
    [
      'unknown',
      html('<p>I accept the terms of use of the hotel and want to use the internet.</p><button>Connect</button>'),
      {},
    ],
  ])('%s', (product, body, answer) => {
    expect(read(body, answer).captivePortal).toEqual({ product });
  });

  it.each<[string, string, string]>([
    ['Aruba', 'https://securelogin.clinic.example/cgi-bin/login?cmd=login', ''],
    ['Ubiquiti UniFi', 'http://guest.clinic.example:8880/guest/s/default/?id=00:11&ap=22', ''],
    ['unknown', 'http://login.hotel.example/start?client_mac=00-11-22&url=http%3A%2F%2Fportal.example.org%2F', ''],
    [
      'CoovaChilli',
      'http://login.hotel.example/',
      '<a href="http://login.hotel.example/?uamip=x&uamport=3990">Log in</a>',
    ],
    ['openNDS', 'http://gate.example/', '<form action="/opennds_auth/"><button>Continue</button></form>'],
  ])('of %s is known by %s', (product, url, body) => {
    expect(read(html(body), { url }).captivePortal).toEqual({ product });
  });

  it.each<[string, string]>([
    [
      'a group of clinics that calls itself a network',
      titled('Willow Health Network Login', '<div id="root"></div><script src="/a.js"></script>'),
    ],
    [
      'a front page that tells of Wi-Fi for guests',
      titled(
        'Example Hospital',
        '<p>Guests: connect to our free Wi-Fi, accept the terms and use the internet.</p><button>Menu</button><a href="/login">Patient sign in</a>',
      ),
    ],
    [
      'a portal that asks for a user name first',
      html(
        '<p>Sign in to use the internet portal of the guest network</p><form action="/identify" method="post"><input name="username" autocomplete="username"><button>Sign in</button></form>',
      ),
    ],
    ['an error page on Wi-Fi terms', html('<p>Accept the terms to use the internet.</p><button>OK</button>')],
  ])('is not %s', (name, body) => {
    expect(read(body, { status: name.startsWith('an error') ? 404 : 200 }).captivePortal).toBeUndefined();
  });

  it('is not a portal that accepts terms', () => {
    expect(
      read(html('<p>By signing in you accept the terms and conditions of the portal.</p>')).captivePortal,
    ).toBeUndefined();
  });
});
