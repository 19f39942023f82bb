import type { BothLanguages } from '../../model/language.js';

/** What the help says of a command. */
interface CommandHelp {
  /** In the list of commands. */
  summary: BothLanguages;
  /** In its own help. */
  about?: BothLanguages;
  argument?: BothLanguages;
}

const ADDRESS = { en: 'address of the portal', es: 'dirección del portal' };

/** Every command but the default one. */
export const COMMANDS = {
  diagnose: {
    summary: {
      en: 'questions, a check, a ranked answer (the default)',
      es: 'preguntas, comprobación y causas probables (predeterminado)',
    },
    about: {
      en: 'Asks a few questions, checks the portal, and ranks the likely causes.',
      es: 'Hace unas preguntas, comprueba el portal y ordena las causas probables.',
    },
    argument: ADDRESS,
  },
  probe: {
    summary: { en: 'check a portal only', es: 'solo comprobar un portal' },
    about: {
      en: 'Checks what a browser would meet at a portal, from its name to its sign-in form.',
      es: 'Comprueba lo que un navegador encontraría en un portal, desde su nombre hasta el formulario de acceso.',
    },
    argument: ADDRESS,
  },
  explain: {
    summary: { en: 'all that is known about an id or a text', es: 'todo lo que se sabe de un id o un texto' },
    about: {
      en: 'Tells all that is known about a cause, fix, question, answer, finding, message, product, stage or exit code.',
      es: 'Dice todo lo que se sabe de una causa, solución, pregunta, respuesta, hallazgo, mensaje, producto, etapa o código de salida.',
    },
    argument: { en: 'an id, or the words on the screen', es: 'un id, o las palabras de la pantalla' },
  },
  rules: {
    summary: { en: 'the table of causes and fixes', es: 'la tabla de causas y soluciones' },
    about: {
      en: 'Prints what the ranking is made from: what a patient can see, the causes, and everything else that has an id.',
      es: 'Muestra aquello con lo que se ordenan las causas: lo que puede ver un paciente, las causas y todo lo que tiene un id.',
    },
  },
  compare: {
    summary: { en: 'two saved results side by side', es: 'dos resultados guardados, lado a lado' },
    about: {
      en: 'Tells what differs between two results of the same address, and what that means: here and there, before and after.',
      es: 'Dice qué cambia entre dos resultados de la misma dirección, y qué significa: aquí y allá, antes y después.',
    },
    argument: { en: 'two files saved with --json', es: 'dos archivos guardados con --json' },
  },
  init: {
    summary: { en: "write the practice's profile", es: 'escribir el perfil del consultorio' },
    about: {
      en: 'Asks what the practice knows of its own portal, and writes it to a file that every later call finds.',
      es: 'Pregunta lo que el consultorio sabe de su propio portal y lo guarda en un archivo que el programa encuentra después.',
    },
  },
  demo: {
    summary: { en: 'try it on an example portal on this computer', es: 'probar con un portal de ejemplo' },
    about: {
      en: 'Runs the diagnosis against an example portal that is started on this computer.',
      es: 'Hace el diagnóstico de un portal de ejemplo que se inicia en esta computadora.',
    },
    argument: {
      en: 'which fault the example has; --list shows them',
      es: 'qué falla tiene el ejemplo; --list las muestra',
    },
  },
  help: {
    summary: { en: 'print the help of a command', es: 'mostrar la ayuda de un comando' },
    argument: { en: 'which one', es: 'cuál' },
  },
} satisfies Record<string, CommandHelp>;

/** The program, whose own arguments are those of the default command. */
export const PROGRAM = {
  about: {
    en: 'Finds out why a patient cannot log in to a portal.',
    es: 'Averigua por qué un paciente no puede entrar a un portal.',
  },
  argument: {
    en: 'address of the portal, as the patient has it',
    es: 'dirección del portal, tal como la tiene el paciente',
  },
  version: { en: 'print the version', es: 'mostrar la versión' },
  help: { en: 'print this help', es: 'mostrar esta ayuda' },
} satisfies Record<string, BothLanguages>;
