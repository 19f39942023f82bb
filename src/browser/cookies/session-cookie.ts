import type { SetCookieFacts } from '../../model/index.js';

/** Names that frameworks and sign-on products give to the cookie of a session. */
const SESSION_NAMES =
  /^(?:__(?:host|secure|http|host-http)-)?(?:jsessionid(?:sso)?|phpsessid|asp\.net_sessionid|aspsessionid[a-z]*|cfid|cftoken|connect\.sid|laravel_session|ci_session|symfony|_session_id|_[a-z\d]+_session|idsrv(?:\.session)?|\.aspxauth|\.aspxformsauth|\.aspnetcore\.(?:identity\.application|cookies|session)|fedauth\d?|iplanetdirectorypro|smsession|lwsso_cookie_key|openemr|portalopenemr|obssocookie|oamauthncookie[_:.\w]*|pd-[sh]-session-id|mrhsession|lastmrh_session|msisauth\w*|ltpatoken2?|siteminder|samlssotokenid|commonauthid|s?sess[\da-f]{32}|kc_session|keycloak_(?:session|identity)(?:_legacy)?|auth_session_id(?:_legacy)?|remember_token|mychart[._]session\w*|okta-oauth-[a-z]+|sid|sess|session|sessid|sessionid|session_id|session-id|sessiontoken|auth|authtoken|access_token|id_token)$/i;

/** Words that many sites build the name of their own session cookie from. */
const SESSION_WORDS = /(?:^|[^a-z])(?:sess|sid|sessid)(?:[^a-z]|$)|session|auth(?:n|entication)?(?:[^a-z]|$)/i;

/** What one step of a sign-on leaves for the next, and antiforgery tokens: they are needed, and are no session. */
const SIGN_ON_STEP =
  /csrf|xsrf|requestverificationtoken|antiforgery|nonce|correlation|oidc\.state|openidc_state|pkce|code_verifier|okta-oauth-(?:nonce|state)|kc_restart|relaystate|saml_?request/i;

/** Load balancers, firewalls, statistics, memory of settings: a visit goes on without them. */
const SIDE_PURPOSE =
  /^awsalb(?:app-\d+|cors|tg|tgcors)?$|^awselb|amlbcookie|^nlbi_|^visid_incap|^incap_ses|^bigip|^ts(?:[\da-f]{6}|[\da-f]{8})(?:_\d+|\d{2})?$|^f5|^(?:__)?cf(?:_bm|_clearance|duid|lb)|^_cfuvid|^arraffinity|applicationgatewayaffinity|^gclb$|^citrix_ns_id|^nsc_|^ingresscookie$|^_abck|^ak_bmsc|^bm_|^aws-waf|^reese84|^datadome$|^_px|^rbzid|^_ga|^_gid|^_gat|^_gcl|^_fbp|^_hj|^_pk_|^_clck|^_clsk|^ajs_|^mp_|^amplitude|^utm|^__utm|^s_(?:cc|sq|vi)$|optanon|consent|cookietest|testcookie|test_cookie|cookies?_?(?:check|enabled|support)|^has_js$|locale|lang(?:uage)?$|theme|timezone|^dtcookie$|^dt(?:sa|latc|pc)$|^rxv(?:t|isitor)$|route(?:id)?$|serverid|sticky|affinity/i;

/** Whether a cookie belongs to what stands in front of a portal or beside it, and not to signing in. */
export function isBesideSignIn(name: string): boolean {
  return SIDE_PURPOSE.test(name);
}

/** Whether a cookie carries a sign-on from one step to the next. */
export function isSignOnStep(name: string): boolean {
  return SIGN_ON_STEP.test(name);
}

/**
 * Whether a cookie looks like the one that carries the session: by the name that its framework gives it, or by a
 * telling word in the name of an HttpOnly cookie that ends with the browser session.
 */
export function looksLikeSession(name: string, facts: Pick<SetCookieFacts, 'httpOnly' | 'sessionOnly'>): boolean {
  if (isBesideSignIn(name) || isSignOnStep(name)) return false;
  if (SESSION_NAMES.test(name)) return true;
  return SESSION_WORDS.test(name) && (facts.httpOnly || facts.sessionOnly);
}
