import { amountsIn } from './amounts.js';

const amounts = amountsIn({
  second: ['second', 'seconds'],
  minute: ['minute', 'minutes'],
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  year: ['year', 'years'],
  byte: ['byte', 'bytes'],
  time: ['time', 'times'],
  address: ['address', 'addresses'],
  lessThanADay: 'less than a day',
});

/** Lists that need the word for what they list, by finding and fact. */
const nouns = {
  'cookie.rejected.names': (length: number, list: string) => `the cookie${length === 1 ? '' : 's'} ${list}`,
  'cookie.insecure-session.names': (length: number, list: string) => `session cookie${length === 1 ? '' : 's'} ${list}`,
};

/** A product that nobody has a name for is not told. */
const NAMELESS = { unknown: '' };

/** Codes that mean something of their own in one fact of one finding. */
const factWords = {
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
  'clock.skewed.direction': { ahead: 'ahead', behind: 'behind' },
  'network.proxy-in-use.source': { option: 'command line', environment: 'environment', system: 'system' },
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
