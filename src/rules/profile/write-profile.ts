import type { BothLanguages, Language } from '../../model/index.js';
import { KEY_NOTES } from './key-notes.js';
import type { ProfileFile } from './profile-file.js';

const HEADING: readonly BothLanguages[] = [
  {
    en: 'What this practice knows of its own portal, for portal-login-doctor. Every line may be missing.',
    es: 'Lo que este consultorio sabe de su propio portal, para portal-login-doctor. Puede faltar cualquier línea.',
  },
  {
    en: 'Patient data never belongs here: the program refuses a file that looks as if it held any.',
    es: 'Aquí nunca van datos de pacientes: el programa rechaza un archivo que parezca tenerlos.',
  },
];

/**
 * A profile as a file, its comments in a language: every key with what it is for, those that nothing is known of commented out, with an example.
 * It is written here and not by a YAML library, which would drop the comments.
 */
export function profileText(file: ProfileFile, language: Language): string {
  const heading = HEADING.map((line) => commented(line[language])).join('\n');
  const keys = Object.keys(KEY_NOTES) as (keyof ProfileFile)[];
  return `${[heading, ...keys.map((key) => sectionOf(key, file[key], language))].join('\n\n')}\n`;
}

function sectionOf(key: keyof ProfileFile, value: unknown, language: Language): string {
  const { notes, example: examples } = KEY_NOTES[key];
  const example = exampleIn(examples, language);
  const lines = value === undefined ? entry(key, example).map(commented) : entry(key, value, example);
  return [...notes.map((note) => commented(note[language])), ...lines].join('\n');
}

/** An example with its texts in one language. */
function exampleIn(example: unknown, language: Language): unknown {
  if (Array.isArray(example)) return example.map((item) => exampleIn(item, language));
  if (!isMap(example)) return example;
  if (isLocalized(example)) return example[language];
  return Object.fromEntries(Object.entries(example).map(([key, inner]) => [key, exampleIn(inner, language)]));
}

function commented(line: string): string {
  return `# ${line}`;
}

/** A key with its value, from one line on; keys of a map that are missing stand as comments, with their examples. */
function entry(key: string, value: unknown, example?: unknown): string[] {
  if (Array.isArray(value)) return [`${key}:`, ...value.map((item) => `  - ${inline(item)}`)];
  if (!isMap(value) || isLocalized(value)) return [`${key}: ${inline(value)}`];
  const missing = Object.entries(isMap(example) ? example : {}).filter(([name]) => value[name] === undefined);
  return [
    `${key}:`,
    ...Object.entries(value).flatMap(([name, inner]) => entry(name, inner).map((line) => `  ${line}`)),
    ...missing.flatMap(([name, inner]) => entry(name, inner).map((line) => `  ${commented(line)}`)),
  ];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLocalized(value: Record<string, unknown>): boolean {
  return 'en' in value;
}

/** A value on one line: words and addresses as they are, any other text in double quotes, whose escapes YAML shares with JSON. */
function inline(value: unknown): string {
  if (isMap(value)) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${inline(inner)}`)
      .join(', ')} }`;
  }
  const text = String(value);
  const isPlain = typeof value === 'number' || /^(?:[a-z][a-z-]*|https:\/\/[\w./?=&-]+)$/.test(text);
  return isPlain && !/^(?:true|false|null|yes|no|on|off|y|n)$/.test(text) ? text : JSON.stringify(text);
}
