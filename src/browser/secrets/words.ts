import { fold } from '../../text/fold.js';

/** What the name of a parameter says of its value. */
export type NameKind =
  /** A password or a code that is typed: secret however short. */
  | 'code'
  /** A value that is secret unless it is short or a word. */
  | 'telling'
  /** About the page, not about the person: only a long token counts. */
  | 'harmless'
  /** The same for every patient of a clinic, or for every reader of an advertisement. */
  | 'public'
  | 'plain';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const CODE_NAME_WORDS = words(
  'token tok tkn otp totp otc pin pwd pw pass passwd password passphrase passcode secret ticket jwt accesscode ' +
    'activationcode authcode invitecode securitycode verificationcode ssn mrn dob birthdate dateofbirth loginhint ' +
    'contrasena clave passwort kennwort motdepasse senha jeton',
);

/** Words in a parameter's name that promise a secret value. */
const TELLING_NAME_WORDS = words(
  'code key k tk apikey sig signature auth authorization assertion nonce state sid session sessionid jsessionid ' +
    'phpsessid aspsessionid cfid cftoken hash hmac verifier challenge credential invite invitation activation ' +
    'confirmation verification reset recovery unlock magic samlrequest samlresponse samlart relaystate wresult wctx ' +
    'bearer csrf xsrf requestverificationtoken awsaccesskeyid oobcode guid uuid email username messageid forward ' +
    'codigo codice activacion confirmacion verificacion invitacion restablecer einladung',
);

/** Words that make a telling name harmless: `error_code`, `token_type`, `countryCode`. */
const HARMLESS_NAME_WORDS = words(
  'error country language lang locale zip postal post area currency status type method algorithm uri url page color ' +
    'colour theme version ver v build rev bar promo promotion coupon source time zone',
);

/** Things that a clinic, a product or an advertisement has one of. */
const PUBLIC_NAME_WORDS = words(
  'client clinic practice practise org organization organisation office site facility location provider tenant realm ' +
    'department dept region brand campaign hospital pharmacy insurer plan payer doctor physician specialty product ' +
    'policy connection idp lk gid',
);

/** What may stand beside them and changes nothing. */
const NEUTRAL_NAME_WORDS = words('id ids code key guid uuid number num no nr name slug ref hint default');

/** Parameters that advertisements, mailings and counters add (Google, Meta, Microsoft, HubSpot, Mailchimp, Marketo). */
const TRACKING_NAME =
  /^(?:utm_\w{1,30}|_?(?:fb|g|ms|d|y|tt|tw)cl(?:id|src)|[gw]braid|igshid|li_fat_id|mc_[ce]id|_hs\w{1,10}|mkt_tok|_g[al]|srsltid|appid)$/i;

/** Words in a path segment that promise a secret in the segment behind it. */
export const TELLING_SEGMENT_WORDS = words(
  'reset resetpassword passwordreset password forgot forgotpassword recover recovery unlock activate activation verify ' +
    'verification confirm confirmation validate invite invitation accept claim join enroll enrollment register ' +
    'registration signup token code key otp pin ticket magic magiclink session sid auth hash restablecer recuperar ' +
    'contrasena desbloquear activar activacion verificar verificacion confirmar confirmacion invitacion registro ' +
    'einladung aktivieren bestaetigen zuruecksetzen activer confirmer reinitialiser redefinir convite',
);

/** Segments behind which even a short number is a code. */
export const CODE_SEGMENT_WORDS = words('otp pin code token codigo verify verificar');

/** Segments that lead to a thing with a number or a key of its own, the same for everybody. */
export const PUBLIC_SEGMENT_WORDS = words(
  'clinic clinics practice practices organization organizations organisation organisations org office offices site ' +
    'sites facility facilities location locations provider providers doctor doctors tenant tenants realm realms ' +
    'client department departments hospital hospitals article articles news blog topic topics product products',
);

/** Which words tell what a link is for; the first row that fits counts. */
export const PURPOSE_WORDS: readonly (readonly ['reset' | 'activation' | 'sign-in', ReadonlySet<string>])[] = [
  [
    'reset',
    words(
      'reset resetpassword passwordreset recover recovery forgot forgotpassword unlock restablecer recuperar olvidada ' +
        'desbloquear zuruecksetzen reinitialiser redefinir',
    ),
  ],
  [
    'activation',
    words(
      'activate activation verify verification confirm confirmation validate invite invitation claim join enroll ' +
        'enrollment register registration signup activar activacion verificar verificacion confirmar confirmacion ' +
        'invitacion registro einladung',
    ),
  ],
  [
    'sign-in',
    words(
      'magic magiclink login signin logon sso saml oauth oauth2 oidc callback authorize auth ticket otp ' +
        'samlrequest samlresponse state nonce session',
    ),
  ],
];

/** What a parameter's name says of its value. */
export function kindOfName(name: string): NameKind {
  if (TRACKING_NAME.test(name)) return 'public';
  const own = wordsOf(name);
  const isHarmless = own.some((word) => HARMLESS_NAME_WORDS.has(word)) || isHarmlessInOne(own);
  if (!isHarmless && speaksOf(name, CODE_NAME_WORDS)) return 'code';
  if (isPublic(own)) return 'public';
  if (isHarmless) return 'harmless';
  return speaksOf(name, TELLING_NAME_WORDS) ? 'telling' : 'plain';
}

/** `practiceId`, `clinic_code`; not `client_assertion`, which is more than the client's name. */
function isPublic(own: string[]): boolean {
  return (
    own.some((word) => PUBLIC_NAME_WORDS.has(word) || isPublicInOne(word)) &&
    own.every((word) => PUBLIC_NAME_WORDS.has(word) || NEUTRAL_NAME_WORDS.has(word) || isPublicInOne(word))
  );
}

/** `clinicid`, `officekey`. */
function isPublicInOne(word: string): boolean {
  const ending = /(?:id|key|code|no)$/.exec(word)?.[0];
  return ending !== undefined && PUBLIC_NAME_WORDS.has(word.slice(0, -ending.length));
}

/** `zipcode`, `errorcode`. */
function isHarmlessInOne(own: string[]): boolean {
  return own.some((word) => word.length > 6 && word.endsWith('code') && HARMLESS_NAME_WORDS.has(word.slice(0, -4)));
}

/** The words of a name or segment in lower case: `resetPasswordToken`, `reset_password-token` → reset, password, token. */
function wordsOf(name: string): string[] {
  return fold(name.slice(0, 200).replace(/([a-z\d])([A-Z])/g, '$1 $2'))
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

/** Whether one of the words, or all of them written as one, is in the set. */
export function speaksOf(name: string, telling: ReadonlySet<string>): boolean {
  const own = wordsOf(name);
  return own.some((word) => telling.has(word)) || telling.has(own.join('')) || hasTellingEnd(own, telling);
}

/** `authtoken`, `accesskey`, `vcode` and other names in one word end in what they hold. */
function hasTellingEnd(own: string[], telling: ReadonlySet<string>): boolean {
  return ENDINGS.some((end) => telling.has(end) && own.some((word) => word.endsWith(end) && !OTHER_WORDS.has(word)));
}

const ENDINGS = ['token', 'secret', 'password', 'signature', 'code', 'key', 'otp', 'pwd', 'hash'];
const OTHER_WORDS = words('monkey turkey donkey hockey jockey smokey encode decode unicode geocode');
