import { describe, expect, it } from 'vitest';
import { hop, page, redirect, visit } from '../../fixtures/evidence.js';
import { table } from '../../../src/generated/table.js';
import { recogniseProduct } from '../../../src/judge/recognise-product.js';
import { recognised, type Served } from './seen.js';
import { UNSEEN_HOSTS } from './unseen-hosts.js';

const none = { form: '' };

describe('on a host never seen', () => {
  it.each(UNSEEN_HOSTS)('%s by its %s', (product, _sign, served) => {
    expect(recognised(served)).toBe(product);
  });

  it('most products are known', () => {
    const tried = new Set(UNSEEN_HOSTS.map(([product]) => product));
    expect(tried.size).toBeGreaterThan(table.products.length / 2);
    expect(tried.size).toBeGreaterThanOrEqual(40);
  });

  it('and the plain page around these signs is none', () => {
    expect(recognised({})).toBeUndefined();
  });
});

describe('on its own host', () => {
  it.each([
    ['https://cherokee.iqhealth.com/home', 'oracle-health'],
    ['https://15731.portal.athenahealth.com/', 'athenahealth'],
    ['https://mycw12.eclinicalweb.com/', 'healow'],
    ['https://clinic.followmyhealth.com/Login/Home/Index?authproviders=0', 'followmyhealth'],
    ['https://pxpportal.nextgen.com/slug-1/portal/', 'nextgen-pxp'],
    ['https://www.myhealthportal.net/x', 'meditech'],
    ['https://slug.clientsecure.me/', 'simplepractice'],
    ['https://secure.login.gov/sign_up/enter_email', 'login-gov'],
    ['https://api.id.me/en/session/new', 'id-me'],
    ['https://myquest.questdiagnostics.com/web/home', 'quest-myquest'],
    ['https://login-patient.labcorp.com/', 'labcorp'],
    ['https://www.medicare.gov/account/login', 'medicare-gov'],
    ['https://clinic.b2clogin.com/x', 'azure-ad-b2c'],
    ['https://login.microsoftonline.com/common/oauth2/v2.0/authorize', 'entra-id'],
  ])('%s is %s', (url, product) => {
    expect(recognised({ url })).toBe(product);
  });
});

describe('no product', () => {
  it.each<[string, Served]>([
    [
      "a hospital's page about MyChart, with links to it",
      {
        ...none,
        url: 'https://www.hospital.example/mychart',
        title: 'MyChart | Example Hospital',
        content:
          '<h1>MyChart</h1><p>See your results.</p><a href="https://mychart.hospital.example/MyChart/Authentication/Login">Log in to MyChart</a>' +
          '<img src="/img/MyChartByEpic_logo.svg" alt="MyChart by Epic"><p>MyChart® licensed from Epic Systems Corporation © 1999 - 2026</p>',
      },
    ],
    [
      "a hospital's page with the app's banner and a search form",
      {
        url: 'https://www.hospital.example/',
        head: '<meta name="apple-itunes-app" content="app-id=382952264, app-argument=epicmychart://orgselect?orgID=9">',
        form: '<form action="/search"><input name="q" type="search"><button>Search</button></form>',
      },
    ],
    [
      'a blog on MyChart',
      {
        ...none,
        url: 'https://blog.example/posts/mychart-login-tips',
        title: 'MyChart login tips',
        content: '<article><p>Open MyChart, type your user name. FollowMyHealth works alike.</p></article>',
      },
    ],
    ["another site's page under a like path", { url: 'https://shop.example/Authentication/Login' }],
    ['another product with a like path', { url: 'https://access.example/portal/login.jsp' }],
    ['a path that only begins alike', { url: 'https://access.example/realms/of-gold/shop' }],
    ['a title that any product could have', { title: 'Patient Portal - Login Page' }],
    ['a spine clinic', { title: 'Vertebral Health - Sign in' }],
    ['a name within another name', { content: '<footer>© 2026 Supermedentry Systemds</footer>' }],
    [
      'the logo of a sign-in partner',
      { content: '<button><img src="/img/login-gov-logo.svg" alt="Login.gov"> Sign in with Login.gov</button>' },
    ],
    ['a cookie of any ASP.NET site', { cookies: ['__RequestVerificationToken_L2FjY291bnQ1', 'ASP.NET_SessionId'] }],
    ['a cookie that only begins alike', { cookies: ['cognitoforms', 'auth0ish', 'MYCPERSONA'] }],
    ['the website of a vendor', { ...none, url: 'https://www.janeapp.com/', title: 'Jane | Practice software' }],
    ['the help pages of a vendor', { ...none, url: 'https://support.followmyhealth.com/2020/03/13/forgot-password/' }],
    ['a host that only ends alike', { url: 'https://notfollowmyhealth.com/login' }],
    ['a host that only begins alike', { url: 'https://secure.login.gov.example/login' }],
    [
      'a site that scripts draw, which tells of a product in its title',
      {
        url: 'https://www.clinic.example/',
        title: 'MyChart | Example Clinic',
        form: '<div id="root"></div><script src="/a.js"></script>',
      },
    ],
  ])('in %s', (_name, served) => {
    expect(recognised(served)).toBeUndefined();
  });
});

describe('of several', () => {
  it('the portal comes before the platform that it signs in through', () => {
    expect(recognised({ url: 'https://sso.ema.md/auth/realms/Modmed/protocol/openid-connect/auth' })).toBe('modmed');
    expect(recognised({ url: 'https://myidentity.platform.athenahealth.com/oauth2/aus1/v1/authorize' })).toBe(
      'athenahealth',
    );
  });

  it('the one that more signs speak for is named', () => {
    expect(recognised({ cookies: ['MyChartLocale'], content: '<p>© athenahealth</p>' })).toBe('epic-mychart');
  });

  it('a host along the way counts, and the one that the form posts to', () => {
    const known = (hops: Parameters<typeof hop>[0][], facts = page()) =>
      recogniseProduct(table.products, visit({ hops: hops.map((each) => hop(each)) }), facts)?.id;
    const portal = 'https://clinic.followmyhealth.com/Login/Home/Index';
    expect(known([{ url: portal, response: redirect('https://id.example/login') }, {}])).toBe('followmyhealth');
    const loginForm = { kind: 'password', postsTo: 'https', method: 'post', hidden: false, action: portal } as const;
    expect(known([{}], page({ loginForm }))).toBe('followmyhealth');
  });
});

it('takes a page of long lines at once', () => {
  const long = `${'mychart '.repeat(20)}x`;
  expect(recognised({ title: long, content: `<p>© ${long.repeat(50)}</p>` })).toBe('epic-mychart');
});
