import type { BothLanguages, Language } from '../../model/index.js';
import { same } from '../../text/both-languages.js';
import { type Check, faultAt } from '../fault.js';
import { isForPatients, textsOf } from '../texts.js';

const NAMES: Record<Language, BothLanguages> = {
  en: { en: 'English', es: 'en inglés' },
  es: { en: 'Spanish', es: 'en español' },
};

/** A text that is missing in a language that patients are served in: an error where it reaches them. */
export const missingLanguage: Check = ({ entries, languages }) =>
  textsOf(entries).flatMap((of) =>
    languages
      .filter((language) => of.text[language] === undefined)
      .map((language) =>
        isForPatients(of)
          ? faultAt(of.entry, of.path, 'error', 'missing-language', missing(language, HEARD))
          : faultAt(of.entry, of.path, 'warning', 'missing-language', missing(language, same(''))),
      ),
  );

const HEARD = { en: ', and patients hear this one', es: ', y es uno que llega a los pacientes' };

function missing(language: Language, heard: BothLanguages): BothLanguages {
  return {
    en: `the ${NAMES[language].en} text ("${language}") is missing${heard.en}.`,
    es: `falta el texto ${NAMES[language].es} ("${language}")${heard.es}.`,
  };
}

/** A built-in text that was changed in one language only, so that the other one says something else. */
export const staleTranslation: Check = ({ entries, languages }) =>
  textsOf(entries).flatMap((of) => {
    const { en, es } = { en: of.own.includes('en'), es: of.own.includes('es') };
    const stale = en && !es && of.text.es !== undefined && languages.includes('es');
    return stale ? [faultAt(of.entry, of.path, 'warning', 'stale-translation', STALE)] : [];
  });

const STALE = {
  en: 'the English text is yours, and the Spanish one ("es") is still the built-in. Give both.',
  es: 'el texto en inglés es suyo, y el español ("es") sigue siendo el que trae el programa. Escriba los dos.',
};
