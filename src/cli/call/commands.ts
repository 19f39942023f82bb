import { same } from '../../text/both-languages.js';
import {
  COMPARE_OWN,
  DEMO_OWN,
  FOR_CHECK,
  FOR_DEMO,
  FOR_DIAGNOSIS,
  FOR_PAGE,
  INIT_OWN,
  LOOK,
  PLAIN,
  RULES_OWN,
} from './options.js';
import type { CallShape, CommandShape, Operand } from './shape.js';

/** Shells that a completion is written for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

const ADDRESS: Operand = {
  spelling: '[url]',
  about: { en: 'address of the portal', es: 'dirección del portal' },
  many: true,
};

/** Every command. */
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
    operand: ADDRESS,
    groups: FOR_DIAGNOSIS,
    examples: [
      ['portal-login-doctor portal.example.org', { en: 'ask, and check it', es: 'preguntar y comprobarlo' }],
      ['portal-login-doctor --describe "it says locked"', { en: "the patient's words", es: 'lo que dice el paciente' }],
      [
        'portal-login-doctor --symptom other -f sheet',
        { en: 'a page for the patient', es: 'una hoja para el paciente' },
      ],
      ['portal-login-doctor --from monday.json', { en: 'a check that was saved', es: 'una comprobación guardada' }],
    ],
    exits: true,
  },
  probe: {
    summary: { en: 'check a portal only', es: 'solo comprobar un portal' },
    about: {
      en: 'Checks what a browser would meet at a portal, from its name to its sign-in form.',
      es: 'Comprueba lo que un navegador encontraría en un portal, desde su nombre hasta el formulario de acceso.',
    },
    operand: ADDRESS,
    groups: FOR_CHECK,
    examples: [
      ['portal-login-doctor probe portal.example.org', { en: 'check it', es: 'comprobarlo' }],
      ['portal-login-doctor probe portal.example.org --verbose', { en: 'every step', es: 'cada paso' }],
      ['portal-login-doctor probe portal.example.org --json > a.json', { en: 'save it', es: 'guardarlo' }],
      ['portal-login-doctor probe --from a.json -f markdown', { en: 'for a ticket', es: 'para un ticket' }],
    ],
    exits: true,
  },
  explain: {
    summary: { en: 'all that is known about an id or a text', es: 'todo lo que se sabe de un id o un texto' },
    about: {
      en: 'Tells all that is known about a cause, fix, question, answer, finding, message, product, stage or exit code.',
      es: 'Dice todo lo que se sabe de una causa, solución, pregunta, respuesta, hallazgo, mensaje, producto, etapa o código de salida.',
    },
    operand: {
      spelling: '<words>',
      about: { en: 'an id, or the words on the screen', es: 'un id, o las palabras de la pantalla' },
      takes: 'explained',
      many: true,
    },
    groups: FOR_PAGE,
    examples: [
      ['portal-login-doctor explain account-locked', { en: 'a cause', es: 'una causa' }],
      ['portal-login-doctor explain tls.expired', { en: 'a finding', es: 'un hallazgo' }],
      ['portal-login-doctor explain too many attempts', { en: 'words on a screen', es: 'palabras de una pantalla' }],
      ['portal-login-doctor explain exit-1', { en: 'an exit code', es: 'un código de salida' }],
    ],
  },
  rules: {
    summary: { en: 'the table of causes and fixes', es: 'la tabla de causas y soluciones' },
    about: {
      en: 'Prints what the ranking is made from: what a patient can see, the causes, and everything else that has an id.',
      es: 'Muestra aquello con lo que se ordenan las causas: lo que puede ver un paciente, las causas y todo lo que tiene un id.',
    },
    groups: [RULES_OWN, ...FOR_PAGE],
    examples: [
      ['portal-login-doctor rules', { en: 'the table', es: 'la tabla' }],
      ['portal-login-doctor rules --json', { en: 'for a program', es: 'para un programa' }],
      ['portal-login-doctor rules --check own-rules', { en: 'before they are used', es: 'antes de usarlas' }],
    ],
  },
  compare: {
    summary: { en: 'two saved results side by side', es: 'dos resultados guardados, lado a lado' },
    about: {
      en: 'Tells what differs between two results of the same address, and what that means: here and there, before and after.',
      es: 'Dice qué cambia entre dos resultados de la misma dirección, y qué significa: aquí y allá, antes y después.',
    },
    operand: {
      spelling: '<file> <file>',
      about: { en: 'two files saved with --json: A and B', es: 'dos archivos guardados con --json: A y B' },
      takes: 'files',
      many: true,
    },
    groups: [COMPARE_OWN, ...FOR_PAGE],
    examples: [
      ['portal-login-doctor compare monday.json tuesday.json', { en: 'before and after', es: 'antes y después' }],
      ['portal-login-doctor compare a.json b.json --fail-on new', { en: 'in a script', es: 'en un script' }],
    ],
    exits: true,
  },
  init: {
    summary: { en: "write the practice's profile", es: 'escribir el perfil del consultorio' },
    about: {
      en: 'Asks what the practice knows of its own portal, and writes it to a file that every later call finds.',
      es: 'Pregunta lo que el consultorio sabe de su propio portal y lo guarda en un archivo que el programa encuentra después.',
    },
    groups: [INIT_OWN, LOOK],
    examples: [
      ['portal-login-doctor init', { en: 'ask, show, write', es: 'preguntar, mostrar y guardar' }],
      ['portal-login-doctor init --no-input', { en: 'a template to fill in', es: 'una plantilla para completar' }],
    ],
  },
  demo: {
    summary: { en: 'try it on an example portal on this computer', es: 'probar con un portal de ejemplo' },
    about: {
      en: 'Runs the diagnosis against an example portal that is started on this computer.',
      es: 'Hace el diagnóstico de un portal de ejemplo que se inicia en esta computadora.',
    },
    operand: {
      spelling: '[case]',
      about: {
        en: 'which fault the example has; --list shows them',
        es: 'qué falla tiene el ejemplo; --list las muestra',
      },
      takes: 'demo-cases',
    },
    groups: [DEMO_OWN, ...FOR_DEMO],
    examples: [
      ['portal-login-doctor demo', { en: 'a portal that is fine', es: 'un portal sin fallas' }],
      ['portal-login-doctor demo account-locked', { en: 'a locked account', es: 'una cuenta bloqueada' }],
      ['portal-login-doctor demo --list', { en: 'all cases', es: 'todos los casos' }],
    ],
  },
  completion: {
    summary: { en: 'let a shell complete the words of a call', es: 'que un shell complete los comandos' },
    about: {
      en: 'Prints a script with which the Tab key completes commands, options, ids and files. It works for the installed command (npm install -g portal-login-doctor), not for npx.',
      es: 'Muestra un script con el que la tecla Tab completa comandos, opciones, ids y archivos. Sirve para el comando instalado (npm install -g portal-login-doctor), no para npx.',
    },
    operand: { spelling: '<shell>', about: same(SHELLS.join(', ')), takes: SHELLS },
    groups: [PLAIN],
    examplesHeading: {
      en: 'Add the line to the file that stands below it, then open a new window:',
      es: 'Agregue la línea al archivo que está debajo y abra otra ventana:',
    },
    examples: [
      ['eval "$(portal-login-doctor completion bash)"', same('~/.bashrc')],
      ['eval "$(portal-login-doctor completion zsh)"', same('~/.zshrc')],
      ['portal-login-doctor completion fish | source', same('~/.config/fish/config.fish')],
      ['(portal-login-doctor completion powershell) -join [char]10 | Invoke-Expression', same('$PROFILE')],
    ],
  },
  help: {
    summary: { en: 'print the help of a command', es: 'mostrar la ayuda de un comando' },
    about: {
      en: 'Prints the help of a command, or of the program.',
      es: 'Muestra la ayuda de un comando, o la del programa.',
    },
    operand: { spelling: '[command]', about: { en: 'which one', es: 'cuál' }, takes: 'commands' },
    groups: [PLAIN],
    examples: [
      ['portal-login-doctor help probe', { en: 'as probe --help', es: 'como probe --help' }],
      ['portal-login-doctor help --lang es', { en: 'in Spanish', es: 'en español' }],
    ],
  },
} satisfies Record<string, CommandShape>;

