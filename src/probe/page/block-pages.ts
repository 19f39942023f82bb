import type { Signed } from './signatures.js';

/** Filters of a network that answer in a portal's place, by words and parts of their pages. */
export const BLOCK_PAGES: readonly Signed[] = [
  {
    product: 'Cisco Umbrella',
    signs: [
      { text: /cisco umbrella/, source: /(?:blocked|policy setting)/, maxText: 3000 },
      { title: /^site blocked$/, source: /\/static\/icons\/cisco\.ico|umbrella|opendns/ },
    ],
  },
  {
    product: 'Cisco Web Security Appliance',
    signs: [{ header: ['via', /cisco-wsa/], statuses: [403] }, { header: ['server', /cisco-wsa/] }],
  },
  { product: 'Cisco Meraki', signs: [{ text: /blocked by your network operator/, maxText: 3000 }] },
  {
    product: 'Fortinet FortiGuard',
    signs: [
      { text: /fortiguard (?:intrusion prevention|web filtering|category|url filter)|powered by fortiguard/ },
      { title: /^fortiguard|web filter violation/ },
      { text: /in violation of your internet usage policy/ },
      { title: /^web page blocked!?$/, text: /category|web filter|administrator|policy/, source: /forti/ },
      { header: ['server', /fortigate|fortiproxy/], statuses: [403] },
    ],
  },
  {
    product: 'Zscaler',
    signs: [
      { source: /\bzscaler/, text: /(?:blocked|not allowed|internet security by zscaler|reason:)/, maxText: 3000 },
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
  { product: 'Check Point', signs: [{ text: /according to the organization security policy/, maxText: 3000 }] },
  { product: 'Symantec Web Security', signs: [{ source: /webserviceslertpage|webservicesalertpage/ }] },
  { product: 'Blue Coat', signs: [{ text: /blue coat|proxysg/, source: /(?:denied|blocked)/, statuses: [403] }] },
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
    signs: [{ source: /\b(?:forcepoint|websense)/, text: /(?:blocked|access (?:to this|denied))/, maxText: 3000 }],
  },
  {
    product: 'McAfee Web Gateway',
    signs: [{ source: /mcafee web gateway|skyhigh secure web gateway/ }, { title: /^mcafee web gateway/ }],
  },
  {
    product: 'Netskope',
    signs: [{ source: /\bnetskope|goskope\.com/, text: /(?:blocked|company policy|not allowed)/, maxText: 3000 }],
  },
  { product: 'Cato Networks', signs: [{ source: /catonetworks/, text: /blocked|denied/, maxText: 3000 }] },
  { product: 'Menlo Security', signs: [{ source: /menlosecurity\.com/, text: /blocked/, maxText: 3000 }] },
  {
    product: 'Cloudflare Gateway',
    signs: [{ text: /cloudflare (?:gateway|zero trust)/, source: /blocked/, maxText: 3000 }],
  },
  { product: 'DNSFilter', signs: [{ source: /\bdnsfilter\b/, text: /blocked/, maxText: 3000 }] },
  { product: 'NextDNS', signs: [{ text: /blocked by nextdns/, maxText: 3000 }] },
  { product: 'Securly', signs: [{ text: /blocked by securly/ }] },
  { product: 'GoGuardian', signs: [{ text: /blocked by goguardian|goguardian policy/ }] },
  { product: 'Lightspeed', signs: [{ text: /lightspeed (?:filter|systems)/, source: /blocked/, maxText: 3000 }] },
  { product: 'ContentKeeper', signs: [{ text: /blocked by contentkeeper/ }] },
  { product: 'iboss', signs: [{ source: /\biboss\b/, text: /(?:denied|blocked)/, maxText: 3000 }] },
  { product: 'Smoothwall', signs: [{ text: /smoothwall/, source: /(?:blocked|denied)/, maxText: 3000 }] },
  { product: 'Untangle', signs: [{ text: /untangle (?:web filter|ng firewall)/ }] },
  { product: 'Pi-hole', signs: [{ source: /pi-hole/, text: /(?:blocked|whitelist|allowlist)/, maxText: 3000 }] },
  { product: 'pfBlockerNG', signs: [{ source: /pfblockerng/ }] },
  { product: 'AdGuard', signs: [{ text: /adguard/, title: /blocked|denied/, maxText: 3000 }] },
  {
    product: 'Kaspersky',
    signs: [{ text: /kaspersky/, title: /(?:denied|blocked|stopped|unsafe)/, maxText: 3000 }],
  },
  { product: 'ESET', signs: [{ text: /\beset\b/, title: /(?:blocked|denied|threat)/, maxText: 3000 }] },
  { product: 'Kerio Control', signs: [{ header: ['server', /kerio control/] }] },
  { product: 'Olfeo', signs: [{ header: ['server', /^olfeo/] }] },
  { product: 'WireFilter', signs: [{ header: ['server', /wirefilter/] }] },
  { product: 'DansGuardian', signs: [{ source: /dansguardian|e2guardian/, text: /denied|banned|blocked/ }] },
  { product: 'squidGuard', signs: [{ source: /squidguard/, text: /denied|blocked/, maxText: 3000 }] },
  {
    product: 'Squid',
    signs: [
      { header: ['x-squid-error', /err_access_denied/] },
      { text: /generated [^.]{0,80}\(squid/, source: /access denied|acceso denegado/ },
    ],
  },
  { product: 'IServ', signs: [{ title: /^iserv\b.{0,40}(?:block|gesperrt|filter)/ }] },
  {
    product: 'unknown',
    signs: [
      {
        title:
          /^(?:notification: policy: url filtering|web ?(?:page|site) (?:has been )?blocked!?|oops! website blocked!?|(?:this )?(?:web ?)?site (?:is )?blocked|url blocked|blocked by (?:your |the )?(?:network|administrator|policy)|p[aá]gina bloqueada|sitio bloqueado)/,
      },
      {
        text: /\b(?:(?:this|the requested) (?:web ?)?(?:site|page|url|website) (?:has been |is |was )?blocked|blocked by (?:your |the |our )?(?:network|it|company|organi[sz]ation|school|internet|web|content|dns)\b|(?:esta p[aá]gina|este sitio) (?:ha sido|est[aá]) bloquead[ao])[^.]{0,120}(?:policy|polic(?:y|ies)|categor|filter|administrator|network|pol[ií]tica|administrador|filtro|categor[ií]a)/,
        maxText: 3000,
      },
      { text: /\bcategory: ?[a-z].{0,80}|\burl category\b/, title: /block|denied/, maxText: 3000 },
    ],
  },
];
