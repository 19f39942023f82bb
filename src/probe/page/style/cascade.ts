import type { PageElement } from '../page-element.js';
import { readDeclarations, type Style } from './declarations.js';
import { matchesSelector, type Compound } from './selector.js';
import type { StyleRule } from './style-sheet.js';

/** Comparisons of an element with a rule, for one page; then only what stands on the elements themselves counts. */
const MAX_COMPARISONS = 1_000_000;
/** A longer one is data, not a style. */
const MAX_INLINE = 4000;

/** What the page's own rules and an element's `style` say of it together (CSS Cascade 4). */
export class Cascade {
  private readonly rulesByKey = new Map<string, StyleRule[]>();
  private comparisons = 0;

  constructor(rules: readonly StyleRule[]) {
    for (const rule of rules) {
      const key = keyOf(rule.selector.steps.at(-1)?.compound);
      const list = this.rulesByKey.get(key);
      if (list === undefined) this.rulesByKey.set(key, [rule]);
      else list.push(rule);
    }
  }

  /** The style of an element, with none of what it inherits; undefined where nothing is said. */
  styleOf(element: PageElement): Style | undefined {
    const inline = readDeclarations((element.attributes.get('style') ?? '').slice(0, MAX_INLINE));
    const rules = this.matching(element);
    if (rules.length === 0 && inline === undefined) return undefined;
    const normal = rules.filter(({ important }) => !important).map(({ style }) => style);
    const important = rules.filter((rule) => rule.important).map(({ style }) => style);
    return Object.assign({}, ...normal, inline?.normal, ...important, inline?.important) as Style;
  }

  private matching(element: PageElement): StyleRule[] {
    if (this.rulesByKey.size === 0 || this.comparisons > MAX_COMPARISONS) return [];
    const keys = [
      '*',
      element.tag,
      `#${element.attributes.get('id') ?? ''}`,
      ...element.classes.map((name) => `.${name}`),
    ];
    const rules = keys.flatMap((key) => this.rulesByKey.get(key) ?? []);
    this.comparisons += rules.length;
    return rules.filter(({ selector }) => matchesSelector(element, selector)).sort((a, b) => a.weight - b.weight);
  }
}

/** Under what a rule is looked for: the rarest thing that its last compound asks for. */
function keyOf(compound: Compound | undefined): string {
  if (compound === undefined) return '*';
  if (compound.id !== '') return `#${compound.id}`;
  const [first] = compound.classes;
  if (first !== undefined) return `.${first}`;
  return compound.tag === '' ? '*' : compound.tag;
}
