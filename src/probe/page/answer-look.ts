import { attribute, fold, type PageDocument, type PageElement } from './document.js';
import type { AnswerLook } from './signatures.js';

/** How much of the page's code is searched for names; what answers instead of a portal is small. */
const MAX_SOURCE = 65_536;
const MAX_TEXT = 20_000;
const MAX_ELEMENTS = 2000;
const MAX_ADDRESS = 500;
/** A policy names hosts that nothing on the page need come from. */
const POLICY = /<meta[^>]{0,40}content-security-policy[^>]{0,8000}>/gi;

/** What the signs of filters, firewalls and bot checks are compared with. */
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
  const source = body.slice(0, MAX_SOURCE).replace(POLICY, '');
  return {
    url: url.href,
    status: answer.status,
    header: (name) => (headers.get(name) ?? '').toLowerCase(),
    headerNames: [...headers.keys()],
    title: document.title.toLowerCase(),
    text: text.toLowerCase(),
    source: source.toLowerCase(),
    code: codeOf(document).toLowerCase(),
    bare: isBare(document),
    verbatim: [text, source],
  };
}

function codeOf({ elements, inlineScripts }: PageDocument): string {
  const names = elements.slice(0, MAX_ELEMENTS).flatMap((element) => {
    const id = attribute(element, 'id');
    const address = /^(?:script|iframe)$/.test(element.tag) ? attribute(element, 'src').slice(0, MAX_ADDRESS) : '';
    return [...(id === '' ? [] : [`#${id.slice(0, 80)}`]), ...(address === '' ? [] : [address])];
  });
  return [...names, ...inlineScripts].join('\n').slice(0, MAX_SOURCE);
}

const AROUND = /^(?:html|head|body|title|meta|link|base|style|script|noscript|iframe|br)$/;

function isBare({ elements }: PageDocument): boolean {
  return elements.every((element: PageElement) => AROUND.test(element.tag));
}