export type CommandName = keyof typeof COMMANDS;
/** In the order in which the help lists them. */
export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

/** The program itself, whose words are those of the default command. */
export const PROGRAM = {
  about: {
    en: 'Finds out why a patient cannot log in to a portal.',
    es: 'Averigua por qué un paciente no puede entrar a un portal.',
  },
  operand: {
    spelling: '[url | command]',
    about: {
      en: 'address of the portal, as the patient has it',
      es: 'dirección del portal, tal como la tiene el paciente',
    },
    takes: 'commands',
    many: true,
  },
  groups: FOR_DIAGNOSIS,
  examples: [
    ['portal-login-doctor', { en: 'a guided visit', es: 'una visita guiada' }],
    ['portal-login-doctor portal.example.org', { en: 'with the address at hand', es: 'con la dirección a mano' }],
    [
      'portal-login-doctor --symptom app-fails --no-input',
      { en: 'a ranked answer at once', es: 'una respuesta enseguida' },
    ],
    ['portal-login-doctor probe portal.example.org', { en: 'for clinic IT', es: 'para el equipo técnico' }],
    ['portal-login-doctor explain account-locked', { en: 'what is known about it', es: 'lo que se sabe de eso' }],
    ['portal-login-doctor demo', { en: 'no portal at hand', es: 'sin un portal a mano' }],
  ],
  exits: true,
} satisfies CallShape;
