import type { Signed } from './signatures.js';

/** Title of Cloudflare's check, in the languages of the portals and some beside. */
const ONE_MOMENT = /^(?:just a moment|un momento|um momento|un instant|nur einen moment|einen moment)/;

/**
 * Checks that a browser passes with scripts or by hand, and this program does not. The same products put scripts of
 * theirs into healthy pages, so a name alone is no sign: it takes the check's own parts, or a page with nothing else.
 */
export const BOT_CHALLENGES: readonly Signed[] = [
  {
    product: 'cloudflare',
    signs: [
      { header: ['cf-mitigated', /challenge/] },
      {
        code: /\/cdn-cgi\/challenge-platform\/h\/[a-z]\/orchestrate|\b_cf_chl_opt\b|#cf-chl-|#challenge-(?:running|stage|form|error-text)/,
      },
      { title: ONE_MOMENT, code: /\/cdn-cgi\/challenge-platform\/(?!scripts\/jsd\/)/ },
      { title: ONE_MOMENT, header: ['server', /cloudflare/], statuses: [403, 429, 503] },
      { title: ONE_MOMENT, header: ['cf-ray', /./], statuses: [403, 429, 503] },
      { title: /^attention required!/, text: /complete the security check|one more step|prove you are (?:a )?human/ },
    ],
  },
  {
    product: 'aws-waf',
    signs: [
      { header: ['x-amzn-waf-action', /challenge|captcha/] },
      { code: /\.(?:token|captcha)\.awswaf\.com\//, statuses: [202, 405], maxText: 800 },
      { code: /\bgokuprops\b/, maxText: 800 },
    ],
  },
  {
    product: 'imperva',
    signs: [
      { code: /\/_incapsula_resource/, bare: true },
      { text: /pardon our interruption/, source: /_incapsula_|reese84|distil/ },
    ],
  },
  {
    product: 'akamai',
    signs: [{ code: /#sec-(?:if-)?cpt-(?:container|if)|\/_sec\/cp_challenge\//, maxText: 800 }],
  },
  { product: 'sucuri', signs: [{ source: /sucuri_cloudproxy_js|sucuri_cloudproxy_uuid/, maxText: 400 }] },
  {
    product: 'kasada',
    signs: [
      { header: ['x-kpsdk-ct', /./], statuses: [429, 403] },
      { code: /\bwindow\.kpsdk\b|\/149e9513-01fa-4fb0-aad4-566afd725d1b\//, bare: true },
    ],
  },
  {
    product: 'f5',
    signs: [{ code: /\/tspd\/|window\["bobcmd"\]|\bbobcmn\b/, bare: true }],
  },
  { product: 'datadome', signs: [{ code: /captcha-delivery\.com\//, maxText: 800 }] },
  { product: 'perimeterx', signs: [{ code: /#px-captcha\b|captcha\.px-c(?:dn|loud)\.net/, maxText: 1200 }] },
  { product: 'radware', signs: [{ source: /validate\.perfdrive\.com/, maxText: 800 }] },
  {
    product: 'vercel',
    signs: [{ title: /^vercel security checkpoint/ }, { header: ['x-vercel-mitigated', /challenge/] }],
  },
  { product: 'fastly', signs: [{ title: /^client challenge$/ }, { code: /\/_fs-ch-/, maxText: 400 }] },
  { product: 'siteground', signs: [{ source: /\/\.well-known\/(?:sg)?captcha\//, maxText: 400 }] },
  { product: 'imunify360', signs: [{ title: /^one moment/, source: /imunify360/, maxText: 1200 }] },
  { product: 'bitninja', signs: [{ source: /bitninja/, text: /security check|human|captcha/, maxText: 1200 }] },
  { product: 'ddos-guard', signs: [{ title: /^ddos-guard/ }] },
  { product: 'anubis', signs: [{ title: /^making sure you(?:'|’)re not a bot/ }, { code: /#anubis_challenge/ }] },
  {
    product: 'unknown',
    signs: [
      {
        title:
          /(?:human verification|bot verification|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser)/,
        maxText: 1200,
      },
      { title: /security check/, text: /\b(?:human|robots?|bots?|automated|your browser)\b/, maxText: 1200 },
      {
        text: /(?:checking (?:if the site connection is secure|your browser before)|verify(?:ing)? (?:that )?you are (?:a |not a )?(?:human|robot)|(?:prove|confirm) (?:that )?you(?:'re| are) (?:a human|not a (?:ro)?bot)|unusual traffic from your (?:computer )?network|verifica(?:ndo)? que (?:eres|es|usted es) (?:un )?humano)/,
        maxText: 1200,
      },
    ],
  },
];
