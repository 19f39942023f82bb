import { KEY_NOTES } from './key-notes.js';
import type { ProfileFile } from './profile-file.js';

const HEADING = [
  'What this practice knows of its own portal, for portal-login-doctor. Every line may be missing.',
  'Patient data never belongs here: the program refuses a file that looks as if it held any.',
];

/**
 * A profile as a file: every key with what it is for, those that nothing is known of commented out, with an example.
 * It is written here and not by a YAML library, which would drop the comments.
 */
export function profileText(file: ProfileFile): string {
  const sections = (Object.keys(KEY_NOTES) as (keyof ProfileFile)[]).map((key) => sectionOf(key, file[key]));
  return `${[HEADING.map(commented).join('\n'), ...sections].join('\n\n')}\n`;
}

function sectionOf(key: keyof ProfileFile, value: unknown): string {
  const { notes, example } = KEY_NOTES[key];
  const lines = value === undefined ? entry(key, example).map(commented) : entry(key, value, example);
  return [...notes.map(commented), ...lines].join('\n');
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
