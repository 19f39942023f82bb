import { randomBytes } from 'node:crypto';
import type { DemoCaseId } from './cases.js';
import { loginPage, messagePage, scriptOfTheForm, scriptsOnlyPage } from './pages.js';
import {
  type DemoAnswer,
  type DemoPortal,
  type DemoRequest,
  html,
  LOGIN_HOST,
  PORTAL_HOST,
  redirect,
} from './portal.js';

const SESSION_ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** How the portal of each case behaves. */
export const DEMO_PORTALS: Record<DemoCaseId, DemoPortal> = {
  healthy: portal({ answer: signOnOverTwoHosts }),
  'account-locked': portal({ answer: signOnOverTwoHosts }),
  'reset-link': portal({ entry: '/reset?token=q7Vd2mXw94LrTz8sKbYc1', answer: resetLink }),
  'expired-certificate': portal({ certificate: 'expired' }),
  'wrong-host-certificate': portal({ certificate: 'wrong-host' }),
  'incomplete-chain': portal({ certificate: 'incomplete-chain' }),
  'redirect-loop': portal({ answer: roundAndRound }),
  'cookies-required': portal({ answer: roundWithoutCookies }),
  'cookie-dropped': portal({ answer: cookieForAnotherSite }),
  maintenance: portal({ answer: closedForMaintenance }),
  'server-error': portal({ answer: brokenInside }),
  'connection-refused': portal({ answer: null }),
  'old-bookmark': portal({ entry: '/portal2/login.aspx', answer: movedAway }),
  'scripts-only-page': portal({ answer: drawnByScripts }),
  'bot-challenge': portal({ answer: robotsKeptOut }),
  'insecure-form': portal({ answer: formOverHttp }),
};

function portal(differs: Partial<DemoPortal>): DemoPortal {
  return { entry: '/', certificate: 'good', answer: oneHost, ...differs };
}

function secret(): string {
  return randomBytes(12).toString('hex');
}

function sessionCookie(name: string): string {
  return `${name}=${secret()}; ${SESSION_ATTRIBUTES}`;
}

function oneHost({ path, cookies }: DemoRequest): DemoAnswer {
  if (path !== '/') return notThere();
  return html(loginPage('/session'), cookies.has('session') ? {} : { 'set-cookie': sessionCookie('session') });
}

/** The portal hands the browser over to a sign-on service on another site, as most do. */
function signOnOverTwoHosts(request: DemoRequest): DemoAnswer {
  if (request.host === LOGIN_HOST) {
    if (request.path !== '/authorize') return notThere();
    return html(loginPage('/authorize'), { 'set-cookie': sessionCookie('sso_session') });
  }
  if (request.path === '/') return redirect('/login', [sessionCookie('session')]);
  if (request.path !== '/login') return notThere();
  const goBackTo = encodeURIComponent(request.at(PORTAL_HOST, '/signed-in'));
  return redirect(request.at(LOGIN_HOST, `/authorize?client_id=cedar-hill&state=${secret()}&redirect_uri=${goBackTo}`));
}

/** Only a browser should ever bring the token here. */
function resetLink({ path }: DemoRequest): DemoAnswer {
  if (path !== '/reset') return notThere();
  return html(messagePage('Choose a new password', 'Open this page from the link in your mail.'));
}

function roundAndRound({ path }: DemoRequest): DemoAnswer {
  return redirect(path === '/login' ? '/' : '/login', [sessionCookie('session')]);
}

function roundWithoutCookies({ path, cookies }: DemoRequest): DemoAnswer {
  if (path === '/login') return cookies.has('session') ? html(loginPage('/session')) : redirect('/');
  return redirect('/login', [sessionCookie('session')]);
}

/** `Domain` names a site that the portal does not belong to, so every browser drops the cookie. */
function cookieForAnotherSite({ path }: DemoRequest): DemoAnswer {
  if (path !== '/') return notThere();
  return html(loginPage('/session'), {
    'set-cookie': [`session=${secret()}; Domain=example.net; ${SESSION_ATTRIBUTES}`, 'language=en; Path=/; Secure'],
  });
}

function closedForMaintenance(): DemoAnswer {
  const page = messagePage('Down for maintenance', 'The portal is down for maintenance. Please come back in an hour.');
  return html(page, { 'retry-after': '3600' }, 503);
}

function brokenInside(): DemoAnswer {
  const page = messagePage('Something went wrong', 'An error occurred while the page was made.');
  return html(page, { 'x-request-id': 'example-4f21' }, 500);
}

function movedAway({ path }: DemoRequest): DemoAnswer {
  return path === '/' ? html(loginPage('/session')) : notThere();
}

function drawnByScripts({ path }: DemoRequest): DemoAnswer {
  if (!path.startsWith('/assets/')) return html(scriptsOnlyPage());
  return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: scriptOfTheForm() };
}

/** The header is how one widely used service marks its challenge pages. */
function robotsKeptOut(): DemoAnswer {
  const page = messagePage('Just a moment...', 'Checking that you are a person. This needs scripts and cookies.');
  return html(page, { server: 'cloudflare', 'cf-mitigated': 'challenge', 'cf-ray': '8c1f0e5a2b3d4e6f-EXA' }, 403);
}

function formOverHttp({ path }: DemoRequest): DemoAnswer {
  if (path !== '/') return notThere();
  return html(loginPage(`http://${PORTAL_HOST}/session`), { 'set-cookie': sessionCookie('session') });
}

function notThere(): DemoAnswer {
  return html(messagePage('Page not found', 'There is no such page. The front page leads on.'), {}, 404);
}
