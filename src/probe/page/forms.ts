import type { LoginFormFacts } from '../../model/index.js';
import type { PageDocument, PageElement } from './document.js';
import { buttonsOf, formOf, scopeOf } from './form-scope.js';
import type { FormContext } from './form-words.js';
import { labelsByField } from './labels.js';
import { findPassword } from './password-field.js';
import { submissionOf } from './submission.js';
import { findUserName } from './username-field.js';

/** The form that people sign in with, and the part of the page that it fills, so that others can leave its buttons out. */
export interface FoundForm {
  facts: LoginFormFacts;
  /** Absent where nothing holds its fields together. */
  scope?: PageElement;
}

/**
 * Finds the form that holds the password, or the user name where that comes first. What is seen goes before what is
 * hidden; search, language, newsletter, registration and the like are no login.
 */
export function findLoginForm(document: PageDocument, url: URL, upgraded: boolean): FoundForm | undefined {
  const inputs = document.elements.filter(({ tag }) => tag === 'input');
  if (inputs.length === 0) return undefined;
  const context: FormContext = {
    document,
    url,
    upgraded,
    buttons: buttonsOf(document),
    labels: labelsByField(document),
  };
  const password = findPassword(inputs, context);
  if (password?.visible === true) return describe('password', password, context);
  // A hidden password beside a user name that is seen is there for password managers, or for the next step.
  const userName = findUserName(inputs, context);
  if (userName !== undefined && (userName.visible || password === undefined))
    return describe('username-first', userName, context);
  return password === undefined ? undefined : describe('password', password, context);
}

function describe(kind: LoginFormFacts['kind'], field: PageElement, context: FormContext): FoundForm {
  const { document, buttons, url, upgraded } = context;
  const scope = scopeOf(field, document, buttons).element;
  const submission = submissionOf(formOf(field, document), buttons, document, url, upgraded);
  const facts: LoginFormFacts = { kind, ...submission, hidden: !field.visible || document.curtain };
  return scope === undefined ? { facts } : { facts, scope };
}
