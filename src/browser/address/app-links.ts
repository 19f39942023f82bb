import { cleanText } from '../../text/clean.js';
import type { AddressEvidence } from '../../model/index.js';

type SpecialLink = NonNullable<AddressEvidence['special']>;

/** Names of apps by the scheme that opens them. */
const APPS_BY_SCHEME: Partial<Record<string, string>> = {
  epicmychart: 'MyChart',
  mychart: 'MyChart',
  followmyhealth: 'FollowMyHealth',
  healow: 'healow',
  athenapatient: 'athenaPatient',
  otpauth: 'an authenticator app',
  'otpauth-migration': 'an authenticator app',
  market: 'Google Play',
  'itms-apps': 'App Store',
  'itms-appss': 'App Store',
  itms: 'App Store',
  intent: 'an Android app',
  'android-app': 'an Android app',
  'ms-appinstaller': 'Windows',
  'ms-windows-store': 'Microsoft Store',
  whatsapp: 'WhatsApp',
  fb: 'Facebook',
  'fb-messenger': 'Messenger',
  zoommtg: 'Zoom',
  msteams: 'Microsoft Teams',
};

/** Names of patients' apps by their id in Google Play, or by their word in the App Store's address. */
const APPS_BY_ID: Partial<Record<string, string>> = {
  'epic.mychart.android': 'MyChart',
  mychart: 'MyChart',
  'com.jardogs.fmhmobile': 'FollowMyHealth',
  followmyhealth: 'FollowMyHealth',
  healow: 'healow',
};

/** Services whose links open an app; where it is missing, they choose another place themselves. */
const APP_LINK_HOSTS =
  /(?:^|\.)(app\.link|test-app\.link|bnc\.lt|onelink\.me|page\.link|app\.goo\.gl|adj\.st|go\.link|sng\.link|smart\.link)$/;

/** Top-level domains that reversed names of apps begin with: `com.example.app:/oauth`. */
const REVERSED_NAME = /^(?:com|org|net|io|co|app|gov|edu|uk|de|us)\.[a-z\d.-]+$/;

/** Whether a scheme is one of an app that is known, or is made as apps' schemes are. */
export function isAppScheme(scheme: string): boolean {
  return (
    Object.hasOwn(APPS_BY_SCHEME, scheme) || (REVERSED_NAME.test(scheme) && !/\.(?:com|org|net|gov|edu)$/.test(scheme))
  );
}

/** The app that an address with a scheme of its own belongs to, by the id in it or by the scheme. */
export function appLink(scheme: string, address: string): SpecialLink {
  const id = /(?:[;?&](?:package|id)=|^android-app:\/\/)([\w.-]+)/i.exec(address)?.[1];
  return { kind: 'app-link', service: APPS_BY_ID[id?.toLowerCase() ?? ''] ?? APPS_BY_SCHEME[scheme] ?? scheme };
}

/** The app that a web address only leads to: a page of a store, or a link that opens it; undefined for any other. */
export function appPage(url: URL): SpecialLink | undefined {
  if (url.hostname === 'play.google.com' && url.pathname.startsWith('/store/apps/')) {
    return inStore('Google Play', url.searchParams.get('id') ?? '');
  }
  if (/^(?:apps|itunes)\.apple\.com$/.test(url.hostname) && /\/id\d+/.test(url.pathname)) {
    return inStore('App Store', /\/app\/([^/]+)\/id\d/.exec(url.pathname)?.[1] ?? '');
  }
  const service = APP_LINK_HOSTS.exec(url.hostname)?.[1];
  return service === undefined || url.pathname === '/' ? undefined : { kind: 'app-link', service };
}

function inStore(store: string, id: string): SpecialLink {
  const named = APPS_BY_ID[id.toLowerCase()] ?? cleanText(id, 40);
  return { kind: 'app-link', service: named === '' ? store : `${named}, ${store}` };
}
