/**
 * The three vocabularies that rules, JSON, documentation and code share. Ids are stable: one is added, none is renamed
 * or used again for something else.
 */

/** Stages of the check, in the order in which reports show them. */
export const STAGES = ['url', 'dns', 'tcp', 'tls', 'http', 'redirect', 'cookie', 'page', 'clock', 'network'] as const;
export type Stage = (typeof STAGES)[number];

/** How bad a finding is, the gravest first. */
export const SEVERITIES = ['blocking', 'warning', 'info'] as const;
/** `blocking`: a patient's browser stops here; `warning`: some are stopped, or will be soon; `info`: no fault. */
export type Severity = (typeof SEVERITIES)[number];

/** Order for `sort`: the graver first. */
export function bySeverity(a: { severity: Severity }, b: { severity: Severity }): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

/** `portal`: holds for whoever opens the portal; `here`: seen of this computer and its network only. */
export const SCOPES = ['portal', 'here'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who carries out a step. */
export const OWNERS = ['patient', 'front-desk', 'office', 'portal-support', 'clinic-it', 'nobody'] as const;
export type Owner = (typeof OWNERS)[number];

/** Where the trouble lies. */
export const SIDES = ['patient', 'portal', 'network', 'account', 'unknown'] as const;
export type Side = (typeof SIDES)[number];

/** Causes by group. A practice may add its own beside them. */
export const CAUSES_BY_GROUP = {
  credentials: [
    'wrong-credentials',
    'forgotten-password',
    'forgotten-username',
    'password-policy',
    'security-question-forgotten',
  ],
  account: [
    'account-locked',
    'account-not-activated',
    'activation-link-expired',
    'account-deactivated',
    'identity-mismatch',
    'duplicate-account',
    'proxy-access',
    'login-system-changed',
    'account-compromised',
  ],
  recovery: ['reset-message-filtered', 'reset-link-expired', 'link-already-used', 'outdated-contact-details'],
  'one-time-code': [
    'code-expired',
    'code-mistyped',
    'code-clock-skew',
    'code-not-delivered',
    'lost-second-factor',
    'passkey-trouble',
  ],
  'wrong-place': ['wrong-portal', 'wrong-app', 'outdated-link', 'lookalike-site'],
  'browser-and-device': [
    'stale-browser-data',
    'cookies-blocked',
    'scripts-blocked',
    'popups-blocked',
    'outdated-browser',
    'outdated-app',
    'network-filter',
    'device-clock-wrong',
    'session-timeout',
    'other-account-signed-in',
  ],
  'portal-side': [
    'portal-outage',
    'portal-certificate-fault',
    'portal-name-unresolved',
    'portal-redirect-loop',
    'portal-cookie-fault',
    'portal-blocks-network',
    'portal-page-fault',
  ],
  none: ['something-else'],
} as const;
export type CauseGroup = keyof typeof CAUSES_BY_GROUP;
export type KnownCauseId = { [G in CauseGroup]: (typeof CAUSES_BY_GROUP)[G][number] }[CauseGroup];
/** A cause of the built-in table, or one that a practice has added. */
export type CauseId = KnownCauseId | (string & {});
export type FixId = string;

/**
 * Interview questions and their choices. Every question takes `unknown` as well, which is no evidence at all. The
 * choices of `product` are the ids of the known portal products, which the table holds.
 */
export const CHOICES = {
  symptom: [
    'forgot-password',
    'forgot-username',
    'credentials-rejected',
    'reset-message-missing',
    'account-not-found',
    'page-loops-or-wont-load',
    'too-many-attempts',
    'code-rejected',
    'code-not-received',
    'second-factor-lost',
    'activation-fails',
    'already-registered',
    'account-disabled',
    'details-mismatch',
    'new-password-rejected',
    'asked-to-reset',
    'signed-out-quickly',
    'security-warning',
    'form-missing',
    'passkey-fails',
    'wrong-persons-record',
    'suspicious-activity',
    'app-fails',
    'other',
  ],
  'worked-before': ['recently', 'long-ago', 'never'],
  surface: ['browser', 'app', 'both'],
  'other-surface': ['works', 'fails'],
  'device-scope': ['all-devices', 'this-device-only'],
  'private-window': ['works', 'fails'],
  'other-browser': ['works', 'fails'],
  attempts: ['few', 'many'],
  'password-source': ['typed', 'saved'],
  'link-source': ['official-site', 'bookmark', 'old-message', 'forwarded', 'search-result', 'typed'],
  'contact-details-changed': ['yes', 'no'],
  'name-changed': ['yes', 'no'],
  'reset-tried': ['no', 'message-missing', 'link-expired', 'worked-then-failed'],
  'blockers-or-vpn': ['yes', 'no'],
  'shared-device': ['yes', 'no'],
  'browser-updated': ['yes', 'no'],
  'app-updated': ['yes', 'no'],
  activated: ['yes', 'no'],
  'code-channel': ['sms', 'email', 'authenticator', 'none'],
  'others-affected': ['yes', 'no'],
  'checked-from': ['same-device', 'same-network', 'elsewhere'],
  product: [],
} as const satisfies Record<string, readonly string[]>;
export type QuestionId = keyof typeof CHOICES;
/** In the order in which answers are listed. */
export const QUESTION_IDS = Object.keys(CHOICES) as QuestionId[];
/** The id of one of a question's choices. */
export type Choice = string;
/** Asked, and not known: no evidence, but not asked again. */
export const UNKNOWN = 'unknown';

/** What is known of a finding before it is made. */
export interface FindingKind {
  readonly severity: Severity;
  readonly scope: Scope;
}

const portal = (severity: Severity): FindingKind => ({ severity, scope: 'portal' });
const here = (severity: Severity): FindingKind => ({ severity, scope: 'here' });

/**
 * Findings with the severity they usually have and their scope. A detector may give another severity where the
 * vocabulary says so (`tls.incomplete-chain` that no browser repairs, `cookie.rejected` of the session cookie).
 */
export const FINDINGS = {
  'url.scheme-assumed': portal('info'),
  'url.insecure-scheme': portal('warning'),
  'url.wrapped-link': portal('info'),
  'url.one-time-token': portal('warning'),
  'url.embedded-credentials': portal('warning'),
  'url.lookalike-host': portal('warning'),
  'url.ip-address-host': portal('warning'),
  'url.opaque-link': portal('info'),
  'url.app-link': portal('info'),
  'url.shortener': portal('info'),
  'url.differs-from-official': portal('warning'),
  'dns.name-not-found': portal('blocking'),
  'dns.server-failure': portal('blocking'),
  'dns.timeout': here('blocking'),
  'dns.blocked-address': here('blocking'),
  'tcp.refused': portal('blocking'),
  'tcp.timeout': portal('blocking'),
  'tcp.unreachable': portal('blocking'),
  'tcp.reset': portal('blocking'),
  'tcp.ipv6-broken': portal('warning'),
  'tcp.family-missing': here('blocking'),
  'tls.expired': portal('blocking'),
  'tls.not-yet-valid': portal('blocking'),
  'tls.wrong-host': portal('blocking'),
  'tls.self-signed': portal('blocking'),
  'tls.untrusted-root': portal('blocking'),
  'tls.incomplete-chain': portal('warning'),
  'tls.obsolete-protocol': portal('blocking'),
  'tls.weak-certificate': portal('blocking'),
  'tls.invalid-certificate': portal('blocking'),
  'tls.handshake-failed': portal('blocking'),
  'tls.client-certificate-required': portal('blocking'),
  'tls.not-tls': portal('blocking'),
  'tls.intercepted': here('warning'),
  'tls.expires-soon': portal('warning'),
  'http.server-error': portal('blocking'),
  'http.maintenance': portal('blocking'),
  'http.not-found': portal('blocking'),
  'http.forbidden': portal('blocking'),
  'http.bot-challenge': portal('warning'),
  'http.rate-limited': portal('blocking'),
  'http.client-error': portal('blocking'),
  'http.auth-required': portal('warning'),
  'http.timeout': portal('blocking'),
  'http.truncated': portal('blocking'),
  'http.protocol-error': portal('blocking'),
  'http.empty-body': portal('blocking'),
  'http.too-large': portal('info'),
  'redirect.loop': portal('blocking'),
  'redirect.loop-without-cookies': portal('warning'),
  'redirect.too-many': portal('blocking'),
  'redirect.downgrade': portal('warning'),
  'redirect.no-https': portal('warning'),
  'redirect.other-site': portal('info'),
  'redirect.invalid-location': portal('blocking'),
  'redirect.private-address': portal('blocking'),
  'redirect.by-page': portal('info'),
  'cookie.rejected': portal('warning'),
  'cookie.required': portal('info'),
  'cookie.insecure-session': portal('warning'),
  'cookie.none-set': portal('info'),
  'page.login-form': portal('info'),
  'page.sign-in-link': portal('info'),
  'page.login-in-frame': portal('warning'),
  'page.no-login-form': portal('warning'),
  'page.script-required': portal('info'),
  'page.insecure-form': portal('blocking'),
  'page.mixed-content': portal('warning'),
  'page.maintenance-notice': portal('blocking'),
  'page.unsupported-browser-notice': portal('warning'),
  'page.cookies-disabled-notice': portal('warning'),
  'page.captcha': portal('info'),
  'page.vendor': portal('info'),
  'clock.skewed': here('warning'),
  'network.offline': here('warning'),
  'network.proxy-in-use': here('info'),
  'network.proxy-failed': here('blocking'),
  'network.captive-portal': here('blocking'),
  'network.block-page': here('blocking'),
} as const satisfies Record<`${Stage}.${string}`, FindingKind>;
export type FindingId = keyof typeof FINDINGS;

/** The stage that a finding belongs to: what stands before the dot of its id. */
export function stageOf(id: FindingId): Stage {
  return id.slice(0, id.indexOf('.')) as Stage;
}

/** What a finding speaks of. One that only another version knows holds for the portal, as most do. */
export function scopeOf(id: FindingId): Scope {
  return Object.hasOwn(FINDINGS, id) ? FINDINGS[id].scope : 'portal';
}
