import { type Language, LANGUAGES, type LocalizedText } from '../model/index.js';
import type { YamlPath } from '../rules/at.js';
import type { RuleEntry } from '../rules/read-entries.js';

/** A text of a rule, with where it stands. */
export interface RuleText {
  entry: RuleEntry;
  path: YamlPath;
  /** Key that it stands under, `say`. */
  key: string;
  text: LocalizedText;
  /** Languages that the file itself gives it in; the others come from the built-in rule below. */
  own: Language[];
}

/** One of a text's languages. */
export interface Wording {
  of: RuleText;
  language: Language;
  path: YamlPath;
  words: string;
}

/** Every text that the files of some entries write, in at least one language. */
export function textsOf(entries: readonly RuleEntry[]): RuleText[] {
  return entries.flatMap((entry) => textsIn(entry, [], ''));
}

/** Every wording that the files themselves give. */
export function wordingsOf(entries: readonly RuleEntry[]): Wording[] {
  return textsOf(entries).flatMap((of) =>
    of.own.map((language) => ({ of, language, path: [...of.path, language], words: of.text[language] ?? '' })),
  );
}

/** Whether a text reaches the patient word by word, aloud or on paper. */
export function isForPatients(text: RuleText): boolean {
  return text.key === 'say' || isOnSheet(text);
}

/** Whether a text is a line of the sheet that a patient is given. */
export function isOnSheet({ entry, path, key }: RuleText): boolean {
  return entry.kind === 'sheet' || path[0] === 'sheet' || key === 'seen';
}

function textsIn(entry: RuleEntry, path: YamlPath, key: string): RuleText[] {
  const { parsed, path: start } = entry;
  const value = parsed.valueAt([...start, ...path]);
  const written = parsed.writtenAt([...start, ...path]);
  if (typeof value !== 'object' || value === null || typeof written !== 'object' || written === null) return [];
  if (isText(value)) {
    return [{ entry, path, key, text: value, own: LANGUAGES.filter((language) => language in written) }];
  }
  if (Array.isArray(value)) return value.flatMap((_, index) => textsIn(entry, [...path, index], key));
  return Object.keys(value).flatMap((name) => textsIn(entry, [...path, name], name));
}

function isText(value: object): value is LocalizedText {
  return 'en' in value && typeof value.en === 'string';
}
