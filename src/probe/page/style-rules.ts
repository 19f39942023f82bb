/** A rule of a style block that shows or hides, reduced to what can be told without a style engine. */
export interface StyleRule {
  /** Compounds from the outermost ancestor to the element itself; all of them have to match. */
  path: Compound[];
  display?: boolean;
  visible?: boolean;
  /** Order of precedence: importance, then specificity, then position (CSS Cascade). */
  weight: number;
}

/** A selector without combinators: `div#id.class`. */
export interface Compound {
  tag: string;
  id: string;
  classes: string[];
}

const MAX_CSS = 262_144;
const MAX_RULES = 1000;
const MAX_SELECTOR = 200;
const COMPOUND = /^([a-z][a-z0-9-]*|\*)?((?:[.#][\w-]+)*)$/i;
/** Groups that hold for the screen that a patient looks at; a width or a printer cannot be told here. */
const OPEN_GROUP = /^@(?:media\s+(?:only\s+)?(?:screen|all)|layer|supports)\b[^(]*$/i;

/**
 * Reads the rules of `<style>` blocks that set `display` or `visibility` through tags, ids and classes. Pseudo-classes,
 * attributes and sibling combinators are left out, and so are rules under a condition.
 */
export function readStyleRules(blocks: readonly string[]): StyleRule[] {
  const css = withoutComments(blocks.join('\n').slice(0, MAX_CSS));
  const rules: StyleRule[] = [];
  for (const { prelude, body } of splitRules(css)) {
    const effect = readEffect(body);
    if (effect === undefined) continue;
    for (const selector of prelude.split(',')) addRule(selector.trim(), effect, rules);
    if (rules.length >= MAX_RULES) break;
  }
  return rules;
}

/** An unclosed comment runs to the end (CSS Syntax, section 4.3.2). */
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

/** One pass over the braces. A group that always holds is opened, any other at-rule skipped whole. */
function splitRules(css: string): { prelude: string; body: string }[] {
  const found: { prelude: string; body: string }[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const prelude = preludeOf(css.slice(at, open));
    if (OPEN_GROUP.test(prelude)) {
      at = open + 1;
      continue;
    }
    const close = prelude.startsWith('@') ? endOfBlock(css, open) : endOfRule(css, open);
    if (!prelude.startsWith('@')) found.push({ prelude, body: css.slice(open + 1, close) });
    at = close + 1;
  }
  return found;
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

interface Effect {
  display?: boolean;
  visible?: boolean;
  important: boolean;
}

/** What a list of declarations says of being shown; undefined where it says nothing. */
export function readEffect(declarations: string): Effect | undefined {
  const effect: Effect = { important: false };
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    if (name === 'display') effect.display = !value.startsWith('none');
    else if (name === 'visibility') effect.visible = !/^(?:hidden|collapse)\b/.test(value);
    else continue;
    effect.important ||= value.includes('!important');
  }
  return effect.display === undefined && effect.visible === undefined ? undefined : effect;
}

function addRule(selector: string, effect: Effect, rules: StyleRule[]): void {
  if (selector.length > MAX_SELECTOR) return;
  const parts = selector.replaceAll('>', ' ').split(/\s+/).map(readCompound);
  const path = parts.filter((part) => part !== undefined);
  if (path.length !== parts.length || path.length === 0 || path.length > 4) return;
  const { important, ...shows } = effect;
  rules.push({ path, ...shows, weight: (important ? 1e12 : 0) + specificity(path) * 1e6 + rules.length });
}

function readCompound(text: string): Compound | undefined {
  const match = COMPOUND.exec(text);
  if (match === null || text === '') return undefined;
  const names = match[2]?.match(/[.#][\w-]+/g) ?? [];
  return {
    tag: match[1] === undefined || match[1] === '*' ? '' : match[1].toLowerCase(),
    id: names.find((name) => name.startsWith('#'))?.slice(1) ?? '',
    classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
  };
}

/** Ids before classes before tags (Selectors 4, section 17), each part kept below a hundred. */
function specificity(path: readonly Compound[]): number {
  return path.reduce(
    (sum, { tag, id, classes }) => sum + (id === '' ? 0 : 10_000) + classes.length * 100 + (tag === '' ? 0 : 1),
    0,
  );
}
