import { attribute, type PageDocument, type PageElement } from './document.js';
import { formOf, type PageButton, type Scope } from './form-scope.js';
import { fieldLabel } from './labels.js';
import { SIGN_IN, SIGN_IN_PATH } from './words.js';

/** What the forms of a page are told apart by, gathered once. */
export interface FormContext {
  document: PageDocument;
  url: URL;
  /** The browser sends every form over https. */
  upgraded: boolean;
  buttons: readonly PageButton[];
  labels: ReadonlyMap<string, PageElement>;
}

/** Names of a field, from its code and from what stands beside it. */
export function fieldWords(input: PageElement, { document, labels }: FormContext): string {
  const names = ['id', 'name', 'class', 'data-testid'].map((name) => spaced(attribute(input, name)));
  return [...names, fieldLabel(document, input, labels)].join(' ').slice(0, 400);
}

/** Names of the form or panel that a field stands in: `ctl00_LoginPanel` and the like. */
export function scopeWords(scope: Scope, field: PageElement, { document }: FormContext): string {
  const form = formOf(field, document);
  const names = [scope.element, form].flatMap((element) =>
    element === undefined
      ? []
      : ['id', 'name', 'class', 'action', 'aria-label'].map((name) => spaced(attribute(element, name))),
  );
  return names.join(' ').slice(0, 600);
}

/** The heading that stands over a field: the last one in its scope or in front of it. */
export function headingOver(field: PageElement, { document }: FormContext): string {
  const before = document.blocks.filter(
    ({ heading, element }) => heading && element !== undefined && element.at < field.at,
  );
  return before.at(-1)?.text.slice(0, 200) ?? '';
}

/** Whether title, headings or address say that this is a page to sign in. */
export function isSignInPage({ document, url }: FormContext): boolean {
  if (SIGN_IN.test(document.title.slice(0, 200)) || SIGN_IN_PATH.test(url.pathname)) return true;
  return document.blocks.some(({ heading, text }) => heading && SIGN_IN.test(text.slice(0, 200)));
}

/** `txtUserName` as words: `txt User Name`. */
function spaced(name: string): string {
  return name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_\-.:$/]+/g, ' ');
}
