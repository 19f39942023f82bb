/** Words in a parameter's name that promise a secret value. */
const TELLING_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'token code accesscode activationcode authcode invitecode verificationcode key apikey otp totp pin pwd passwd password passphrase secret sig signature auth assertion ticket nonce ' +
    'state sid session sessionid jsessionid phpsessid aspsessionid cfid cftoken hash hmac verifier challenge credential ' +
    'invite invitation activation confirmation verification reset recovery unlock magic samlrequest samlresponse ' +
    'samlart relaystate wresult wctx jwt bearer csrf xsrf requestverificationtoken awsaccesskeyid oobcode guid uuid ' +
    'loginhint ssn mrn dob birthdate email'
  ).split(' '),
);

/** Words that make a telling name harmless: `error_code`, `token_type`, `countryCode`. */
const HARMLESS_NAME_WORDS: ReadonlySet<string> = new Set(
  'error country language lang locale zip postal currency status type method algorithm uri url page'.split(' '),
);

/** Words in a path segment that promise a secret in the segment behind it. */
export const TELLING_SEGMENT_WORDS: ReadonlySet<string> = new Set(
  (
    'reset resetpassword passwordreset password recover recovery unlock activate activation verify verification ' +
    'confirm confirmation validate invite invitation accept enroll enrollment register registration signup token code key otp ' +
    'pin ticket magic magiclink session sid auth hash'
  ).split(' '),
);

/** Which words tell what a link is for; the first row that fits counts. */
export const PURPOSE_WORDS: readonly (readonly ['reset' | 'activation' | 'sign-in', ReadonlySet<string>])[] = [
  ['reset', new Set('reset resetpassword passwordreset recover recovery forgot forgotpassword unlock'.split(' '))],
  [
    'activation',
    new Set(
      (
        'activate activation verify verification confirm confirmation validate invite invitation enroll enrollment ' +
        'register registration signup'
      ).split(' '),
    ),
  ],
  [
    'sign-in',
    new Set(
      (
        'magic magiclink login signin logon sso saml oauth oauth2 oidc callback authorize auth ticket otp ' +
        'samlrequest samlresponse state nonce session'
      ).split(' '),
    ),
  ],
];

/** The words of a name or segment in lower case: `resetPasswordToken`, `reset_password-token` → reset, password, token. */
function wordsOf(name: string): string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

/** Whether a parameter of this name carries a secret. */
export function isTellingName(name: string): boolean {
  return speaksOf(name, TELLING_NAME_WORDS) && !speaksOf(name, HARMLESS_NAME_WORDS);
}

/** Whether one of the words, or all of them written as one, is in the set. */
export function speaksOf(name: string, words: ReadonlySet<string>): boolean {
  const own = wordsOf(name);
  return own.some((word) => words.has(word)) || words.has(own.join('')) || hasTellingEnd(own, words);
}

/** `authtoken`, `accesskey` and other names in one word end in what they hold. */
function hasTellingEnd(own: string[], words: ReadonlySet<string>): boolean {
  return ['token', 'secret', 'password', 'signature'].some(
    (end) => words.has(end) && own.some((word) => word.endsWith(end)),
  );
}
