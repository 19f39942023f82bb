import type { SetCookieFacts } from '../../model/index.js';

/** Names that frameworks and sign-on products give to the cookie of a session. */
const SESSION_NAMES =
  /^(?:__(?:host|secure|http|host-http)-)?(?:jsessionid(?:sso)?|phpsessid|asp\.net_sessionid|aspsessionid[a-z]*|cfid|cftoken|connect\.sid|laravel_session|ci_session|symfony|_session_id|_[a-z\d]+_session|idsrv(?:\.session)?|\.aspxauth|\.aspxformsauth|\.aspnetcore\.(?:identity\.application|cookies|session)|fedauth\d?|iplanetdirectorypro|smsession|lwsso_cookie_key|openemr|portalopenemr|kc_session|keycloak_(?:session|identity)(?:_legacy)?|auth_session_id(?:_legacy)?|remember_token|mychart\.sessiontoken|okta-oauth-[a-z]+|sid|sess|session|sessid|sessionid|session_id|session-id|sessiontoken|auth|authtoken|access_token|id_token)$/i;

/** Words that many sites build the name of their own session cookie from. */
const SESSION_WORDS = /(?:^|[^a-z])(?:sess|sid|sessid)(?:[^a-z]|$)|session|auth(?:n|entication)?(?:[^a-z]|$)/i;

/** Antiforgery tokens, load balancers, firewalls, statistics, memory of settings: none of them carries a session. */
const OTHER_PURPOSE =
  /csrf|xsrf|requestverificationtoken|antiforgery|^awsalb(?:cors|tg|tgcors)?$|^awselb|amlbcookie|^nlbi_|^visid_incap|^incap_ses|^bigip|^ts[\da-f]{6,8}$|^f5|^(?:__)?cf(?:_bm|_clearance|duid|lb)|^_cfuvid|^arraffinity|applicationgatewayaffinity|^_abck|^ak_bmsc|^bm_|^aws-waf|^reese84|^_ga|^_gid|^_gat|^_fbp|^utm|optanon|consent|cookietest|testcookie|locale|lang(?:uage)?$|theme|timezone|nonce|correlation|^dtcookie$|^rxvt$|^__utm|route(?:id)?$|serverid|sticky|affinity|oidc\.state|okta-oauth-(?:nonce|state)/i;

/**
 * Whether a cookie looks like the one that carries the session: by the name that its framework gives it, or by a
 * telling word in the name of an HttpOnly cookie that ends with the browser session.
 */
export function looksLikeSession(name: string, facts: Pick<SetCookieFacts, 'httpOnly' | 'sessionOnly'>): boolean {
  if (OTHER_PURPOSE.test(name)) return false;
  if (SESSION_NAMES.test(name)) return true;
  return SESSION_WORDS.test(name) && (facts.httpOnly || facts.sessionOnly);
}
