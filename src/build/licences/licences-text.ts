import type { Licence } from './read-licence.js';

const HEAD = 'What portal-login-doctor carries of others. The words of a licence stand below those whose they are.';

/** What is in the program and is no package's own. */
const DATA = `Data

Public Suffix List, by Mozilla and its volunteers, as tldts carries it: Mozilla Public License 2.0
(https://mozilla.org/MPL/2.0/). The list itself: https://publicsuffix.org/list/
Names of characters, as character-entities carries them: HTML Standard by WHATWG (https://html.spec.whatwg.org/),
Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/)`;

/** Instead of words that the package's own licence has too. */
const IN_OWN = 'Its words stand in LICENSE, in the folder above.';

/**
 * The list of all that the program carries of others, with the words of each licence once.
 *
 * @param own the words of the program's own licence, which are not said again
 */
export function licencesText(licences: readonly Licence[], own: string): string {
  const groups: Licence[][] = [];
  // Those that bring no words along come last, and join the first of the same licence.
  for (const licence of licences.toSorted((a, b) => Number(a.words === '') - Number(b.words === ''))) {
    const alike = groups.find(([first]) => first !== undefined && isSameLicence(first, licence));
    if (alike === undefined) groups.push([licence]);
    else alike.push(licence);
  }
  return `${[HEAD, ...groups.map((group) => sectionOf(group, own)).toSorted(), DATA].join('\n\n\n')}\n`;
}

function sectionOf(group: readonly Licence[], own: string): string {
  const [{ id, words } = { id: '', words: '' }] = group;
  const names = group.map(({ of, copyright }) => [of, ...copyright].join('\n  ')).toSorted();
  return [id, names.join('\n'), letters(words) === letters(own) ? IN_OWN : words].join('\n\n');
}

/** Line breaks, quotation marks and capitals are set differently in the same licence. */
function isSameLicence(a: Licence, b: Licence): boolean {
  return a.id === b.id && (b.words === '' || letters(a.words) === letters(b.words));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z]+/g, '');
}
