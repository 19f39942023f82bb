import { attribute, type PageElement } from './document.js';
import { scopeOf, type Scope } from './form-scope.js';
import { fieldWords, headingOver, scopeWords, type FormContext } from './form-words.js';
import { NEW_PASSWORD, OTHER_SECRET, SETS_PASSWORD, SIGN_IN, STAFF } from './words.js';

/** A page has few password fields; more than a handful is no login page and not worth comparing. */
const MAX_PASSWORDS = 12;

/** Password fields that are filled in together. */
interface Group {
  scope: Scope;
  fields: PageElement[];
}

/**
 * The password that is asked for to sign in: a visible one before a hidden one, the patients' before the staff's. One
 * that is set (registering, resetting, changing) is none.
 */
export function findPassword(inputs: readonly PageElement[], context: FormContext): PageElement | undefined {
  const passwords = inputs
    .filter((input) => attribute(input, 'type').toLowerCase() === 'password')
    .slice(0, MAX_PASSWORDS)
    .filter((input) => !OTHER_SECRET.test(fieldWords(input, context)));
  const signIns = groupsOf(passwords, context).filter((group) => !setsPassword(group, context));
  const ranked = signIns.flatMap(({ scope, fields }) => {
    const patients = scope.buttons.some(({ label }) => STAFF.test(label)) ? 0 : 1;
    return fields.map((field) => ({ field, rank: (field.visible ? 2 : 0) + patients }));
  });
  return ranked.sort((a, b) => b.rank - a.rank || a.field.at - b.field.at).at(0)?.field;
}

function groupsOf(passwords: readonly PageElement[], { document, buttons }: FormContext): Group[] {
  const groups: Group[] = [];
  for (const field of passwords) {
    const scope = scopeOf(field, document, buttons);
    const group = groups.find((other) => other.scope.element === scope.element);
    if (group === undefined) groups.push({ scope, fields: [field] });
    else group.fields.push(field);
  }
  return groups;
}

/** Whether the fields of a group set a password rather than ask for one. */
function setsPassword({ scope, fields }: Group, context: FormContext): boolean {
  const shown = fields.some(({ visible }) => visible) ? fields.filter(({ visible }) => visible) : fields;
  const says = (field: PageElement) => NEW_PASSWORD.test(fieldWords(field, context));
  if (shown.length > 2 || (shown.length === 2 && shown.some(says))) return true;
  const labels = scope.buttons.filter(({ element }) => element.visible === shown[0]?.visible).map(({ label }) => label);
  if (labels.some((label) => SIGN_IN.test(label))) return false;
  if (shown.some(says) || labels.some((label) => SETS_PASSWORD.test(label))) return true;
  // Many sign-in pages give this value to keep saved passwords out, so that it needs a second sign.
  const marked = shown.some((field) => attribute(field, 'autocomplete').toLowerCase().includes('new-password'));
  const [first] = shown;
  if (!marked || first === undefined) return false;
  return SETS_PASSWORD.test(`${headingOver(first, context)} ${scopeWords(scope, first, context)}`);
}
