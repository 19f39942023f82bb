import type { BothLanguages } from '../../model/language.js';

const CALLS: readonly [call: string, about: BothLanguages][] = [
  ['portal-login-doctor', { en: 'a guided visit', es: 'una visita guiada' }],
  ['portal-login-doctor portal.example.org', { en: 'with the address at hand', es: 'con la dirección a mano' }],
  ['portal-login-doctor --symptom too-many-attempts', { en: 'a ranked answer at once', es: 'una respuesta enseguida' }],
  ['portal-login-doctor probe portal.example.org', { en: 'for clinic IT', es: 'para el equipo técnico' }],
  ['portal-login-doctor explain account-locked', { en: 'what is known about it', es: 'lo que se sabe de eso' }],
  ['portal-login-doctor demo', { en: 'no portal at hand', es: 'sin un portal a mano' }],
];

/** Exit codes, in the words of somebody who writes a script. */
const EXIT_CODES: BothLanguages = {
  en: `Exit codes:
  0 nothing blocking found    1 the check found something blocking
  2 the call was wrong        3 no network to check with
  4 a bug in this program     130, 143 stopped`,
  es: `Códigos de salida:
  0 no se encontró nada que bloquee    1 se encontró algo que bloquea
  2 el comando estaba mal              3 no hay red para comprobar
  4 un error de este programa          130, 143 se detuvo`,
};

const WIDTH = Math.max(...CALLS.map(([call]) => call.length)) + 6;

function examples(language: keyof BothLanguages): string {
  return CALLS.map(([call, about]) => `  ${call.padEnd(WIDTH)}${about[language]}`).join('\n');
}

/** What follows the help: what to try first, and the exit codes. */
export const EPILOGUE: BothLanguages = {
  en: `Examples:\n${examples('en')}\n\n${EXIT_CODES.en}`,
  es: `Ejemplos:\n${examples('es')}\n\n${EXIT_CODES.es}`,
};
