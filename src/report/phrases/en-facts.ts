const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** A length of time in the unit that a person would choose. */
function span(minutes: number): string {
  if (minutes < 120) return count(minutes, 'minute');
  if (minutes < 2 * DAY) return count(Math.round(minutes / 60), 'hour');
  return minutes < 2 * YEAR ? count(Math.round(minutes / DAY), 'day') : count(Math.round(minutes / YEAR), 'year');
}

const DAY = 24 * 60;
const YEAR = 365 * DAY;

/** Numbers with their units, by the name of the fact. */
const amounts: Record<string, (value: number) => string> = {
  minutes: span,
  seconds: (value) => count(value, 'second'),
  days: (value) => (value < 1 ? 'less than a day' : count(value, 'day')),
  bytes: (value) => count(value, 'byte'),
  megabytes: (value) => `${value} MiB`,
  count: (value) => count(value, 'time'),
  hops: (value) => count(value, 'address', 'addresses'),
};

/** Lists that need the word for what they list, by finding and fact. */
const nouns: Record<string, (length: number, list: string) => string> = {
  'cookie.rejected.names': (length, list) => `the cookie${length === 1 ? '' : 's'} ${list}`,
  'cookie.insecure-session.names': (length, list) => `session cookie${length === 1 ? '' : 's'} ${list}`,
};

/** A product that nobody has a name for is not told. */
const NAMELESS = { unknown: '' };

/** Codes that mean something of their own in one fact of one finding. */
const factWords: Record<string, Record<string, string>> = {
  'url.one-time-token.purpose': {
    reset: 'a link to reset the password',
    activation: 'a link to activate the account',
    'sign-in': 'a link that signs in',
    unknown: '',
  },
  'redirect.invalid-location.problem': {
    missing: 'the Location is missing',
    empty: 'the Location is empty',
    malformed: 'the Location cannot be read',
    scheme: 'the Location is neither http nor https',
    port: 'the Location names a port that browsers block',
  },
  'redirect.by-page.by': {
    'meta-refresh': 'a meta refresh',
    'refresh-header': 'a Refresh header',
    script: 'a script, which this check does not run',
  },
  'tls.incomplete-chain.repairable': {
    true: 'Chrome, Edge and Safari fetch the missing certificate by themselves. Firefox does only where it knows it already; phones, apps and older browsers show a security warning and stop.',
    false: 'No browser can fetch the missing certificate, so every browser shows a security warning and stops.',
  },
  'cookie.rejected.session': {
    true: 'It looks like the cookie that remembers the sign-in, so the patient comes back to the sign-in page every time.',
    false: 'It does not look like the one that remembers the sign-in. Signing in may work all the same.',
  },
  'cookie.rejected.keptBy': {
    safari: 'Safari keeps it',
    'older-browsers': 'browsers that do not know this rule keep it',
    none: '',
  },
  'http.bot-challenge.product': NAMELESS,
  'http.forbidden.product': NAMELESS,
  'page.captcha.product': { ...NAMELESS, image: 'letters in a picture', mtcaptcha: 'MTCaptcha', altcha: 'ALTCHA' },
  'network.captive-portal.product': NAMELESS,
  'network.block-page.product': NAMELESS,
};

/** How the facts of findings read. */
export const factsEnglish = {
  amounts,
  nouns,
  factWords,
  list: (values: readonly string[], more: number) =>
    more === 0 ? values.join(', ') : `${values.join(', ')} and ${more} more`,
};
