import type { SourceFact } from './source-fact.js';

/** The documented table: problem, likely causes, best fix. */
export const problems: SourceFact[] = [
  {
    fact: 'a password is forgotten because it was not stored, or was changed recently',
    rule: 'causes/forgotten-password',
    phrase: /not stored anywhere, or it was changed recently/,
  },
  {
    fact: 'a forgotten password: reset it and create a new secure one',
    rule: 'fixes/reset-password',
    phrase: /choose a new secure password/,
    after: { symptom: 'forgot-password' },
  },
  {
    fact: 'a reset message that does not arrive was filtered or is delayed',
    rule: 'causes/reset-message-filtered',
    phrase: /spam or junk, hold them back for minutes/,
  },
  {
    fact: 'a reset message that does not arrive: look in spam and junk',
    rule: 'fixes/check-spam-folder',
    phrase: /look in your spam or junk folder/i,
    after: { symptom: 'reset-message-missing' },
  },
  {
    fact: 'a reset message that does not arrive: the office confirms the address on file',
    rule: 'fixes/confirm-contact-details',
    phrase: /confirm the e-mail and phone on file/,
    after: { symptom: 'reset-message-missing' },
  },
  {
    fact: 'account not found: the portal is another one',
    rule: 'causes/wrong-portal',
    phrase: /another practice's portal/,
    after: { symptom: 'account-not-found' },
  },
  {
    fact: 'account not found: the account was not activated',
    rule: 'causes/account-not-activated',
    phrase: /never fully activated/,
    after: { symptom: 'account-not-found' },
  },
  {
    fact: 'account not found: verify the exact portal link of the practice',
    rule: 'fixes/verify-portal-address',
    phrase: /the practice's exact portal link/,
    after: { symptom: 'account-not-found' },
  },
  {
    fact: 'account not found: ask whether the registration is complete',
    rule: 'fixes/verify-portal-address',
    phrase: /ask the practice whether the registration is complete/,
  },
  {
    fact: 'a page that loops: browser cache and cookies',
    rule: 'causes/stale-browser-data',
    phrase: /old cookies and cached pages/i,
  },
  {
    fact: 'a page that loops: blocked cookies',
    rule: 'causes/cookies-blocked',
    phrase: /without cookies the portal forgets/i,
  },
  { fact: 'a page that loops: blocked scripts', rule: 'causes/scripts-blocked', phrase: /leaves an empty page/ },
  {
    fact: 'a page that loops: clear the cache, allow cookies, retry in a different browser',
    rule: 'fixes/clear-browser-data',
    phrase: /clear the browser's cache and cookies.*allow cookies.*retry in a different browser/i,
    after: { symptom: 'page-loops-or-wont-load' },
  },
  {
    fact: 'too many failed attempts lock the account',
    rule: 'causes/account-locked',
    phrase: /lock an account for a while after repeated failed sign-ins/,
  },
  {
    fact: 'too many expired code requests lock the account too',
    rule: 'causes/account-locked',
    phrase: /too many expired codes/,
  },
  {
    fact: 'a locked account: wait for the lockout period',
    rule: 'fixes/wait-for-unlock',
    phrase: /wait for the lockout period to end/i,
    after: { symptom: 'too-many-attempts' },
  },
  {
    fact: 'a locked account: the portal support line unlocks it by hand',
    rule: 'fixes/unlock-account',
    phrase: /portal support line unlock the account/,
    after: { symptom: 'too-many-attempts' },
  },
  {
    fact: 'a code that does not work has expired',
    rule: 'causes/code-expired',
    phrase: /one-time code has expired/,
    after: { symptom: 'code-rejected' },
  },
  { fact: 'a code that does not work: a sync delay', rule: 'causes/code-clock-skew', phrase: /sync delay/ },
  {
    fact: 'a code that does not work: request a fresh one, enter it before it expires',
    rule: 'fixes/request-new-code',
    phrase: /request a fresh code.*enter that code before it expires/i,
    after: { symptom: 'code-rejected' },
  },
];

