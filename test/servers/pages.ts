/**
 * Pages as portals serve them, in words of our own, for a clinic that does not exist. What they hold beside the point
 * (hidden notices, a search form, a language menu) is there on purpose: real pages hold it too.
 */
const page = (title: string, body: string, head = ''): string =>
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width">${head}</head>
<body>
${body}
</body>
</html>
`;

const CLINIC = 'Willow Creek Family Clinic';
const header = `<header><img src="/logo.png" alt="${CLINIC}"><form action="/search" method="get" role="search">
<label>Search <input name="q" type="search"></label><button>Go</button></form></header>`;
const footer = `<footer><p>&copy; ${CLINIC}</p><a href="/help">Help</a> <a href="/privacy">Privacy</a></footer>`;

const fields = `<label for="u">User name</label><input id="u" name="username" autocomplete="username">
<label for="p">Password</label><input id="p" name="password" type="password" autocomplete="current-password">
<button type="submit">Sign in</button>`;

const passwordForm = (action: string): string => `<form action="${action}" method="post">${fields}</form>`;
const links = `<p><a href="/forgot-password">Forgot your password?</a> <a href="/activate">First visit? Activate your account</a></p>`;

/** A sign-in page with user name and password, posting to `action`. */
export const loginPage = (action = '/session'): string =>
  page(`Sign in - ${CLINIC}`, `${header}<main><h1>Patient portal</h1>${passwordForm(action)}${links}</main>${footer}`);

/** The user name is asked first; the password comes on the next page. */
export const usernameFirstPage = (): string =>
  page(
    `Sign in - ${CLINIC}`,
    `${header}<main><h1>Welcome back</h1><form action="/identify" method="post">
<label for="id">E-mail address or user name</label><input id="id" name="identifier" autocomplete="username">
<button type="submit">Next</button></form>${links}</main>${footer}`,
  );

/** A healthy page with notices that nobody sees unless their browser calls for it. */
export const pageWithHiddenNotices = (): string =>
  page(
    `Patient access - ${CLINIC}`,
    `<noscript><div class="alert">JavaScript is off. Please turn JavaScript on to use this site.</div></noscript>
<div id="cookieWarning" style="display:none">Cookies are disabled. Please enable cookies in your browser to sign in.</div>
<div class="hidden-banner">Your browser is not supported. Please use a modern browser.</div>
<template><p>The portal is down for maintenance right now.</p></template>
<!-- The portal is unavailable due to maintenance -->
${header}<main><h1>Log in</h1>${passwordForm('/Authentication/Login')}${links}</main>${footer}`,
    '<style>.hidden-banner{display:none}</style>',
  );

/** Nothing to see until its scripts have run. */
export const scriptShellPage = (): string =>
  page(
    CLINIC,
    `<div id="root"></div><script type="module" src="/assets/index-4f2a91.js"></script>`,
    '<link rel="stylesheet" href="/assets/index-77b0.css"><script src="/assets/vendor-91aa.js"></script>',
  );

/** The fields stand in the HTML, and scripts show them when they are ready. */
export const hiddenFormPage = (): string =>
  page(
    `Sign in - ${CLINIC}`,
    `<div id="app" style="display:none"><form method="post" action="/session">${fields}</form></div>
<p id="loading">Loading…</p><script src="/app.js"></script>`,
  );

/** A password field that no form holds: a script sends it. */
export const formlessFieldsPage = (): string =>
  page(
    `Sign in - ${CLINIC}`,
    `${header}<main><div class="login">${fields}</div></main><script src="/app.js"></script>`,
  );

/** The clinic's own site, with a link that leads to the portal. */
export const frontPageWithLink = (href: string): string =>
  page(
    CLINIC,
    `${header}<main><h1>Care for the whole family</h1><p>We are open on weekdays from eight to five.</p>
<p><a href="${href}">Patient portal sign in</a></p></main>${footer}`,
  );

/** A page about something else, with neither a form nor a link to one. */
export const articlePage = (): string =>
  page(
    `Flu season - ${CLINIC}`,
    `${header}<main><article><h1>Getting ready for flu season</h1><p>Shots are offered at every desk from October on.
Bring your insurance card. Children need a parent with them. There is no need to book ahead.</p>
<p>Wash your hands often and stay at home when you have a fever.</p></article></main>${footer}`,
  );

/** The sign-in of another site stands in a frame. */
export const framePage = (source: string): string =>
  page(
    `Portal - ${CLINIC}`,
    `${header}<main><h1>Patient portal</h1><iframe src="${source}" title="Sign in" width="400" height="500"></iframe></main>${footer}`,
  );

/** The portal is down at this moment, and says so. */
export const maintenancePage = (): string =>
  page(
    `Down for maintenance - ${CLINIC}`,
    `<main><h1>We'll be right back</h1><p>The patient portal is currently down for maintenance. Please try again later.</p></main>`,
  );

