import type { BothLanguages } from '../../model/language.js';
import type { Example } from './shape.js';

/** Stands over the exit codes. */
export const EXIT_CODES_HEADING: BothLanguages = { en: 'Exit codes:', es: 'Códigos de salida:' };

/** Exit codes, in the words of somebody who writes a script. */
export const EXIT_CODES: readonly Example[] = [
  ['0', { en: 'nothing blocking found', es: 'no se encontró nada que bloquee' }],
  [
    '1',
    {
      en: 'the check found something blocking; compare: something is worse',
      es: 'se encontró algo que bloquea; compare: algo está peor',
    },
  ],
  ['2', { en: 'the call or its input was wrong', es: 'el comando o sus datos estaban mal' }],
  ['3', { en: 'no network to check with', es: 'no hay red para comprobar' }],
  ['4', { en: 'a bug in this program', es: 'un error de este programa' }],
  ['130, 143', { en: 'stopped', es: 'se detuvo' }],
];
