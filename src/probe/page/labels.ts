import { cleanText } from '../../text/clean.js';
import { attribute, closest, spokenTextOf, textOf, type PageDocument, type PageElement } from './document.js';

/** A longer text is a paragraph that happens to be a link. */
const MAX_LABEL = 200;

/**
 * What people take a link or a button for: the text that is seen, or else what a screen reader would say (WAI-ARIA
 * "accessible name", HTML-AAM): a name given outright, the text that is kept from the eye, that of an image inside.
 */
export function labelOf(document: PageDocument, element: PageElement): string {
  const seen = textOf(document, element);
  // Icon fonts put their signs into the text; none of them is a letter.
  if (/\p{L}/u.test(seen)) return cleanText(seen);
  const given = ['aria-label', 'value', 'alt', 'title'].map((name) => attribute(element, name));
  const texts = [
    referenced(document, element),
    ...given,
    spokenTextOf(document, element),
    imageText(document, element),
  ];
  return cleanText(texts.find((text) => text.trim() !== '') ?? seen);
}

function referenced(document: PageDocument, element: PageElement): string {
  const ids = attribute(element, 'aria-labelledby').slice(0, MAX_LABEL).trim().split(/\s+/, 5);
  const named = ids.map((id) => document.byId.get(id)).filter((found) => found !== undefined);
  return named.map((found) => spokenTextOf(document, found)).join(' ');
}

/** The alternative text of an image, or the title of a drawing, that stands inside. */
function imageText(document: PageDocument, element: PageElement): string {
  for (const inside of document.elements.slice(element.at + 1, Math.min(element.end, element.at + 40))) {
    if (inside.tag === 'img' && attribute(inside, 'alt').trim() !== '') return attribute(inside, 'alt');
    const named = attribute(inside, 'aria-label') || attribute(inside, 'title');
    if (named.trim() !== '') return named;
  }
  return '';
}

/** What stands beside a field and tells what to type there; several texts, joined. */
export function fieldLabel(
  document: PageDocument,
  input: PageElement,
  labels: ReadonlyMap<string, PageElement>,
): string {
  const named = ['aria-label', 'placeholder', 'title'].map((name) => attribute(input, name));
  const label = labels.get(attribute(input, 'id')) ?? closest(input, 'label');
  const texts = [label === undefined ? '' : spokenTextOf(document, label), referenced(document, input), ...named];
  const told = texts
    .filter((text) => text !== '')
    .join(' ')
    .slice(0, MAX_LABEL);
  return told === '' ? textBefore(document, input) : told;
}

/** The nearest text in front of a field: old tables have no labels. */
function textBefore(document: PageDocument, input: PageElement): string {
  for (let index = input.textStart - 1; index >= Math.max(0, input.textStart - 6); index -= 1) {
    const piece = document.texts[index];
    if (piece?.visible === true && piece.text.trim() !== '') return piece.text.trim().slice(-80);
  }
  return '';
}

/** Labels by the id of the field that each is for. */
export function labelsByField(document: PageDocument): Map<string, PageElement> {
  const labels = new Map<string, PageElement>();
  for (const element of document.elements) {
    const target = element.tag === 'label' ? attribute(element, 'for') : '';
    if (target !== '' && !labels.has(target)) labels.set(target, element);
  }
  return labels;
}