/** What usually breaks a login, beyond the table. */
export const failures: SourceFact[] = [
  {
    fact: 'username or password wrong',
    rule: 'causes/wrong-credentials',
    phrase: /username or password is typed wrong/,
  },
  {
    fact: 'the username must be exactly as registered',
    rule: 'causes/wrong-credentials',
    phrase: /must be exactly as registered/,
  },
  {
    fact: 'an activation link expires',
    rule: 'causes/activation-link-expired',
    phrase: /activation link or code has expired/,
    after: { symptom: 'activation-fails' },
  },
  { fact: 'a pop-up blocker', rule: 'causes/popups-blocked', phrase: /pop-up blocker stops the login window/ },
  { fact: 'the wrong app', rule: 'causes/wrong-app', phrase: /another product's/ },
  {
    fact: 'an e-mail address or phone number on file that is out of date',
    rule: 'causes/outdated-contact-details',
    phrase: /e-mail or phone on file is out of date/,
    after: { symptom: 'reset-message-missing', 'contact-details-changed': 'yes' },
  },
  {
    fact: 'old contact details stop recovery even when the rest works',
    rule: 'causes/outdated-contact-details',
    phrase: /even though the rest of the system is working/,
  },
  { fact: 'a practice has its own address', rule: 'causes/wrong-portal', phrase: /its own portal address/ },
  {
    fact: 'a link copied from an old text message may no longer work',
    rule: 'causes/outdated-link',
    phrase: /copied from an old text message/,
  },
  {
    fact: 'worked before and stopped: browser settings, a reset password, or a temporary lock',
    rule: 'advice/worked-then-stopped',
    phrase: /browser settings, a changed password or a temporary lock/,
    after: { symptom: 'credentials-rejected', 'worked-before': 'recently' },
  },
  {
    fact: 'start with the login details, then recovery, then another browser or device',
    rule: 'advice/where-to-start',
    phrase: /login details, go on to the password reset, then try another browser or device/,
    after: { symptom: 'other' },
  },
  {
    fact: 'login, device or portal: tell them apart first',
    rule: 'advice/where-to-start',
    phrase: /whether login, device or portal is the cause/,
    after: { symptom: 'other' },
  },
  {
    fact: 'the account is often fine and the browser is the cause',
    rule: 'fixes/try-other-browser',
    phrase: /the account is fine and the first browser or device is the cause/,
  },
  {
    fact: 'the exact portal, the exact contact details and the configured recovery are the quickest way',
    rule: 'advice/exact-portal-and-contact',
    phrase: /exact portal, the exact e-mail, username or phone .* and the recovery that the practice has set up/,
    after: { symptom: 'credentials-rejected' },
  },
];

/** The seven steps. */
export const steps: SourceFact[] = [
  {
    fact: 'type username and password again, slowly',
    rule: 'fixes/retype-slowly',
    phrase: /type the username and password again, slowly/,
    after: { symptom: 'credentials-rejected' },
  },
  {
    fact: 'capitals and spaces count',
    rule: 'fixes/retype-slowly',
    phrase: /capital letters and spaces count/i,
    after: { symptom: 'credentials-rejected' },
  },
  {
    fact: 'a saved old password may be filled in',
    rule: 'fixes/retype-slowly',
    phrase: /saved old password may be filled in again/,
    after: { symptom: 'credentials-rejected' },
  },
  {
    fact: 'the username may be an e-mail, a name or a phone number',
    rule: 'fixes/retype-slowly',
    phrase: /a name, the e-mail or the phone number tied to the account/,
  },
  {
    fact: 'the reset message goes to the registered e-mail or phone',
    rule: 'fixes/reset-password',
    phrase: /e-mail or phone that is registered with the account/,
    after: { symptom: 'forgot-password' },
  },
  {
    fact: 'check for the right portal address of the clinic or health system',
    rule: 'fixes/verify-portal-address',
    phrase: /compare the address with the practice's exact portal link/i,
    after: { symptom: 'account-not-found' },
  },
  {
    fact: 'clear cache and cookies, then try again',
    rule: 'fixes/clear-browser-data',
    phrase: /clear cookies and cached files. then try again/i,
    after: { symptom: 'page-loops-or-wont-load' },
  },
  {
    fact: 'Chrome, Edge, Safari or Firefox',
    rule: 'fixes/try-other-browser',
    phrase: /Chrome, Edge, Safari or Firefox/,
    after: { symptom: 'page-loops-or-wont-load' },
  },
  {
    fact: 'from the app to a browser, or from a browser to the app',
    rule: 'fixes/switch-app-or-browser',
    phrase: /from the app to a browser, or from a browser to the app/,
  },
  {
    fact: 'the switch shows whether it is the device',
    rule: 'fixes/switch-app-or-browser',
    phrase: /on the device or on the account/,
  },
  {
    fact: 'call the office about a lock, an inactive account or old contact details',
    rule: 'fixes/call-office',
    phrase: /locked, inactive or tied to old contact details/,
    after: { symptom: 'other' },
  },
];
