import type { Language } from '../../model/index.js';
import { type Check, faultAt } from '../fault.js';
import { isForPatients, textsOf } from '../texts.js';

const NAMES: Record<Language, string> = { en: 'English', es: 'Spanish' };

/** A text that is missing in a language that patients are served in: an error where it reaches them. */
export const missingLanguage: Check = ({ entries, languages }) =>
  textsOf(entries).flatMap((of) =>
    languages
      .filter((language) => of.text[language] === undefined)
      .map((language) =>
        faultAt(
          of.entry,
          of.path,
          isForPatients(of) ? 'error' : 'warning',
          'missing-language',
          `the ${NAMES[language]} text ("${language}") is missing${isForPatients(of) ? ', and patients hear this one' : ''}.`,
        ),
      ),
  );

/** A built-in text that was changed in one language only, so that the other one says something else. */
export const staleTranslation: Check = ({ entries, languages }) =>
  textsOf(entries).flatMap((of) => {
    const { en, es } = { en: of.own.includes('en'), es: of.own.includes('es') };
    const stale = en && !es && of.text.es !== undefined && languages.includes('es');
    const message = 'the English text is yours, and the Spanish one ("es") is still the built-in. Give both.';
    return stale ? [faultAt(of.entry, of.path, 'warning', 'stale-translation', message)] : [];
  });
