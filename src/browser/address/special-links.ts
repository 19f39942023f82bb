import type { AddressEvidence } from '../../model/index.js';
import { appPage } from './app-links.js';
import { matchesHost } from './unwrap-known.js';

/** A service whose links only its own server can read: its hosts and, where it has pages too, the links' paths. */
type OpaqueLink = readonly [service: string, hosts: readonly string[], path?: RegExp];

const OPAQUE_LINKS: readonly OpaqueLink[] = [
  ['Mimecast', ['.mimecast.com'], /^\/[srl]\//i],
  ['Mimecast', ['.mimecastprotect.com']],
  ['Proofpoint', ['urldefense.com', 'urldefense.us', 'urldefense.proofpoint.com'], /^\/./],
  ['LinkedIn', ['.linkedin.com'], /^\/slink/i],
  ['Symantec', ['clicktime.symantec.com']],
  ['Forcepoint', ['.mailcontrol.com'], /^\/s[ra]\//i],
  ['Hornetsecurity', ['.hornetsecurity.com'], /atp|url/i],
  ['EdgePilot', ['link.edgepilot.com']],
  ['Intermedia', ['url.emailprotection.link']],
  ['INKY', ['.inky.com'], /^\/link/i],
  ['Darktrace', ['.antigena.com'], /^\/l\//i],
  ['SendGrid', ['.sendgrid.net'], /^\/(?:ls|wf)\/click/i],
  ['Mailchimp', ['.list-manage.com', 'mandrillapp.com'], /^\/track\/click/i],
  ['HubSpot', ['.hubspotlinks.com', '.hubspotemail.net', '.hs-sites.com'], /^\/(?:Ctc|e\d?t|events)\b/],
  ['Constant Contact', ['.rs6.net'], /^\/(?:tn|on)\.jsp/i],
  ['Klaviyo', ['.klclick.com', '.klclick1.com', '.klclick2.com', '.klclick3.com']],
  ['Campaign Monitor', ['.createsend.com', '.createsend1.com', '.cmail19.com', '.cmail20.com'], /^\/t\//i],
  ['Brevo', ['.sendibt2.com', '.sendibt3.com', '.sendibm1.com'], /^\/(?:tr\/cl|mk)/i],
  ['GovDelivery', ['lnks.gd', 'links.gd']],
];

/** Click counters of mailings on a clinic's own host: SendGrid, Salesforce Marketing Cloud, Mailgun. */
const COUNTED: readonly (readonly [service: string, link: RegExp])[] = [
  ['SendGrid', /^\/(?:ls|wf)\/click\?(?:.{0,200}&)?upn=/i],
  ['Salesforce Marketing Cloud', /^\/\?qs=[\da-f]{32,}/i],
  ['Mailgun', /^\/c\/eJ[\w-]{40,}/],
];

const SHORTENERS = new Set(
  (
    'bit.ly bitly.com tinyurl.com t.co goo.gl maps.app.goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly t.ly lnkd.in ' +
    'rb.gy shorturl.at tiny.cc bl.ink s.id soo.gd fb.me qrco.de hubs.ly hubs.la trib.al dlvr.it mcaf.ee snip.ly tiny.one ' +
    'shorturl.com qr.page j.mp amzn.to aka.ms 1drv.ms forms.gle g.co x.co adf.ly bit.do u.nu clck.ru dub.sh dub.co ' +
    'kutt.it surl.li ift.tt wp.me po.st shor.by smarturl.it geni.us qr.io qr1.be qrs.ly me-qr.com l.ead.me short.gy ' +
    'gg.gg t2m.io tny.im yourls.org zpr.io go.usa.gov urlz.fr lc.cx acortar.link txt.so sms.link wa.link bitly.ws n9.cl'
  ).split(' '),
);

/** What is special about an address behind which no page can be checked; undefined for all others. */
export function specialLink(url: URL): AddressEvidence['special'] {
  return appPage(url) ?? shortLink(url) ?? opaqueLink(url);
}

/** A shortener's own front page is a page. */
function shortLink(url: URL): AddressEvidence['special'] {
  const host = url.hostname.replace(/^www\./, '');
  return SHORTENERS.has(host) && url.pathname !== '/' ? { kind: 'shortener', service: host } : undefined;
}

function opaqueLink(url: URL): AddressEvidence['special'] {
  const known = OPAQUE_LINKS.find(
    ([, hosts, path]) =>
      hosts.some((host) => matchesHost(url.hostname, host)) && (path === undefined || path.test(url.pathname)),
  );
  const service = known?.[0] ?? COUNTED.find(([, link]) => link.test(url.pathname + url.search))?.[0];
  return service === undefined ? undefined : { kind: 'opaque-link', service };
}
