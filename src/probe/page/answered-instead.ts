import { networkPlaceOf } from '../../browser/network-place.js';
import type { PageFacts } from '../../model/index.js';
import { cleanText } from '../../text/clean.js';
import { BLOCK_PAGES } from './block-pages.js';
import { BOT_CHALLENGES } from './bot-challenges.js';
import { CAPTIVE_PORTALS, CAPTIVE_WORDS } from './captive-portals.js';
import { REJECTIONS } from './rejections.js';
import { findSigned, shows, type AnswerLook } from './signatures.js';

type Instead = Pick<PageFacts, 'botChallenge' | 'rejection' | 'blockPage' | 'captivePortal'>;

/** How people could sign in on the page itself. */
export interface WaysIn {
  form: 'password' | 'username-first' | undefined;
  links: boolean;
}

/** Who answered instead of the portal, if anybody; at most one, the nearest to this computer first. */
export function findAnsweredInstead(look: AnswerLook, waysIn: WaysIn): Instead {
  const place = networkPlaceOf(look.url);
  if (place !== undefined) return { [place.kind]: { product: place.product } };
  const captive = findSigned(CAPTIVE_PORTALS, look);
  if (captive !== undefined) return { captivePortal: { product: captive.product } };
  // A page that lets people sign in is the portal's own, whatever stands around it.
  if (waysIn.form === 'password') return {};
  const block = findSigned(BLOCK_PAGES, look);
  if (block !== undefined) return { blockPage: { product: block.product } };
  const challenge = findSigned(BOT_CHALLENGES, look);
  if (challenge !== undefined) return { botChallenge: challenge.product };
  const rejection = findSigned(REJECTIONS, look);
  if (rejection !== undefined) return { rejection: describe(rejection, look) };
  const onlyTells = waysIn.form === undefined && !waysIn.links && look.status < 400;
  const isCaptive = onlyTells && CAPTIVE_WORDS.signs.some((sign) => shows(look, sign));
  return isCaptive ? { captivePortal: { product: CAPTIVE_WORDS.product } } : {};
}

/** The page says that no client certificate came: nginx's 400 page, IIS's 403.7 and Apache's 403, in their own words. */
export function saysClientCertificateMissing({ status, text, title }: AnswerLook): boolean {
  if (status < 400 && status !== 0) return false;
  return /no required (?:ssl|tls) certificate was sent|cannot perform post-handshake authentication|(?:client|ssl) certificate (?:is )?(?:required|missing|not (?:provided|presented|sent))|requires? (?:an? |your |a valid )?(?:ssl )?client certificate|403\.7\b/.test(
    `${title} ${text}`,
  );
}

function describe(
  { product, supportId }: (typeof REJECTIONS)[number],
  look: AnswerLook,
): { product: string; supportId?: string } {
  const ids = supportId === undefined ? [] : look.verbatim.map((text) => supportId.exec(text)?.[1]);
  const id = ids.find((found) => found !== undefined);
  return id === undefined ? { product } : { product, supportId: cleanText(id, 80) };
}
