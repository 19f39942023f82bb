import type { Compound, StyleRule } from './style-rules.js';
import { readEffect } from './style-rules.js';
import type { PageElement } from './document.js';

/** What an element inherits of being shown: `display: none` holds for all below, `visibility` can be turned back. */
export interface Shown {
  display: boolean;
  visible: boolean;
}

/** Elements that are never drawn, or drawn only where something else cannot be (HTML, "Rendering"). */
const NEVER_SHOWN = new Set(
  'head script style title noscript noframes template iframe object video audio canvas datalist svg option'.split(' '),
);

/**
 * Class names that mean "not shown" in the style sheets of common frameworks. Those sheets are not fetched, so their
 * names are all there is to go by.
 */
const HIDING_CLASSES = new Set(
  (
    'hidden hide d-none is-hidden ishidden jqhidden js-hidden jshidden ng-hide ng-cloak invisible display-none displaynone ' +
    'u-hidden uk-hidden slds-hide dn visually-hidden visuallyhidden sr-only screen-reader-text offscreen aui-hidden ' +
    'ui-helper-hidden ui-helper-hidden-accessible hide-me hiddenelement'
  ).split(' '),
);
/** Higher up than this no ancestor is asked whether it matches a rule: depth must not cost more than its own length. */
const MAX_ANCESTORS = 64;
/** Comparisons of an element with a rule, for one page; then only what stands on the elements themselves counts. */
const MAX_COMPARISONS = 1_000_000;

/** Tells of each element whether a reader sees it, by its own attributes and the page's style blocks. */
export class Visibility {
  private readonly rulesByKey = new Map<string, StyleRule[]>();
  private comparisons = 0;

  constructor(rules: readonly StyleRule[]) {
    for (const rule of rules) {
      const key = keyOf(rule.path.at(-1));
      this.rulesByKey.set(key, [...(this.rulesByKey.get(key) ?? []), rule]);
    }
  }

  /** What holds for the element, given what holds for its parent. */
  of(element: PageElement, parent: Shown): Shown {
    if (!parent.display || isNeverShown(element)) return { display: false, visible: false };
    const styled = this.styled(element);
    return { display: styled.display ?? true, visible: styled.visible ?? parent.visible };
  }

  private styled(element: PageElement): Effect {
    const inline = readEffect(element.attributes.get('style') ?? '') ?? {};
    return { ...defaultEffect(element), ...this.fromRules(element), ...defined(inline) };
  }

  private fromRules(element: PageElement): Effect {
    if (this.rulesByKey.size === 0 || this.comparisons > MAX_COMPARISONS) return {};
    const keys = [
      '*',
      element.tag,
      `#${element.attributes.get('id') ?? ''}`,
      ...element.classes.map((name) => `.${name}`),
    ];
    const rules = keys.flatMap((key) => this.rulesByKey.get(key) ?? []);
    this.comparisons += rules.length;
    const matching = rules.filter(({ path }) => matchesPath(element, path)).sort((a, b) => a.weight - b.weight);
    return Object.assign({}, ...matching.map(defined)) as Effect;
  }
}

type Effect = Pick<StyleRule, 'display' | 'visible'>;

function defined(effect: Effect): Effect {
  return {
    ...(effect.display === undefined ? {} : { display: effect.display }),
    ...(effect.visible === undefined ? {} : { visible: effect.visible }),
  };
}

/** Without a style of its own: the `hidden` attribute, and classes that frameworks hide by. */
function defaultEffect(element: PageElement): { display?: boolean } {
  if (element.attributes.has('hidden')) return { display: false };
  return element.classes.some((name) => HIDING_CLASSES.has(name.toLowerCase())) ? { display: false } : {};
}

function isNeverShown(element: PageElement): boolean {
  if (NEVER_SHOWN.has(element.tag)) return true;
  if (element.tag === 'input') return element.attributes.get('type')?.toLowerCase() === 'hidden';
  return element.tag === 'dialog' && !element.attributes.has('open');
}

function keyOf(compound: Compound | undefined): string {
  if (compound === undefined) return '*';
  if (compound.id !== '') return `#${compound.id}`;
  const [first] = compound.classes;
  if (first !== undefined) return `.${first}`;
  return compound.tag === '' ? '*' : compound.tag;
}

function matchesPath(element: PageElement, path: readonly Compound[]): boolean {
  const own = path.at(-1);
  if (own === undefined || !matches(element, own)) return false;
  let at = element.parent;
  let steps = 0;
  for (const compound of path.slice(0, -1).reverse()) {
    while (at !== undefined && !matches(at, compound)) {
      at = at.parent;
      if ((steps += 1) > MAX_ANCESTORS) return false;
    }
    if (at === undefined) return false;
    at = at.parent;
  }
  return true;
}

function matches(element: PageElement, { tag, id, classes }: Compound): boolean {
  if (tag !== '' && tag !== element.tag) return false;
  if (id !== '' && id !== element.attributes.get('id')) return false;
  return classes.every((name) => element.classes.includes(name));
}
