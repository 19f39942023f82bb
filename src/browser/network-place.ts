import { bareHost } from './url-parts.js';

/** Who answers at a place that networks send browsers to in a portal's stead. */
export interface NetworkPlace {
  kind: 'captivePortal' | 'blockPage';
  product: string;
}

interface Place {
  product: string;
  host?: RegExp;
  path?: RegExp;
}

/** Sign-in pages of networks: guests' Wi-Fi, hotels, phone companies. */
const CAPTIVE_PORTALS: readonly Place[] = [
  { product: 'Cisco Meraki', host: /(?:^|\.)network-auth\.com$/ },
  { product: 'Aruba', host: /^(?:securelogin|captiveportal-login)\./ },
  { product: 'Cisco ISE', path: /^\/portal\/portalsetup\.action/ },
  { product: 'Ubiquiti UniFi', path: /^\/guest\/s\/[\w-]{1,40}\// },
  { product: 'FortiGate', path: /^\/fgtauth/ },
  { product: 'openNDS', path: /^\/opennds_(?:preauth|auth)/ },
  { product: 'Sophos', path: /^\/httpclient\.html$/ },
  { product: 'Purple', host: /(?:^|\.)purpleportal\.net$/ },
  { product: 'Vodafone Hotspot', host: /^hotspot\.vodafone\.de$/ },
  { product: 'Telekom Hotspot', host: /^hotspot\.(?:t-mobile\.net|telekom\.de)$/ },
  { product: 'Xfinity WiFi', host: /^(?:wifilogin|prov\.wifi|wifi)\.xfinity\.com$/ },
  { product: 'HotspotSystem', host: /(?:^|\.)hotspotsystem\.com$/ },
  {
    product: 'unknown',
    host: /^(?:captive-?portal|hotspot|guest-?(?:wi-?fi|wlan|net(?:work)?|portal-login)|wi-?fi-?(?:login|portal|guest)|login\.wi-?fi)\b/,
  },
];

/** Pages that filters show where they block. */
const BLOCK_PAGES: readonly Place[] = [
  { product: 'Cisco Umbrella', host: /(?:^|\.)(?:block|phish|malware)\.(?:opendns|umbrella)\.com$/ },
  { product: 'Cisco Meraki', path: /^\/blocked\.cgi$/ },
  { product: 'Zscaler', host: /(?:^|\.)gateway\.(?:zscaler(?:one|two|three|ten|gov)?|zscloud)\.net$/ },
  { product: 'Symantec Web Security', host: /(?:^|\.)webscanningservice\.com$/ },
  { product: 'Blue Coat', host: /(?:^|\.)bluecoat\.com$/, path: /^\/notify/ },
  { product: 'Check Point', path: /^\/usercheck\/portalmain/ },
  { product: 'Cloudflare Gateway', host: /^blocked\.teams\.cloudflare\.com$/ },
  { product: 'GoGuardian', host: /^blocked\.goguardian\.com$/ },
  { product: 'Securly', host: /(?:^|\.)securly\.com$/ },
  { product: 'Lightspeed', host: /(?:^|\.)lsfilter\.com$/ },
  { product: 'squidGuard', path: /^\/(?:sgerror\.php|cgi-bin\/squidguard\.cgi)$/ },
  { product: 'Sky Broadband Shield', host: /^(?:block\.cf|blocked\.nb)\.sky\.com$/ },
  { product: 'O2', host: /^assets\.o2\.co\.uk$/, path: /18plusaccess/ },
  { product: 'Vodafone', host: /^www\.vodafone\.co\.uk$/, path: /restricted-content/ },
  { product: 'giffgaff', host: /^www\.giffgaff\.com$/, path: /^\/mobile\/over18/ },
  { product: 'NOW Broadband Buddy', host: /^account\.nowtv\.com$/, path: /blocked-pages/ },
];

/** What gateways tell their sign-in page: which device asked … */
const DEVICE =
  /^(?:client_?mac|cmac|mac|ap_?mac|user_?mac|umac|sta_?mac|nasid|nas_?id|uamip|ssid|essid|wlan|ap_?name|switch_url|magic)$/;
/** … and where it wanted to go. */
const WANTED =
  /^(?:url|dst|redirect|redirurl|redirect_?url|redirect_?uri|user_?url|orig_?url|origurl|continue_?url|link-orig|userurl)$/;

/** The network's own place that an address is; undefined for all others. Known by host, path and names of parameters. */
export function networkPlaceOf(url: string): NetworkPlace | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  const captive = find(CAPTIVE_PORTALS, address) ?? (isGatewaysQuestion(address) ? 'unknown' : undefined);
  if (captive !== undefined) return { kind: 'captivePortal', product: captive };
  const block = find(BLOCK_PAGES, address);
  return block === undefined ? undefined : { kind: 'blockPage', product: block };
}

/** The network whose sign-in page has a certificate with these names; undefined where they are of no known one. */
export function captivePortalOfNames(names: readonly string[]): string | undefined {
  const hosts = names.map((name) => name.toLowerCase().replace(/^\*\./, 'any.'));
  return CAPTIVE_PORTALS.find(({ host }) => host !== undefined && hosts.some((name) => host.test(name)))?.product;
}

function find(places: readonly Place[], address: URL): string | undefined {
  const name = bareHost(address);
  const path = address.pathname.toLowerCase();
  return places.find(({ host, path: wanted }) => (host?.test(name) ?? true) && (wanted?.test(path) ?? true))?.product;
}

function isGatewaysQuestion({ searchParams }: URL): boolean {
  const names = [...searchParams.keys()].map((name) => name.toLowerCase());
  return names.some((name) => DEVICE.test(name)) && names.some((name) => WANTED.test(name));
}
