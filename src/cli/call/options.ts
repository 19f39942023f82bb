import { LANGUAGES } from '../../model/language.js';
import { AUDIENCES, type Format, FORMATS, PAGE_FORMATS } from '../../report/formats.js';
import { same } from '../../text/both-languages.js';
import { COLOR_CHOICES } from '../terminal-settings.js';
import type { OptionGroup, OptionShape } from './shape.js';

const OVERWRITE: OptionShape = {
  spelling: '--force',
  about: { en: 'write over that file', es: 'reemplazar ese archivo' },
};

/** What is known of the patient's trouble. */
const ANSWERS: OptionGroup = {
  heading: { en: 'Answers:', es: 'Respuestas:' },
  options: [
    {
      spelling: '--symptom <id>',
      about: { en: 'what the patient sees', es: 'lo que ve el paciente' },
      takes: 'symptoms',
    },
    {
      spelling: '--answer <question=choice>',
      takes: 'answers',
      about: { en: 'an answer; may be repeated', es: 'una respuesta; se puede repetir' },
      repeats: true,
    },
    {
      spelling: '--answers <file>',
      takes: 'files',
      about: {
        en: 'answers as YAML or JSON; - for standard input',
        es: 'respuestas en YAML o JSON; - para la entrada estándar',
      },
    },
    {
      spelling: '--describe <text>',
      about: {
        en: "the patient's words, in English or Spanish",
        es: 'las palabras del paciente, en español o en inglés',
      },
    },
    { spelling: '--no-input', about: { en: 'never ask', es: 'nunca preguntar' } },
  ],
};

/** How the portal is checked. */
const CHECK: OptionGroup = {
  heading: { en: 'Check:', es: 'Comprobación:' },
  options: [
    {
      spelling: '--from <file>',
      takes: 'files',
      about: {
        en: 'a result saved with --json instead of a network',
        es: 'un resultado guardado con --json, en lugar de la red',
      },
    },
    {
      spelling: '--timeout <seconds>',
      about: { en: 'for the whole check (default 15)', es: 'para toda la comprobación (si no se indica, 15)' },
    },
    {
      spelling: '--resolve <host:port:addr>',
      about: { en: 'use this address there; may be repeated', es: 'usar ahí esta dirección; se puede repetir' },
      repeats: true,
    },
    {
      spelling: '--ca <file>',
      takes: 'files',
      about: { en: 'PEM certificates to trust as well', es: 'certificados PEM en los que también confiar' },
      repeats: true,
    },
    {
      spelling: '--proxy <url>',
      about: { en: 'go through this HTTP proxy', es: 'pasar por este proxy HTTP' },
    },
    {
      spelling: '--user-agent <text>',
      about: { en: 'how the check introduces itself', es: 'cómo se presenta la comprobación' },
    },
    { spelling: '-4, --ipv4', about: { en: 'IPv4 only', es: 'solo IPv4' } },
    { spelling: '-6, --ipv6', about: { en: 'IPv6 only', es: 'solo IPv6' } },
  ],
};

/** What the practice knows. */
const PRACTICE: OptionGroup = {
  heading: { en: 'Practice:', es: 'Consultorio:' },
  options: [
    {
      spelling: '--profile <file>',
      takes: 'files',
      about: {
        en: "the practice's profile (default: the nearest portal-login-doctor.yaml)",
        es: 'el perfil del consultorio (si no se indica, el portal-login-doctor.yaml más cercano)',
      },
    },
    {
      spelling: '--rules <dir>',
      takes: 'folders',
      about: {
        en: "the practice's own rules, laid over the built-in ones",
        es: 'reglas propias del consultorio, encima de las que trae el programa',
      },
    },
  ],
};

/** How much is told of a result. */
const DEPTH: OptionShape[] = [
  { spelling: '--explain', about: { en: 'add the numbers', es: 'agregar las cifras' } },
  { spelling: '--verbose', about: { en: 'add every step of the check', es: 'agregar cada paso de la comprobación' } },
];

