import type { LoginFormFacts } from '../../model/index.js';
import { maskAddress } from '../../browser/mask.js';
import { attribute, resolveAddress, type PageDocument, type PageElement } from './document.js';
import { isSubmit, type PageButton } from './form-scope.js';

type Submission = Pick<LoginFormFacts, 'postsTo' | 'action' | 'method'>;

/**
 * Where a form sends what is typed. A button's `formaction` goes before the form's own `action`; a form that says
 * neither where nor how to send is a script's, and so is a field outside any form.
 *
 * @param upgraded a browser sends it over https whatever is written (CSP `upgrade-insecure-requests`)
 */
export function submissionOf(
  form: PageElement | undefined,
  buttons: readonly PageButton[],
  document: PageDocument,
  url: URL,
  upgraded: boolean,
): Submission {
  if (form === undefined) return { postsTo: 'script', method: 'get' };
  // The one that is pressed by Enter comes first in the form (HTML, "default button").
  const button = buttons.find((candidate) => candidate.form === form && isSubmit(candidate))?.element;
  const method = readMethod(overridden(button, form, 'method'));
  const written = overridden(button, form, 'action').trim();
  const target = written === '' ? emptyAction(form, url) : resolveAddress(document, written);
  const scripted = written.startsWith('#') || target === undefined || !/^https?:$/.test(target.protocol);
  if (scripted || method === 'dialog') return { postsTo: 'script', method };
  return {
    postsTo: target.protocol === 'https:' || upgraded ? 'https' : 'http',
    action: maskAddress(target.href),
    method,
  };
}

function overridden(button: PageElement | undefined, form: PageElement, name: 'action' | 'method'): string {
  return button?.attributes.get(`form${name}`) ?? attribute(form, name);
}

/** An empty action means the page itself (HTML, "form submission"), where the form says that it is sent at all. */
function emptyAction(form: PageElement, url: URL): URL | undefined {
  return form.attributes.has('method') ? url : undefined;
}

function readMethod(value: string): LoginFormFacts['method'] {
  const method = value.trim().toLowerCase();
  return method === 'post' || method === 'dialog' ? method : 'get';
}
