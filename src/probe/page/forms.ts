import type { LoginFormFacts } from '../../model/index.js';
import { maskAddress } from '../../browser/mask.js';
import { attribute, closest, resolveAddress, textOf, type PageDocument, type PageElement } from './document.js';
import { CONTINUE, OTHER_PURPOSE, SIGN_IN, USER_FIELD } from './words.js';

/** The form that people sign in with, and its element, so that others can leave its buttons out. */
export interface FoundForm {
  facts: LoginFormFacts;
  /** Absent where the field stands outside any form. */
  form?: PageElement;
}

/**
 * Finds the form that holds the password, or the user name where that comes first. Visible ones go before hidden ones,
 * forms that sign in before those that set or change a password. Search, newsletter and language forms are no login.
 */
export function findLoginForm(document: PageDocument, url: URL): FoundForm | undefined {
  const inputs = document.elements.filter(({ tag }) => tag === 'input');
  const passwords = inputs.filter((input) => attribute(input, 'type').toLowerCase() === 'password');
  const best = bestPassword(passwords, document);
  const field = best ?? (passwords.length === 0 ? usernameField(inputs, document) : undefined);
  if (field === undefined) return undefined;
  const form = formOf(field, document);
  const kind = best === undefined ? 'username-first' : 'password';
  const facts: LoginFormFacts = { kind, ...submission(form, field, document, url), hidden: !field.visible };
  return form === undefined ? { facts } : { facts, form };
}

/** The form that a field belongs to: the one it names, or the one around it (HTML, "form owner"). */
function formOf(field: PageElement, document: PageDocument): PageElement | undefined {
  const named = attribute(field, 'form');
  if (named === '') return closest(field, 'form');
  return document.elements.find(({ tag, attributes }) => tag === 'form' && attributes.get('id') === named);
}

function bestPassword(passwords: readonly PageElement[], document: PageDocument): PageElement | undefined {
  const rank = (input: PageElement) => {
    const form = formOf(input, document);
    const siblings = form === undefined ? 0 : passwords.filter((other) => formOf(other, document) === form).length;
    const signsUp = siblings > 1 || attribute(input, 'autocomplete').toLowerCase() === 'new-password';
    return (input.visible ? 2 : 0) + (signsUp ? 0 : 1);
  };
  // A page has few passwords fields; more than a handful is no login page and not worth comparing.
  return passwords
    .slice(0, 8)
    .map((input) => ({ input, rank: rank(input) }))
    .sort((a, b) => b.rank - a.rank)
    .at(0)?.input;
}

const TEXT_TYPES = new Set(['', 'text', 'email', 'tel']);
const MAX_CANDIDATES = 40;

/** A lone user name with a button that goes on: the first page of a sign-in in two steps. */
function usernameField(inputs: readonly PageElement[], document: PageDocument): PageElement | undefined {
  if (OTHER_PURPOSE.test(document.title) && !SIGN_IN.test(document.title)) return undefined;
  const candidates = inputs
    .filter((input) => TEXT_TYPES.has(attribute(input, 'type').toLowerCase()))
    .slice(0, MAX_CANDIDATES)
    .filter((input) => takesUserName(input, document));
  return candidates.find(({ visible }) => visible) ?? candidates[0];
}

function takesUserName(input: PageElement, document: PageDocument): boolean {
  if (!USER_FIELD.test(names(input)) && !attribute(input, 'autocomplete').toLowerCase().includes('username'))
    return false;
  const form = formOf(input, document);
  if (form === undefined) return SIGN_IN.test(document.title);
  const buttons = buttonsOf(form, document);
  if (buttons.some((text) => SIGN_IN.test(text))) return true;
  const purpose = [...names(form).split(' '), attribute(form, 'action'), ...buttons].join(' ');
  if (OTHER_PURPOSE.test(purpose)) return false;
  const speaksOfSignIn =
    SIGN_IN.test(purpose) || SIGN_IN.test(document.title) || headings(document).some((text) => SIGN_IN.test(text));
  return speaksOfSignIn && (buttons.length === 0 || buttons.some((text) => CONTINUE.test(text)));
}

function names(element: PageElement): string {
  return ['id', 'name', 'placeholder', 'aria-label', 'class'].map((name) => attribute(element, name)).join(' ');
}

function headings(document: PageDocument): string[] {
  return document.blocks.filter(({ heading }) => heading).map(({ text }) => text.slice(0, 200));
}

function buttonsOf(form: PageElement, document: PageDocument): string[] {
  return submitters(form, document).map(
    (button) => textOf(document, button).slice(0, 80) || attribute(button, 'value'),
  );
}

/** Buttons of the form that send it (HTML, "submit button"). */
function submitters(form: PageElement, document: PageDocument): PageElement[] {
  return document.elements.filter((element) => {
    const type = attribute(element, 'type').toLowerCase();
    const sends =
      element.tag === 'button' ? type !== 'reset' : element.tag === 'input' && /^(?:submit|image)$/.test(type);
    return sends && formOf(element, document) === form;
  });
}

/**
 * Where the form sends what is typed. A button's `formaction` goes before the form's own `action`; a form that says
 * neither where nor how to send is a script's, and so is a field outside any form.
 */
function submission(
  form: PageElement | undefined,
  field: PageElement,
  document: PageDocument,
  url: URL,
): Pick<LoginFormFacts, 'postsTo' | 'action' | 'method'> {
  if (form === undefined) return { postsTo: 'script', method: 'get' };
  const method = readMethod(attribute(form, 'method'));
  const button = submitters(form, document).find(({ attributes }) => attributes.has('formaction'));
  const written = (button === undefined ? attribute(form, 'action') : attribute(button, 'formaction')).trim();
  const target = written === '' ? emptyAction(form, url) : resolveAddress(document, written);
  const scripted = written.startsWith('#') || target === undefined || !/^https?:$/.test(target.protocol);
  if (scripted || method === 'dialog') return { postsTo: 'script', method };
  return { postsTo: target.protocol === 'https:' ? 'https' : 'http', action: maskAddress(target.href), method };
}

/** An empty action means the page itself (HTML, "form submission"), where the form says that it is sent at all. */
function emptyAction(form: PageElement, url: URL): URL | undefined {
  return form.attributes.has('method') ? url : undefined;
}

function readMethod(value: string): LoginFormFacts['method'] {
  const method = value.trim().toLowerCase();
  return method === 'post' || method === 'dialog' ? method : 'get';
}
