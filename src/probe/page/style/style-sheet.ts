import { readDeclarations, type Style } from './declarations.js';
import { holdsAtDesk } from './media.js';
import { readSelector, type Selector } from './selector.js';

/** A rule of a style block that has a say in what is seen. */
export interface StyleRule {
  selector: Selector;
  style: Style;
  important: boolean;
  /** Order of precedence among rules of one importance: specificity, then position (CSS Cascade 4, section 6.1). */
  weight: number;
}

const MAX_CSS = 262_144;
const MAX_RULES = 1000;
const GROUP = /^@(media|layer|supports)\b(.*)$/is;

/**
 * Reads the rules of `<style>` blocks that show or hide what they select. Sibling combinators and most pseudo-classes
 * are left out, and so are rules for other windows than a desk's.
 */
export function readStyleRules(blocks: readonly string[]): StyleRule[] {
  const css = withoutComments(blocks.join('\n').slice(0, MAX_CSS));
  const rules: StyleRule[] = [];
  for (const { prelude, body } of splitRules(css)) {
    const declared = readDeclarations(body);
    if (declared === undefined) continue;
    for (const text of splitList(prelude)) {
      const selector = readSelector(text.trim());
      if (selector !== undefined) addRules(selector, declared, rules);
    }
    if (rules.length >= MAX_RULES) break;
  }
  return rules;
}

function addRules(selector: Selector, declared: { normal: Style; important: Style }, rules: StyleRule[]): void {
  const weight = selector.specificity * 1e6 + rules.length;
  if (Object.keys(declared.normal).length > 0)
    rules.push({ selector, style: declared.normal, important: false, weight });
  if (Object.keys(declared.important).length > 0)
    rules.push({ selector, style: declared.important, important: true, weight });
}

/** A comma inside brackets, as in `:not(.a, .b)`, ends no selector. */
function splitList(prelude: string): string[] {
  if (!prelude.includes('(')) return prelude.split(',');
  const parts: string[] = [];
  let isOpen = false;
  for (const part of prelude.split(',')) {
    if (isOpen) parts.push(`${parts.pop() ?? ''},${part}`);
    else parts.push(part);
    if (/[()]/.test(part)) isOpen = part.lastIndexOf('(') > part.lastIndexOf(')');
  }
  return parts;
}

/** An unclosed comment runs to the end (CSS Syntax 3, section 4.3.2). */
function withoutComments(css: string): string {
  const kept: string[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('/*', at);
    kept.push(css.slice(at, open < 0 ? css.length : open));
    const close = open < 0 ? -1 : css.indexOf('*/', open + 2);
    if (close < 0) break;
    at = close + 2;
  }
  return kept.join(' ');
}

/** One pass over the braces. A group that holds at a desk is opened, any other at-rule skipped whole. */
function splitRules(css: string): { prelude: string; body: string }[] {
  const found: { prelude: string; body: string }[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const prelude = preludeOf(css.slice(at, open));
    if (opensGroup(prelude)) {
      at = open + 1;
      continue;
    }
    const close = prelude.startsWith('@') ? endOfBlock(css, open) : endOfRule(css, open);
    if (!prelude.startsWith('@')) found.push({ prelude, body: css.slice(open + 1, close) });
    at = close + 1;
  }
  return found;
}

function opensGroup(prelude: string): boolean {
  const [, name, condition = ''] = GROUP.exec(prelude.slice(0, 1000)) ?? [];
  if (name === undefined) return false;
  if (name.toLowerCase() === 'media') return holdsAtDesk(condition);
  // What a page asks for, a browser of today supports.
  return !/^\s*not\b/i.test(condition);
}

/** What stands before a brace: no at-rule without a block, no brace too many. */
function preludeOf(text: string): string {
  const start = Math.max(text.lastIndexOf(';'), text.lastIndexOf('}')) + 1;
  return text.slice(start).trim();
}

function endOfRule(css: string, open: number): number {
  const close = css.indexOf('}', open);
  return close < 0 ? css.length : close;
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
}
