import type { PageFacts, ProductRule, VisitEvidence } from '../model/index.js';

/** What each kind of sign is worth; a path alone (`/login`) is too common to recognise a product by. */
const WORTH = { host: 3, cookie: 2, mark: 2, path: 1 };
const ENOUGH = 2;

interface Signs {
  hosts: string[];
  paths: string[];
  cookies: string[];
  marks: string[];
}

/** The product that most signs speak for, from hosts and paths of the chain, names of cookies and marks of the page. */
export function recogniseProduct(
  products: readonly ProductRule[],
  visit: VisitEvidence,
  page: PageFacts,
): ProductRule | undefined {
  const signs = signsOf(visit, page);
  let best: ProductRule | undefined;
  let bestScore = ENOUGH - 1;
  for (const product of products) {
    const score = scoreOf(product.recognise, signs);
    if (score > bestScore) [best, bestScore] = [product, score];
  }
  return best;
}

function signsOf({ hops }: VisitEvidence, { marks, title }: PageFacts): Signs {
  const urls = hops.flatMap(({ url }) => (URL.canParse(url) ? [new URL(url)] : []));
  const single = [marks.generator, marks.footer, marks.app, title].filter((mark) => mark !== undefined);
  return {
    hosts: urls.map(({ hostname }) => hostname),
    paths: urls.map(({ pathname }) => pathname),
    cookies: hops.flatMap(({ response }) => response?.setCookies.map(({ name }) => name) ?? []),
    marks: [...single, ...marks.files, ...marks.fields, ...marks.roots],
  };
}

function scoreOf(recognise: ProductRule['recognise'], signs: Signs): number {
  const any = (
    patterns: readonly string[],
    values: readonly string[],
    matches: (value: string, pattern: string) => boolean,
  ) => patterns.some((pattern) => values.some((value) => matches(value, pattern)));
  return (
    (any(recognise.hosts, signs.hosts, isHost) ? WORTH.host : 0) +
    (any(recognise.cookies, signs.cookies, isName) ? WORTH.cookie : 0) +
    (any(recognise.marks, signs.marks, isName) ? WORTH.mark : 0) +
    (any(recognise.paths, signs.paths, (path, pattern) => new RegExp(pattern, 'i').test(path)) ? WORTH.path : 0)
  );
}

/** The host itself, or with a leading dot any name that ends so. */
function isHost(host: string, pattern: string): boolean {
  return pattern.startsWith('.') ? host.endsWith(pattern) || host === pattern.slice(1) : host === pattern;
}

/** The whole name, or with a trailing `*` its beginning. */
function isName(value: string, pattern: string): boolean {
  return pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : value === pattern;
}
