import { attribute, closest, contains, type PageDocument, type PageElement } from './document.js';
import { labelOf } from './labels.js';

const MAX_BUTTONS = 200;
const MAX_CLIMB = 40;
/** A button that shows the password that is being typed, or empties the field. */
const HELPER = /\b(?:show|hide|reveal|toggle|view|clear|mostrar|ocultar|ver|borrar)\b/i;

/** A button of the page, with what people take it for. */
export interface PageButton {
  element: PageElement;
  label: string;
  form: PageElement | undefined;
}

/** The form that a field belongs to: the one it names, or the one that it was parsed into (HTML, "form owner"). */
export function formOf(field: PageElement, document: PageDocument): PageElement | undefined {
  const named = attribute(field, 'form');
  if (named === '') return field.owner ?? closest(field, 'form');
  const form = document.byId.get(named);
  return form?.tag === 'form' ? form : undefined;
}

/** Everything that looks as if pressing it would send something, in document order. */
export function buttonsOf(document: PageDocument): PageButton[] {
  const buttons: PageButton[] = [];
  for (const element of document.elements) {
    if (!isButton(element)) continue;
    buttons.push({ element, label: labelOf(document, element).slice(0, 120), form: formOf(element, document) });
    if (buttons.length === MAX_BUTTONS) break;
  }
  return buttons;
}

/** Scripted links do a button's work on many pages, above all on those of ASP.NET Web Forms. */
function isButton(element: PageElement): boolean {
  const type = attribute(element, 'type').toLowerCase();
  if (element.tag === 'button') return type !== 'reset';
  if (element.tag === 'input') return /^(?:submit|image|button)$/.test(type);
  if (element.tag === 'a') return /^\s*(?:javascript:|#)/i.test(attribute(element, 'href'));
  return /^button$/i.test(attribute(element, 'role'));
}

/** Whether pressing it sends the form (HTML, "submit button"). */
export function isSubmit({ element }: PageButton): boolean {
  const type = attribute(element, 'type').toLowerCase();
  return element.tag === 'button' ? type !== 'button' : element.tag === 'input' && /^(?:submit|image)$/.test(type);
}

/** The part of the page that a field is filled in with: the smallest one around it that has a button to go on. */
export interface Scope {
  /** Undefined for the whole page. */
  element: PageElement | undefined;
  buttons: PageButton[];
}

/**
 * Finds that part. One form may stand round a whole page, with a search and a newsletter in it, and fields may stand in
 * no form at all, so the form is no more than its outer limit.
 */
export function scopeOf(field: PageElement, document: PageDocument, all: readonly PageButton[]): Scope {
  const form = formOf(field, document);
  const buttons = all.filter((button) => button.form === form && !isHelper(button));
  let at = field.parent;
  for (let climbed = 0; at !== undefined && climbed < MAX_CLIMB; climbed += 1) {
    const around = at;
    const inside = buttons.filter(({ element }) => contains(around, element));
    if (inside.length > 0) return { element: around, buttons: inside };
    if (at === form) return { element: form, buttons };
    at = at.parent;
  }
  return { element: form, buttons };
}

function isHelper({ element, label }: PageButton): boolean {
  if (isPlainImage(element)) return false;
  return label === '' || (HELPER.test(label) && label.length < 40);
}

function isPlainImage(element: PageElement): boolean {
  return attribute(element, 'type').toLowerCase() === 'image';
}
