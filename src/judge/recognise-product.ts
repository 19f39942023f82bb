import type { PageFacts, ProductRule, ProductSigns, VisitEvidence } from '../model/index.js';

/** What a sure sign of each kind is worth: a product's own host tells most; hints count one for each kind. */
const WORTH = { host: 4, cookies: 3, marks: 3, paths: 2 };
const ENOUGH = 2;
/** Where a vendor tells about its product, or helps with it: no portal. */
const BESIDE_THE_PORTAL =
  /^(?:www|help|support|info|blog|status|docs|developers?|go|learn|community|marketing|about|news|careers)\./;

interface Seen {
  hosts: string[];
  paths: string[];
  cookies: string[];
  marks: string[];
  /** How much a hint needs beside it: a page with neither form nor scripts only tells about a product. */
  page: 'signs-in' | 'drawn-by-scripts' | 'tells';
}

/**
 * The product that most signs speak for, from hosts and paths of the chain and of the form, names of cookies and marks
 * of the page; a portal's own product before the platform that it signs in through. Links say nothing: a clinic's page
 * links to a portal without being one.
 */
export function recogniseProduct(
  products: readonly ProductRule[],
  visit: VisitEvidence,
  page: PageFacts,
): ProductRule | undefined {
  const seen = seenOf(visit, page);
  const scored = products.map((product) => ({ product, score: scoreOf(product.recognise, seen) }));
  const known = scored.filter(({ score }) => score >= ENOUGH).sort((a, b) => b.score - a.score);
  return (known.find(({ product }) => product.platform !== true) ?? known[0])?.product;
}

function seenOf({ hops }: VisitEvidence, page: PageFacts): Seen {
  const { marks, title, loginForm, frames, metaRefresh, scriptRedirect } = page;
  const frame = frames.find(({ looksLikeSignIn }) => looksLikeSignIn);
  const leadsTo = [loginForm?.action, frame?.url, metaRefresh?.url, scriptRedirect];
  const urls = [...hops.map(({ url }) => url), ...leadsTo].flatMap((url) =>
    url !== undefined && URL.canParse(url) ? [new URL(url)] : [],
  );
  const single = [marks.generator, marks.footer, marks.app, title].filter((mark) => mark !== undefined);
  const lists = [marks.files, marks.fields, marks.roots, marks.brands, marks.folders, marks.globals];
  return {
    hosts: urls.map(({ hostname }) => hostname),
    paths: urls.map(({ pathname }) => pathname),
    cookies: hops.flatMap(({ response }) => response?.setCookies.map(({ name }) => name) ?? []),
    marks: [...single, ...lists.flatMap((list) => list ?? [])].map((mark) => mark.toLowerCase()),
    page: loginForm !== undefined ? 'signs-in' : page.drawnByScripts ? 'drawn-by-scripts' : 'tells',
  };
}

function scoreOf({ hosts, hints, ...sure }: ProductRule['recognise'], seen: Seen): number {
  const isHosted = seen.hosts.some((host) => hosts.some((pattern) => isHost(host, pattern)));
  return (
    (isHosted ? WORTH.host : 0) +
    kindsShown(sure, seen).reduce((sum, kind) => sum + WORTH[kind], 0) +
    worthOfHints(kindsShown(hints, seen).length, seen.page)
  );
}

/** One hint is enough beside a form to sign in with; a clinic's page about its portal is full of them, and is none. */
function worthOfHints(kinds: number, page: Seen['page']): number {
  if (kinds === 0 || page === 'tells') return 0;
  return page === 'signs-in' ? kinds + 1 : kinds;
}

/** The kinds of sign of which there is at least one: a text that names the product often says it no louder. */
function kindsShown({ paths, cookies, marks }: ProductSigns, seen: Seen): (keyof ProductSigns)[] {
  const any = (patterns: readonly string[], values: readonly string[], fits: (value: string, of: string) => boolean) =>
    patterns.some((pattern) => values.some((value) => fits(value, pattern)));
  const shown = {
    paths: any(paths, seen.paths, (path, pattern) => new RegExp(pattern, 'i').test(path)),
    cookies: any(cookies, seen.cookies, fitsPattern),
    marks: any(marks, seen.marks, (mark, pattern) => fitsPattern(mark, pattern.toLowerCase())),
  };
  return (['paths', 'cookies', 'marks'] as const).filter((kind) => shown[kind]);
}

/** The host itself, or with a leading dot any name that ends so, but for those that only tell about the product. */
export function isHost(host: string, pattern: string): boolean {
  if (!pattern.startsWith('.')) return host === pattern;
  return host.endsWith(pattern) && !BESIDE_THE_PORTAL.test(host);
}

/** Whether a text is the pattern's, whose `*` stands for anything. Takes one look at each part, so linear in time. */
function fitsPattern(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