/** What is printed, and where to. */
const report = (formats: readonly Format[], more: readonly OptionShape[]): OptionGroup => ({
  heading: { en: 'Report:', es: 'Informe:' },
  options: [
    {
      spelling: '--json',
      about: { en: 'one JSON document on standard output', es: 'un documento JSON en la salida estándar' },
    },
    { spelling: '-f, --format <name>', about: same(formats.join(', ')), takes: formats },
    {
      spelling: '--for <reader>',
      takes: AUDIENCES,
      about: {
        en: 'what stands first in markdown: vendor or office',
        es: 'qué va primero en markdown: vendor (proveedor) u office (consultorio)',
      },
    },
    {
      spelling: '--patient-lang <code>',
      takes: LANGUAGES,
      about: { en: 'language of what is said to the patient', es: 'idioma de lo que se le dice al paciente' },
    },
    {
      spelling: '--redact-hosts',
      about: { en: 'leave out whose portal it is', es: 'no mostrar de quién es el portal' },
    },
    {
      spelling: '--output <file>',
      takes: 'files',
      about: { en: 'write the report there', es: 'guardar ahí el informe' },
    },
    OVERWRITE,
    ...more,
  ],
});

/** Of a result. */
const REPORT = report(FORMATS, DEPTH);
/** Of what tells of the table, and of no result. */
const PAGE = report([...PAGE_FORMATS, 'json'], []);

const LANGUAGE: OptionShape = {
  spelling: '--lang <code>',
  takes: LANGUAGES,
  about: {
    en: 'en or es; else the language of this computer',
    es: 'en o es; si no, el idioma de esta computadora',
  },
};
const ASCII: OptionShape = { spelling: '--ascii', about: { en: 'plain ASCII only', es: 'solo ASCII, sin acentos' } };

/** How it looks. */
export const LOOK: OptionGroup = {
  heading: { en: 'Display:', es: 'Presentación:' },
  options: [
    LANGUAGE,
    ASCII,
    {
      spelling: '--accessible',
      about: {
        en: 'for a screen reader: numbers to type, one statement a line',
        es: 'para un lector de pantalla: se escriben números, una frase por línea',
      },
    },
    {
      spelling: '--color <when>',
      takes: COLOR_CHOICES,
      about: { en: 'auto, always or never', es: 'auto (según la pantalla), always (siempre) o never (nunca)' },
    },
  ],
};

/** Options of `rules` alone. */
export const RULES_OWN: OptionGroup = {
  options: [
    {
      spelling: '--check <dir>',
      takes: 'folders',
      about: {
        en: "tell what is wrong with a practice's own rules",
        es: 'decir qué está mal en las reglas propias de un consultorio',
      },
    },
  ],
};

/** Options of `compare` alone. */
export const COMPARE_OWN: OptionGroup = {
  options: [
    {
      spelling: '--fail-on <what>',
      takes: ['worse', 'new'],
      about: {
        en: 'exit code 1 when B is worse (default), or for anything new',
        es: 'código de salida 1 si B está peor (worse, si no se indica), o por todo lo nuevo (new)',
      },
    },
  ],
};

/** Options of `init` alone. */
export const INIT_OWN: OptionGroup = {
  options: [
    {
      spelling: '--output <file>',
      takes: 'files',
      about: {
        en: 'where to write (default: portal-login-doctor.yaml)',
        es: 'dónde guardarlo (si no se indica, portal-login-doctor.yaml)',
      },
    },
    OVERWRITE,
    {
      spelling: '--no-input',
      about: { en: 'never ask: write a template', es: 'nunca preguntar: escribir una plantilla' },
    },
  ],
};

/** Options of `demo` alone. */
export const DEMO_OWN: OptionGroup = {
  options: [
    { spelling: '--list', about: { en: 'list the cases, one a line', es: 'listar los casos, uno por línea' } },
    {
      spelling: '--no-input',
      about: {
        en: 'never ask: play the answers of the case',
        es: 'nunca preguntar: usar las respuestas del caso',
      },
    },
  ],
};

/** Options of what prints no report. */
export const PLAIN: OptionGroup = { options: [LANGUAGE, ASCII] };

/** Every command has it. */
export const HELP_OPTION: OptionShape = {
  spelling: '-h, --help',
  about: { en: 'print this help', es: 'mostrar esta ayuda' },
};
/** Of the program alone. */
export const VERSION_OPTION: OptionShape = {
  spelling: '--version',
  about: { en: 'print the version', es: 'mostrar la versión' },
};

/** Options of a diagnosis. */
export const FOR_DIAGNOSIS = [ANSWERS, CHECK, PRACTICE, REPORT, LOOK];
/** Options of a check alone. */
export const FOR_CHECK = [CHECK, PRACTICE, REPORT, LOOK];
/** Options of what runs against an example. */
export const FOR_DEMO = [PRACTICE, REPORT, LOOK];
/** Options of a page about the table. */
export const FOR_PAGE = [PRACTICE, PAGE, LOOK];
