import type { Answers, CauseId, FixId } from '../../src/model/index.js';
import type { Scenario } from './scenario.js';

const said = (name: string, answers: Answers, firstCause: CauseId | null, firstStep?: FixId): Scenario => ({
  name,
  serves: 'nothing',
  answers,
  findings: [],
  firstCause,
  ...(firstStep !== undefined && { firstStep }),
});

/** Nothing is checked; what was said has to do. */
export const answersAlone: Scenario[] = [
  said('nothing-known', {}, null, 'reset-password'),
  // The six problems of the shortest help page, each alone.
  said('password-forgotten', { symptom: 'forgot-password' }, 'forgotten-password', 'reset-password'),
  said(
    'reset-message-does-not-come',
    { symptom: 'reset-message-missing' },
    'reset-message-filtered',
    'check-spam-folder',
  ),
  said('account-not-found', { symptom: 'account-not-found' }, 'wrong-portal', 'verify-portal-address'),
  said('page-loops', { symptom: 'page-loops-or-wont-load' }, 'stale-browser-data', 'clear-browser-data'),
  said('locked-after-many-attempts', { symptom: 'too-many-attempts' }, 'account-locked', 'wait-for-unlock'),
  said('code-rejected', { symptom: 'code-rejected' }, 'code-expired', 'request-new-code'),
  // credentials
  said('user-name-forgotten', { symptom: 'forgot-username' }, 'forgotten-username'),
  said(
    'mistyped-password',
    { symptom: 'credentials-rejected', 'worked-before': 'recently', 'password-source': 'typed', attempts: 'few' },
    'wrong-credentials',
  ),
  said('new-password-breaks-the-rules', { symptom: 'new-password-rejected' }, 'password-policy'),
  said(
    'new-password-and-still-a-question-too-much',
    { symptom: 'other', 'worked-before': 'long-ago', 'reset-tried': 'worked-then-failed' },
    'security-question-forgotten',
  ),
  // account
  said(
    'never-activated',
    { symptom: 'account-not-found', activated: 'no', 'worked-before': 'never' },
    'account-not-activated',
  ),
  said(
    'activation-link-too-old',
    { symptom: 'activation-fails', 'link-source': 'old-message' },
    'activation-link-expired',
  ),
  said('account-switched-off', { symptom: 'account-disabled' }, 'account-deactivated'),
  said('name-changed-since', { symptom: 'details-mismatch', 'name-changed': 'yes' }, 'identity-mismatch'),
  said('already-registered', { symptom: 'already-registered' }, 'duplicate-account'),
  said('sign-in-page-has-moved', { symptom: 'asked-to-reset', 'worked-before': 'recently' }, 'login-system-changed'),
  said('somebody-else-was-in', { symptom: 'suspicious-activity' }, 'account-compromised'),
  said(
    'parent-who-sees-the-child-no-more',
    { symptom: 'wrong-persons-record', 'shared-device': 'no', 'device-scope': 'all-devices' },
    'proxy-access',
  ),
  // recovery
  said(
    'message-goes-to-an-old-address',
    { symptom: 'reset-message-missing', 'contact-details-changed': 'yes' },
    'outdated-contact-details',
  ),
  said('reset-link-too-old', { symptom: 'forgot-password', 'reset-tried': 'link-expired' }, 'reset-link-expired'),
  // What was tried without success is not the first step once more.
  said(
    'password-forgotten-and-no-message',
    { symptom: 'forgot-password', 'reset-tried': 'message-missing' },
    'reset-message-filtered',
    'check-spam-folder',
  ),
  said(
    'password-refused-and-no-message',
    { symptom: 'credentials-rejected', 'worked-before': 'recently', 'reset-tried': 'message-missing' },
    'reset-message-filtered',
    'check-spam-folder',
  ),
  said(
    'old-password-after-a-reset',
    { symptom: 'forgot-password', 'worked-before': 'recently', 'reset-tried': 'worked-then-failed' },
    'wrong-credentials',
    'retype-slowly',
  ),
  // one-time code
  said('no-code-by-text', { symptom: 'code-not-received', 'code-channel': 'sms' }, 'code-not-delivered'),
  said('phone-with-the-codes-lost', { symptom: 'second-factor-lost' }, 'lost-second-factor'),
  said('passkey-not-offered', { symptom: 'passkey-fails' }, 'passkey-trouble'),
  said(
    'authenticator-out-of-step',
    { symptom: 'code-rejected', 'code-channel': 'authenticator', attempts: 'many' },
    'code-clock-skew',
  ),
  {
    ...said(
      'clock-set-and-code-still-rejected',
      { symptom: 'code-rejected', 'code-channel': 'authenticator', attempts: 'few' },
      'code-mistyped',
    ),
    tried: [{ fix: 'set-clock', worked: false }],
  },
  // wrong place
  said(
    'wrong-app',
    { symptom: 'app-fails', surface: 'app', 'other-surface': 'works', 'app-updated': 'yes' },
    'wrong-app',
  ),
  said(
    'old-bookmark',
    {
      symptom: 'page-loops-or-wont-load',
      'link-source': 'bookmark',
      'device-scope': 'all-devices',
      'others-affected': 'no',
    },
    'outdated-link',
  ),
  // browser and device
  said('app-never-updated', { symptom: 'app-fails', surface: 'app', 'app-updated': 'no' }, 'outdated-app'),
  said(
    'blocker-hides-the-form',
    { symptom: 'form-missing', 'blockers-or-vpn': 'yes', 'private-window': 'works' },
    'scripts-blocked',
  ),
  said(
    'browser-of-years-ago',
    { symptom: 'form-missing', 'browser-updated': 'no', 'other-browser': 'works' },
    'outdated-browser',
  ),
  said(
    'window-that-never-opens',
    {
      symptom: 'form-missing',
      'other-browser': 'works',
      'private-window': 'fails',
      'blockers-or-vpn': 'no',
      'browser-updated': 'yes',
    },
    'popups-blocked',
  ),
  said('signed-out-again-and-again', { symptom: 'signed-out-quickly' }, 'session-timeout'),
  said(
    'chart-of-another-person',
    { symptom: 'wrong-persons-record', 'shared-device': 'yes' },
    'other-account-signed-in',
  ),
  said(
    'private-window-works',
    { symptom: 'page-loops-or-wont-load', 'private-window': 'works', 'worked-before': 'recently' },
    'stale-browser-data',
    'clear-browser-data',
  ),
  // portal side
  said(
    'nobody-gets-in',
    { symptom: 'page-loops-or-wont-load', 'others-affected': 'yes', 'device-scope': 'all-devices' },
    'portal-outage',
  ),
  said(
    'warning-on-every-device',
    { symptom: 'security-warning', 'device-scope': 'all-devices' },
    'portal-certificate-fault',
  ),
  said(
    'warning-on-one-device',
    { symptom: 'security-warning', 'device-scope': 'this-device-only' },
    'device-clock-wrong',
  ),
  // none
  said('something-nobody-has-named', { symptom: 'other' }, 'something-else'),
  said('asked-and-not-known', { symptom: 'unknown', 'worked-before': 'unknown' }, null, 'reset-password'),
];
