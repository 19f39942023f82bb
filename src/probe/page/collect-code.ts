import type { DefaultTreeAdapterTypes } from 'parse5';
import { holdsAtDesk } from './style/media.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What has to be known before visibility can be told, and code that the flat lists leave out. */
export interface PageCode {
  /** The first title, as it stands. */
  title: string;
  /** The first `base` address. */
  base: string;
  /** Style blocks that hold at a desk. */
  styles: string[];
  inlineScripts: string[];
  /** Number of scripts, inline and external; blocks of data are none. */
  scripts: number;
}

const SCRIPT_TYPE = /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma|j)script.*)?$/i;

/** Gathers the code of a page in one walk. */
export function collectCode(root: Node): PageCode {
  const code: PageCode = { title: '', base: '', styles: [], inlineScripts: [], scripts: 0 };
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('tagName' in node) collectElement(node, code);
    if (!('childNodes' in node)) continue;
    for (let i = node.childNodes.length; i-- > 0;) {
      const child = node.childNodes[i];
      if (child !== undefined) stack.push(child);
    }
  }
  return code;
}

function collectElement(node: Element, code: PageCode): void {
  const value = (name: string) => node.attrs.find((attr) => attr.name === name)?.value;
  if (node.tagName === 'style' && holdsAtDesk(value('media') ?? '')) code.styles.push(rawText(node));
  if (node.tagName === 'script') collectScript(node, value('type') ?? '', value('src') !== undefined, code);
  if (node.tagName === 'base') code.base ||= value('href') ?? '';
  if (node.tagName === 'title') code.title ||= rawText(node);
}

function collectScript(node: Element, type: string, external: boolean, code: PageCode): void {
  if (!SCRIPT_TYPE.test(type.trim())) return;
  code.scripts += 1;
  if (!external) code.inlineScripts.push(rawText(node));
}

function rawText(node: Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
