import type { PageFacts } from '../../model/index.js';
import { cleanText } from '../../text/clean.js';
import { BLOCK_PAGES, CAPTIVE_PORTALS } from './block-pages.js';
import { BOT_CHALLENGES } from './bot-challenges.js';
import { fold, type PageDocument } from './document.js';
import { REJECTIONS } from './rejections.js';
import { shows, type AnswerLook, type Sign } from './signatures.js';

/** How much of the page's code is searched for names; what answers instead of a portal is small. */
const MAX_SOURCE = 65_536;
const MAX_TEXT = 20_000;

type Instead = Pick<PageFacts, 'botChallenge' | 'rejection' | 'blockPage' | 'captivePortal'>;

/** Who answered instead of the portal, if anybody; at most one, the nearest to this computer first. */
export function findAnsweredInstead(look: AnswerLook, hasForm: boolean): Instead {
  // A page that lets people type a password is the portal's own, whatever stands around it.
  const blockPage = hasForm ? undefined : find(BLOCK_PAGES, look);
  if (blockPage !== undefined) return { blockPage: { product: blockPage.product } };
  const captive = find(CAPTIVE_PORTALS, look);
  if (captive !== undefined && (!hasForm || captive.product !== 'unknown' || look.status === 511))
    return { captivePortal: { product: captive.product } };
  const challenge = hasForm ? undefined : find(BOT_CHALLENGES, look);
  if (challenge !== undefined) return { botChallenge: challenge.product };
  const rejection = hasForm ? undefined : find(REJECTIONS, look);
  return rejection === undefined ? {} : { rejection: describe(rejection, look) };
}

/** What the signs are compared with. */
export function lookOf(
  document: PageDocument,
  body: string,
  url: URL,
  answer: { status: number; headers: Record<string, string[]> },
): AnswerLook {
  const headers = new Map(
    Object.entries(answer.headers).map(([name, values]) => [name.toLowerCase(), values.join(', ')]),
  );
  const text = fold(
    document.blocks
      .map((block) => block.text)
      .join(' ')
      .slice(0, MAX_TEXT),
  );
  const source = body.slice(0, MAX_SOURCE);
  return {
    status: answer.status,
    header: (name) => (headers.get(name) ?? '').toLowerCase(),
    headerNames: [...headers.keys()],
    host: url.hostname,
    path: url.pathname.toLowerCase(),
    title: document.title.toLowerCase(),
    text: text.toLowerCase(),
    source: source.toLowerCase(),
    verbatim: [text, source],
  };
}

/** The page says that no client certificate came: nginx's 400 page and IIS's 403.7, in their own words. */
export function saysClientCertificateMissing({ status, text, title }: AnswerLook): boolean {
  if (status < 400 && status !== 0) return false;
  return /no required ssl certificate was sent|(?:client|ssl) certificate (?:is )?(?:required|missing|not (?:provided|presented|sent))|requires? (?:an? |your |a valid )?(?:ssl )?client certificate|403\.7\b/.test(
    `${title} ${text}`,
  );
}

function find<T extends { signs: readonly Sign[] }>(products: readonly T[], look: AnswerLook): T | undefined {
  return products.find(({ signs }) => signs.some((sign) => shows(look, sign)));
}

function describe(
  { product, supportId }: (typeof REJECTIONS)[number],
  look: AnswerLook,
): { product: string; supportId?: string } {
  const ids = supportId === undefined ? [] : look.verbatim.map((text) => supportId.exec(text)?.[1]);
  const id = ids.find((found) => found !== undefined);
  return id === undefined ? { product } : { product, supportId: cleanText(id, 80) };
}
