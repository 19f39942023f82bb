import type { Language } from '../model/index.js';
import { placesOf, without, wordsOf, type Phrase } from './phrase.js';

/** What no text for patients says: words of the trade, and words that lay the blame on them. */
const NEVER_SAID: Record<Language, Phrase> = {
  en: [
    'cookie*|cache*|cached|browser data|certificate*|server*|script*|javascript|url*|http*|dns|tls|ssl|ip|domain*',
    'vpn*|proxy|proxies|firewall*|filter*|redirect*|network*|authenticat*|credential*|session*|token*|sms|passcode*',
    'two-factor|multi-factor|2fa|mfa|admin*|configur*|error*|invalid|user|users|mistake*|you failed|your fault',
  ].join('|'),
  es: [
    'cookie*|cache|certificado*|servidor*|script*|javascript|url*|http*|dns|tls|ssl|ip|dominio*|vpn*|proxy|proxies',
    'cortafuegos|firewall|filtro*|redireccion*|red|redes|autentic*|credenciales|sesion*|token*|sms|configurar',
    'doble/dos factor/factores|admin*|error*|invalido*|invalida*|su culpa|usted fallo|equivoc*',
  ].join('|'),
};

/** Menus and buttons that everybody knows by these names. */
const AS_ON_THE_SCREEN: Record<Language, Phrase[]> = {
  en: [],
  es: ['cerrar/cierre/cierra/cierran/iniciar/inicie/inicia sesion'],
};

/** Words in a text that a patient does not know or takes ill, as the text has them but for accents and capitals. */
export function jargonIn(text: string, language: Language): string[] {
  const words = without(AS_ON_THE_SCREEN[language], wordsOf(text));
  return placesOf(NEVER_SAID[language], words).map((place) => words[place] ?? '');
}
