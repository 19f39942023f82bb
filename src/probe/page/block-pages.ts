import type { Sign } from './signatures.js';

/** Filters of a network that answer in a portal's place: product → any of its signs. */
export const BLOCK_PAGES: readonly { product: string; signs: readonly Sign[] }[] = [
  {
    product: 'Cisco Umbrella',
    signs: [
      { text: /cisco umbrella/, source: /(?:blocked|policy setting)/ },
      { title: /^site blocked$/, source: /\/static\/icons\/cisco\.ico|umbrella|opendns/ },
      { host: /(?:^|\.)(?:block\.opendns\.com|block\.umbrella\.com|phish\.opendns\.com|malware\.opendns\.com)$/ },
    ],
  },
  {
    product: 'Cisco Web Security Appliance',
    signs: [{ header: ['via', /cisco-wsa/], statuses: [403] }, { header: ['server', /cisco-wsa/] }],
  },
  {
    product: 'Fortinet FortiGuard',
    signs: [
      { text: /fortiguard (?:intrusion prevention|web filtering|category|url filter)|powered by fortiguard/ },
      { title: /^fortiguard|web filter violation/ },
      { title: /^web page blocked!?$/, text: /category|web filter|administrator|policy/, source: /forti/ },
      { header: ['server', /fortigate|fortiproxy/], statuses: [403] },
    ],
  },
  {
    product: 'Zscaler',
    signs: [
      { source: /zscaler/, text: /(?:blocked|not allowed|internet security by zscaler|reason:)/, maxText: 3000 },
      { host: /(?:^|\.)gateway\.(?:zscaler(?:one|two|three|ten)?|zscloud)\.net$/ },
      { header: ['server', /^zscaler/], statuses: [403] },
    ],
  },
  {
    product: 'SonicWall',
    signs: [
      { header: ['server', /^sonicwall/] },
      { title: /^web site blocked$/ },
      { source: /nsa_banner/ },
      { text: /this site has been blocked by the network administrator/ },
    ],
  },
  {
    product: 'Palo Alto Networks',
    signs: [
      {
        text: /(?:virus\/spyware|web page|application) (?:download )?blocked|in accordance with company policy/,
        title: /blocked/,
      },
      {
        text: /palo alto next generation security platform|access to the web page you were trying to visit has been blocked/,
      },
    ],
  },
  {
    product: 'Barracuda',
    signs: [
      { header: ['server', /barracuda\/ngfirewall|barracudahttp/] },
      { text: /barracuda (?:web (?:security gateway|filter)|cloudgen|content shield)/ },
    ],
  },
  {
    product: 'Symantec Web Security',
    signs: [{ host: /(?:^|\.)webscanningservice\.com$/ }, { source: /webserviceslertpage|webservicesalertpage/ }],
  },
  {
    product: 'Blue Coat',
    signs: [
      { host: /(?:^|\.)bluecoat\.com$/, path: /notify/ },
      { text: /blue coat|proxysg/, source: /(?:denied|blocked)/, statuses: [403] },
    ],
  },
  {
    product: 'Sophos',
    signs: [
      {
        text: /(?:blocked|protected) by sophos|sophos (?:web|utm|firewall|xg)/,
        source: /(?:blocked|not allowed|prohibited)/,
        maxText: 3000,
      },
    ],
  },
  { product: 'WatchGuard', signs: [{ text: /watchguard/, source: /(?:denied|blocked)/, maxText: 3000 }] },
  {
    product: 'Forcepoint',
    signs: [
      { source: /forcepoint|websense/, text: /(?:blocked|content blocked|access (?:to this|denied))/, maxText: 3000 },
    ],
  },
  {
    product: 'McAfee Web Gateway',
    signs: [{ source: /mcafee web gateway|skyhigh secure web gateway/ }, { title: /^mcafee web gateway/ }],
  },
  {
    product: 'Netskope',
    signs: [{ source: /netskope|goskope\.com/, text: /(?:blocked|policy|not allowed)/, maxText: 3000 }],
  },
  { product: 'Securly', signs: [{ host: /(?:^|\.)securly\.com$/ }, { text: /blocked by securly/ }] },
  {
    product: 'Lightspeed',
    signs: [{ host: /(?:^|\.)lsfilter\.com$/ }, { text: /lightspeed (?:filter|systems)/, source: /blocked/ }],
  },
  { product: 'ContentKeeper', signs: [{ text: /blocked by contentkeeper/ }] },
  { product: 'iboss', signs: [{ source: /iboss/, text: /(?:access (?:to )?|)(?:denied|blocked)/, maxText: 3000 }] },
  { product: 'Smoothwall', signs: [{ text: /smoothwall/, source: /(?:blocked|denied)/, maxText: 3000 }] },
  { product: 'Untangle', signs: [{ text: /untangle (?:web filter|ng firewall)/ }] },
  { product: 'Pi-hole', signs: [{ source: /pi-hole/, text: /(?:blocked|whitelist|allowlist)/, maxText: 3000 }] },
  { product: 'pfBlockerNG', signs: [{ source: /pfblockerng/ }] },
  { product: 'Kerio Control', signs: [{ header: ['server', /kerio control/] }] },
  { product: 'Olfeo', signs: [{ header: ['server', /^olfeo/] }] },
  { product: 'WireFilter', signs: [{ header: ['server', /wirefilter/] }] },
  {
    product: 'Squid',
    signs: [
      { source: /err_access_denied/, header: ['x-squid-error', /err_access_denied/] },
      { text: /generated [^.]{0,80}\(squid/, source: /access denied|acceso denegado/ },
    ],
  },
  { product: 'IServ', signs: [{ title: /^iserv\b.{0,40}(?:block|gesperrt|filter)/ }] },
  {
    product: 'Sky Broadband Shield',
    signs: [{ host: /^(?:block\.cf|blocked\.nb)\.sky\.com$/ }],
  },
  { product: 'O2', signs: [{ host: /^assets\.o2\.co\.uk$/, path: /18plusaccess/ }] },
  { product: 'Vodafone', signs: [{ host: /^www\.vodafone\.co\.uk$/, path: /restricted-content/ }] },
  { product: 'giffgaff', signs: [{ host: /^www\.giffgaff\.com$/, path: /\/mobile\/over18/ }] },
  { product: 'NOW Broadband Buddy', signs: [{ host: /^account\.nowtv\.com$/, path: /blocked-pages/ }] },
  {
    product: 'unknown',
    signs: [
      {
        title:
          /^(?:notification: policy: url filtering|web ?(?:page|site) (?:has been )?blocked!?|oops! website blocked!?|(?:this )?(?:web ?)?site (?:is )?blocked|url blocked|blocked by (?:your |the )?(?:network|administrator|policy)|p[aá]gina bloqueada|sitio bloqueado)/,
      },
      {
        text: /\b(?:(?:this|the requested) (?:web ?)?(?:site|page|url|website) (?:has been |is |was )?blocked|blocked by (?:your |the |our )?(?:network|it|company|organi[sz]ation|school|internet|web|content|dns)\b|esta p[aá]gina (?:ha sido|est[aá]) bloqueada)[^.]{0,120}(?:policy|polic(?:y|ies)|categor|filter|administrator|network|pol[ií]tica|administrador|filtro)/,
        maxText: 3000,
      },
      { text: /\bcategory: ?[a-z].{0,80}|\burl category\b/, title: /block|denied/, maxText: 3000 },
    ],
  },
];

/** Sign-in pages of a network: Wi-Fi of a hotel, a clinic's guests, a phone company. */
export const CAPTIVE_PORTALS: readonly { product: string; signs: readonly Sign[] }[] = [
  { product: 'Cisco Meraki', signs: [{ host: /(?:^|\.)network-auth\.com$/ }, { source: /network-auth\.com\/splash/ }] },
  {
    product: 'Aruba',
    signs: [
      { host: /^(?:securelogin|captiveportal-login)\.arubanetworks\.com$/ },
      { host: /^captiveportal-login\./ },
      { path: /\/cgi-bin\/login$/, source: /aruba/ },
    ],
  },
  {
    product: 'Cisco ISE',
    signs: [{ path: /^\/portal\/portalsetup\.action/ }, { source: /\/portal\/portalsetup\.action/ }],
  },
  { product: 'Ubiquiti UniFi', signs: [{ path: /^\/guest\/s\/[\w-]{1,40}\// }] },
  { product: 'MikroTik', signs: [{ source: /mikrotik hotspot|\$\(link-login/ }, { title: /mikrotik/ }] },
  { product: 'FortiGate', signs: [{ path: /^\/fgtauth/ }, { source: /\/fgtauth\?/ }] },
  { product: 'pfSense', signs: [{ source: /\$portal_action\$|name="redirurl"[^>]{0,80}>[^]{0,400}captive/ }] },
  { product: 'Ruckus', signs: [{ source: /ruckus/, title: /(?:guest|wi-?fi|hotspot)/ }] },
  { product: 'Vodafone Hotspot', signs: [{ host: /^hotspot\.vodafone\.de$/ }] },
  { product: 'WISPr gateway', signs: [{ source: /<wispaccessgatewayparam/ }] },
  {
    product: 'unknown',
    signs: [
      { statuses: [511] },
      {
        title:
          /(?:\bcaptive portal\b|\bhotspot\b.{0,30}log|\bguest (?:wi-?fi|wireless|network|internet)\b|\bwi-?fi (?:log|sign|access|portal|hotspot)|\bnetwork (?:login|log-in|sign-in|authentication)\b|\bwelcome to [^|]{0,40}wi-?fi\b)/,
      },
      {
        text: /(?:accept|agree)[^.]{0,80}(?:terms|conditions)[^.]{0,120}(?:wi-?fi|internet access|wireless network|use the internet)/,
        maxText: 4000,
      },
      {
        text: /(?:log ?in|sign ?in|connect|register|continue)[^.]{0,40}(?:to (?:use|access|get)|for)[^.]{0,30}(?:the )?(?:internet|wi-?fi|wireless network|guest network)/,
        maxText: 3000,
      },
    ],
  },
];
