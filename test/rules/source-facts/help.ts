import type { SourceFact } from './source-fact.js';

/** Browser and device. */
export const devices: SourceFact[] = [
  {
    fact: 'fails on one device, works on another: the device',
    rule: 'advice/one-device-only',
    phrase: /fails on one device and works on another, the account is fine/,
    after: { symptom: 'page-loops-or-wont-load', 'device-scope': 'this-device-only' },
  },
  { fact: 'old browser versions', rule: 'causes/outdated-browser', phrase: /portals drop old browser versions/i },
  { fact: 'update the browser', rule: 'fixes/update-browser', phrase: /update the browser/i },
  { fact: 'strict privacy settings', rule: 'fixes/turn-off-blockers', phrase: /strict privacy settings/ },
  { fact: 'a VPN', rule: 'causes/network-filter', phrase: /a VPN, an antivirus tool/i },
  { fact: 'an antivirus tool', rule: 'fixes/turn-off-blockers', phrase: /antivirus tool except the portal's site/ },
  { fact: 'an ad blocker', rule: 'causes/scripts-blocked', phrase: /ad blocker/ },
  {
    fact: 'such tools interrupt login pages or hide the fields',
    rule: 'fixes/turn-off-blockers',
    phrase: /interrupt login pages, or hide the fields needed to sign in/,
  },
  { fact: 'allow pop-ups', rule: 'fixes/allow-popups', phrase: /allow pop-up windows for the portal's site/i },
  {
    fact: 'app updates matter as much as browser updates',
    rule: 'fixes/update-app',
    phrase: /app updates matter as much as browser updates/i,
    after: { symptom: 'app-fails' },
  },
  {
    fact: 'an outdated app may fail to load the secure login screen',
    rule: 'causes/outdated-app',
    phrase: /may not load the secure login screen/,
  },
  { fact: 'try a private window', rule: 'fixes/try-private-window', phrase: /private or incognito window/ },
  {
    fact: 'a private window has no stored cookies or old cache',
    rule: 'fixes/try-private-window',
    phrase: /without stored cookies and old cached files, so it shows whether saved data is the cause/,
  },
  {
    fact: 'if the private window works, clear the normal data and start afresh',
    rule: 'fixes/try-private-window',
    phrase: /clear the normal browser data and start a fresh session/,
  },
  {
    fact: 'what a private window tells apart',
    rule: 'questions/private-window',
    phrase: /saved data is the cause, and clearing it helps/,
  },
];

/** Reset and recovery. */
export const recovery: SourceFact[] = [
  {
    fact: 'what is sent depends on the portal: a link or a temporary passcode',
    rule: 'fixes/reset-password',
    phrase: /a link, or a temporary passcode/,
    after: { symptom: 'forgot-password' },
  },
  {
    fact: 'without the old e-mail or number, the office verifies the identity and updates the record by hand',
    rule: 'fixes/confirm-contact-details',
    phrase: /verifies the patient's identity and updates the record by hand/,
    after: { symptom: 'reset-message-missing', 'contact-details-changed': 'yes' },
  },
  {
    fact: 'the office verifies the identity',
    rule: 'fixes/verify-identity',
    phrase: /the office verifies who the patient is/i,
  },
  {
    fact: 'an account turned on again may need a fresh activation code and a new first sign-in',
    rule: 'fixes/reactivate-account',
    phrase: /fresh activation code and a new first sign-in; go through it with the patient/,
    after: { symptom: 'account-disabled' },
  },
  {
    fact: 'accounts are turned off after long inactivity',
    rule: 'causes/account-deactivated',
    phrase: /after a long time without a sign-in/,
  },
  {
    fact: 'the office can send a new activation code',
    rule: 'fixes/send-activation-code',
    phrase: /makes a new activation code/,
    after: { symptom: 'activation-fails' },
  },
  {
    fact: 'a changed name, phone number or e-mail is to be told at once',
    rule: 'advice/say-what-changed',
    phrase: /say at once .* if the name, the phone number or the e-mail has changed lately/i,
    after: { symptom: 'details-mismatch' },
  },
  {
    fact: 'details that do not match stop recovery',
    rule: 'advice/say-what-changed',
    phrase: /details that differ are a common reason why recovery stops/i,
    after: { symptom: 'details-mismatch' },
  },
  {
    fact: 'details can be wrong on file though typed right',
    rule: 'causes/identity-mismatch',
    phrase: /though the patient typed everything right/,
  },
  {
    fact: 'the reset must be requested on the right portal',
    rule: 'fixes/check-spam-folder',
    phrase: /reset was requested on the right portal/,
    after: { symptom: 'reset-message-missing' },
  },
  {
    fact: 'too many expired or wrong codes lock the account',
    rule: 'fixes/request-new-code',
    phrase: /too many expired or wrong codes lock the account/i,
  },
];

/** When to call, whom, with what. */
export const office: SourceFact[] = [
  {
    fact: 'call when the portal says locked, disabled, inactive or not found',
    rule: 'fixes/call-office',
    phrase: /locked, disabled, inactive or not found/,
    after: { symptom: 'other' },
  },
  {
    fact: 'call when resets never arrive or codes fail repeatedly',
    rule: 'fixes/call-office',
    phrase: /when resets never arrive, or when codes fail again and again/,
    after: { symptom: 'other' },
  },
  {
    fact: 'the portal support line rather than reception',
    rule: 'office',
    phrase: /patient portal support line rather than general reception/,
    after: { symptom: 'too-many-attempts' },
  },
  {
    fact: "support sees the account's state faster",
    rule: 'office',
    phrase: /see the account's state faster/,
    after: { symptom: 'too-many-attempts' },
  },
  {
    fact: 'what to have ready',
    rule: 'office',
    phrase: /full name,? date of birth,? e-mail and phone on file,? name of the portal,? exact error message/,
    after: { symptom: 'too-many-attempts' },
  },
  {
    fact: 'the exact wording tells what kind of trouble it is and saves minutes',
    rule: 'advice/exact-message',
    phrase: /the exact words of the error message.*save minutes/,
    after: { symptom: 'account-disabled' },
  },
];

/** Security and privacy. */
export const security: SourceFact[] = [
  {
    fact: "the official link, from the practice's website or the appointment instructions",
    rule: 'advice/use-official-link',
    phrase: /from the practice's own website or the appointment instructions/,
    after: { symptom: 'account-not-found', 'link-source': 'search-result' },
  },
  {
    fact: 'not a search result or a forwarded message: it may be a fake login page',
    rule: 'advice/use-official-link',
    phrase: /not from a search result or a forwarded message.*fake login page/,
    after: { symptom: 'suspicious-activity', 'link-source': 'forwarded' },
  },
  {
    fact: 'codes are not shared by text, e-mail or phone',
    rule: 'advice/never-share-codes',
    phrase: /never give a one-time code to anybody by text, e-mail or phone, unless you are certain/i,
    after: { symptom: 'code-rejected' },
  },
  {
    fact: 'on a shared device log out after each session and clear the data',
    rule: 'advice/shared-device',
    phrase: /log out fully after each session, and clear the browser data/,
    after: { symptom: 'wrong-persons-record', 'shared-device': 'yes' },
  },
  {
    fact: 'a strong password, unique to the portal, changed when somebody else may have had it',
    rule: 'advice/strong-password',
    phrase: /strong password that is unique to the portal. change it if somebody else may have used the account/i,
    after: { symptom: 'forgot-password' },
  },
  {
    fact: 'a new password when the account may have been used by somebody else',
    rule: 'fixes/secure-account',
    phrase: /set a new password that is used nowhere else/,
    after: { symptom: 'suspicious-activity' },
  },
  {
    fact: 'the extra steps protect results, prescriptions and notes',
    rule: 'advice/why-extra-steps',
    phrase: /lab results, prescriptions and visit notes/,
    after: { symptom: 'code-rejected' },
  },
  {
    fact: 'two-factor sign-in makes later logins more reliable and safer',
    rule: 'advice/two-factor',
    phrase: /two-factor sign-in, turn it on.*more reliable and safer/,
    after: { symptom: 'forgot-password' },
  },
];
