import { attribute, type PageElement } from './document.js';
import { formOf, scopeOf } from './form-scope.js';
import { fieldWords, headingOver, isSignInPage, scopeWords, type FormContext } from './form-words.js';
import { ACTIVATION, CONTINUE, OTHER_PURPOSE, RECOVERY, SIGN_IN, USER_FIELD } from './words.js';

const TEXT_TYPES = new Set(['', 'text', 'email', 'tel']);
const MAX_CANDIDATES = 40;

/** A lone user name with a button that goes on: the first page of a sign-in in two steps, or one without a password. */
export function findUserName(inputs: readonly PageElement[], context: FormContext): PageElement | undefined {
  const { title } = context.document;
  const elsewhere = RECOVERY.test(title) || ACTIVATION.test(title) || OTHER_PURPOSE.test(title);
  if (elsewhere && !SIGN_IN.test(title)) return undefined;
  const candidates = inputs
    .filter((input) => TEXT_TYPES.has(attribute(input, 'type').toLowerCase()))
    .slice(0, MAX_CANDIDATES)
    .filter((input) => takesUserName(input, context));
  return candidates.find(({ visible }) => visible) ?? candidates[0];
}

function takesUserName(input: PageElement, context: FormContext): boolean {
  const words = fieldWords(input, context);
  const autocomplete = attribute(input, 'autocomplete').toLowerCase();
  const named = USER_FIELD.test(words) || /\b(?:username|webauthn)\b/.test(autocomplete);
  const scope = scopeOf(input, context.document, context.buttons);
  const labels = scope.buttons.map(({ label }) => label);
  // Whatever is asked for, a button that says "sign in" beside it and nothing else to do makes it one.
  if (labels.some((label) => SIGN_IN.test(label) && !RECOVERY.test(label))) return named || onlyField(input, context);
  if (!named) return false;
  const purpose = `${scopeWords(scope, input, context)} ${labels.join(' ')} ${headingOver(input, context)}`;
  if (OTHER_PURPOSE.test(purpose)) return false;
  if (!SIGN_IN.test(purpose) && !isSignInPage(context)) return false;
  return labels.length === 0 || labels.some((label) => CONTINUE.test(label));
}

/** A field that shares its form with no other to type in. */
function onlyField(input: PageElement, { document }: FormContext): boolean {
  const form = formOf(input, document);
  if (form === undefined || attribute(input, 'type') === 'search') return false;
  const others = document.elements.filter(
    (element) => element.tag === 'input' && TEXT_TYPES.has(attribute(element, 'type').toLowerCase()),
  );
  return others.filter((element) => element.visible && formOf(element, document) === form).length <= 3;
}
