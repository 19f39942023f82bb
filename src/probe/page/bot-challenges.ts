import type { Sign } from './signatures.js';

/** Checks that a browser passes with scripts or by hand, and this program does not: product → any of its signs. */
export const BOT_CHALLENGES: readonly { product: string; signs: readonly Sign[] }[] = [
  {
    product: 'cloudflare',
    signs: [
      { header: ['cf-mitigated', /challenge/] },
      { title: /^just a moment/, source: /challenge-platform|cf-chl|cloudflare|_cf_chl/ },
      { title: /^(?:just a moment|un momento)/, header: ['server', /cloudflare/] },
      {
        header: ['server', /cloudflare/],
        source: /\/cdn-cgi\/challenge-platform\/h\/[a-z]\/orchestrate/,
        maxText: 800,
      },
    ],
  },
  {
    product: 'aws-waf',
    signs: [
      { header: ['x-amzn-waf-action', /challenge|captcha/] },
      { source: /\.(?:token|captcha)\.awswaf\.com\//, statuses: [202, 405], maxText: 800 },
      { source: /awswafintegration\b|gokuprops\b/, maxText: 800 },
    ],
  },
  {
    product: 'imperva',
    signs: [
      { source: /<script[^>]{0,200}\/_incapsula_resource/, maxText: 400 },
      { text: /pardon our interruption/, source: /_incapsula_|reese84|distil/ },
    ],
  },
  {
    product: 'akamai',
    signs: [{ source: /sec-if-cpt-container|\/_sec\/cp_challenge\/|sec-cpt-if/, maxText: 800 }],
  },
  {
    product: 'sucuri',
    signs: [{ source: /sucuri_cloudproxy_js|sucuri_cloudproxy_uuid/, maxText: 400 }],
  },
  {
    product: 'kasada',
    signs: [
      { header: ['x-kpsdk-ct', /./], statuses: [429, 403] },
      { source: /window\.kpsdk|\/149e9513-01fa-4fb0-aad4-566afd725d1b\//, maxText: 400 },
    ],
  },
  {
    product: 'f5',
    signs: [{ source: /<script[^>]{0,200}\/tspd\/|window\["bobcmd"\]|bobcmn/, maxText: 400 }],
  },
  {
    product: 'datadome',
    signs: [{ source: /captcha-delivery\.com\//, maxText: 800 }],
  },
  {
    product: 'perimeterx',
    signs: [{ source: /id="px-captcha"|captcha\.px-cdn\.net|_pxappid/, maxText: 1200 }],
  },
  {
    product: 'radware',
    signs: [{ source: /validate\.perfdrive\.com/, maxText: 800 }],
  },
  {
    product: 'vercel',
    signs: [{ title: /^vercel security checkpoint/ }, { header: ['x-vercel-mitigated', /challenge/] }],
  },
  {
    product: 'ddos-guard',
    signs: [{ title: /^ddos-guard/ }],
  },
  {
    product: 'anubis',
    signs: [{ title: /^making sure you(?:'|’)re not a bot/ }],
  },
  {
    product: 'unknown',
    signs: [
      {
        title:
          /(?:human verification|security check|bot verification|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser)/,
        maxText: 1200,
      },
      {
        text: /(?:checking your browser before|verify(?:ing)? (?:that )?you are (?:a |not a )?(?:human|robot)|(?:prove|confirm) (?:that )?you(?:'re| are) (?:a human|not a (?:ro)?bot))/,
        maxText: 800,
      },
    ],
  },
];