/** A healthy page that speaks of maintenance to come. */
export const plannedMaintenancePage = (): string =>
  page(
    `Sign in - ${CLINIC}`,
    `${header}<main><p class="news">Scheduled maintenance: the portal will be unavailable on Sunday, March 8, from 1:00 a.m. to 4:00 a.m.</p>
<h1>Sign in</h1>${passwordForm('/session')}${links}</main>${footer}`,
  );

/** It tells a visitor whose cookies it has been given back that cookies are off. */
export const cookiesOffPage = (): string =>
  page(
    `Cookies required - ${CLINIC}`,
    `<main><h1>Cookies are turned off</h1><p>Your browser is not accepting cookies. Please enable cookies and try again.</p></main>`,
  );

/** A page that always mentions cookies, beside a form that works. */
export const cookieHintPage = (): string =>
  page(
    `Log in - ${CLINIC}`,
    `${header}<main><h1>Log in</h1><p>You must have cookies enabled to log in.</p>${passwordForm('/session')}</main>${footer}`,
  );

export const unsupportedBrowserPage = (): string =>
  page(
    `Browser not supported - ${CLINIC}`,
    `<main><h1>Your browser is not supported</h1><p>Please update your browser, or use another one, to open the portal.</p></main>`,
  );

/** An application firewall's refusal with a number for whoever runs it. */
export const firewallPage = (): string =>
  '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 4718293065512340987<br><br><a href="javascript:history.back();">[Go Back]</a></body></html>';

/** An interactive check for robots that stands before the site. */
export const challengePage = (): string =>
  page(
    'Just a moment...',
    `<main><h1>portal.example.org</h1><p>Verifying you are human. This may take a few seconds.</p></main>
<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>`,
  );

/** A form with a challenge widget before its button. */
export const captchaPage = (): string =>
  page(
    `Sign in - ${CLINIC}`,
    `${header}<main><form action="/session" method="post">${fields}<div class="g-recaptcha" data-sitekey="6Lc-example"></div></form></main>
<script src="https://www.google.com/recaptcha/api.js" async></script>${footer}`,
  );

/** A filter on the network answers in the portal's place. */
export const blockPage = (): string =>
  page(
    'Web Site Blocked',
    `<main><img src="/nsa_banner.gif" alt=""><h1>Web Site Blocked</h1><p>This site has been blocked by your network administrator.</p></main>`,
  );

/** A network that wants its own sign-in first. */
export const captivePortalPage = (): string =>
  page(
    'Guest Wi-Fi',
    `<main><h1>Welcome to our guest Wi-Fi</h1><p>Accept the terms of use to get access to the internet.</p>
<form action="/guest/s/default/login" method="post"><label><input type="checkbox" name="terms"> I accept the terms</label>
<button>Connect to Wi-Fi</button></form></main>`,
  );

/** The server says that the browser has sent no certificate. */
export const clientCertificatePage = (): string =>
  '<html><head><title>400 No required SSL certificate was sent</title></head><body><center><h1>400 Bad Request</h1></center><center>No required SSL certificate was sent</center><hr><center>nginx</center></body></html>';

export const mixedContentPage = (): string =>
  page(
    `Sign in - ${CLINIC}`,
    `${header}<main>${passwordForm('/session')}</main><script src="http://cdn.example.net/menu.js"></script>${footer}`,
  );

/** A picture is no danger to the form; browsers load it, or leave it out. */
export const pictureOverHttpPage = (): string =>
  page(
    `Sign in - ${CLINIC}`,
    `${header}<main><img src="http://cdn.example.net/team.jpg" alt="Our team">${passwordForm('/session')}</main>${footer}`,
  );

/** Words that filters and guest networks use as well, on a page that is neither. */
export const termsPage = (): string =>
  page(
    `Sign in - ${CLINIC}`,
    `${header}<main><p>By signing in you accept the terms of use. After five wrong passwords your access is blocked for
30 minutes. Guest Wi-Fi is offered in the waiting room.</p>${passwordForm('/session')}${links}</main>${footer}`,
  );

/** Sends the browser on by a meta element, after `seconds`. */
export const metaRefreshPage = (url: string, seconds = 0): string =>
  page('One moment', '<p>One moment, please.</p>', `<meta http-equiv="refresh" content="${seconds}; url=${url}">`);

/** Sends the browser on by a script. */
export const scriptRedirectPage = (url: string): string =>
  page('One moment', '<p>One moment, please.</p>', `<script>window.location.replace(${JSON.stringify(url)});</script>`);

export const errorPage = (what: string): string =>
  page(what, `<main><h1>${what}</h1><p>The server could not answer as it should.</p></main>`);

/** What a sign-on of two sites puts between them: a form that its own script sends, and nothing to see. */
export const selfSendingPage = (action: string): string =>
  `<!doctype html><html><body onload="document.forms[0].submit()"><noscript><p>Press Continue.</p></noscript>
<form method="post" action="${action}"><input type="hidden" name="SAMLRequest" value="fZJNT8Mw"><noscript><input type="submit" value="Continue"></noscript></form></body></html>`;
