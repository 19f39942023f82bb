/** An element of the page in document order, with what the readers of facts ask about it. */
export interface PageElement {
  tag: string;
  /** Attribute values by name in lower case; an attribute without a value is the empty string. */
  attributes: ReadonlyMap<string, string>;
  classes: readonly string[];
  parent: PageElement | undefined;
  /** The form that the parser gave a field to, which need not be around it. */
  owner?: PageElement;
  /** A reader sees it. */
  visible: boolean;
  /** A screen reader says it, seen or not: labels are often kept from the eye alone. */
  spoken: boolean;
  /** Its place among the elements; those inside it follow, up to, not including, `end`. */
  at: number;
  end: number;
  /** The element's pieces of text are `texts[textStart]` up to, not including, `texts[textEnd]`. */
  textStart: number;
  textEnd: number;
}

/** An attribute's value, the empty string where it is missing. */
export function attribute(element: PageElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** The closest ancestor with that tag, or the element itself. */
export function closest(element: PageElement | undefined, tag: string): PageElement | undefined {
  let at = element;
  while (at !== undefined && at.tag !== tag) at = at.parent;
  return at;
}

/** Whether the one stands inside the other. */
export function contains(outer: PageElement, inner: PageElement): boolean {
  return outer.at < inner.at && inner.at < outer.end;
}
