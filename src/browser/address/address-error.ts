import type { BothLanguages } from '../../model/language.js';
import { ToldError } from '../../text/told-error.js';

/** Why a text cannot be taken for the address of a page. */
export type AddressProblem = 'empty' | 'not-web' | 'bad-port' | 'malformed';

const SENTENCES: Record<AddressProblem, BothLanguages> = {
  empty: {
    en: 'No address was given: paste the address of the portal, such as portal.example.org.',
    es: 'No se dio ninguna dirección: pegue la dirección del portal, por ejemplo portal.example.org.',
  },
  'not-web': {
    en: 'This is not the address of a web page: paste one that starts with https:// or http://.',
    es: 'Esta no es la dirección de una página web: pegue una que empiece con https:// o http://.',
  },
  'bad-port': {
    en: 'The port of this address is not a number from 1 to 65535: correct it, or leave the colon and it out.',
    es: 'El puerto de esta dirección no es un número del 1 al 65535: corríjalo, o quítelo junto con los dos puntos.',
  },
  malformed: {
    en: 'This cannot be read as the address of a web page: paste it again as it stands in the browser.',
    es: 'Esto no se puede leer como la dirección de una página web: péguela otra vez tal como aparece en el navegador.',
  },
};

/** A mistake in the address that was given, told in one sentence: what is wrong, and what to do. */
export class AddressError extends ToldError {
  override readonly name = 'AddressError';

  constructor(readonly code: AddressProblem) {
    super(SENTENCES[code]);
  }
}
