import type { BothLanguages, RemovedKind } from '../../model/index.js';
import { joinSentences } from '../../text/both-languages.js';
import type { ParsedFile } from '../parse.js';
import type { YamlPath } from '../at.js';
import type { RuleProblem } from '../problem.js';
import { nameOfKind } from '../removed-kinds.js';
import { foreignEmail, type OwnPlaces } from './foreign-email.js';
import { fold } from '../../text/fold.js';

/** Takes what tells who somebody is out of a text; `removed` names the kinds, `[removed]` stands in their places. */
export type RemoveIdentifiers = (text: string) => { text: string; removed: readonly RemovedKind[] };

/** What a file is searched with. */
export interface PatientSearch {
  /** The keys that a profile has, at whatever depth. */
  known: ReadonlySet<string>;
  own: OwnPlaces;
  removeIdentifiers: RemoveIdentifiers;
}

/** Names of keys, in two languages, under which people keep what is a patient's. */
const PATIENT_KEYS = [
  /^(?:patients?|pacientes?|persona?|user-?names?|users?|usuarios?|login|account|cuenta)$/,
  /^(?:patient|paciente|member|insurance|policy|medical-record|record|chart|expediente|seguro)-/,
  /^(?:first|last|full|given|family|maiden)-?name$|^(?:surname|apellidos?|nombre)/,
  /^(?:dob|birth|date-of-birth|fecha-de-nacimiento|nacimiento|security-(?:question|answer))/,
  /^(?:mrn|ssn|social-security|record|chart|passport|pasaporte|licen[cs]e|licencia|credit-card|card)(?:-?(?:number|no|id))?$/,
  /^(?:passwords?|passcodes?|passphrase|pin|contrasenas?|claves?|codes?|codigos?|otp|tokens?|secrets?)$/,
];

/**
 * What a practice may have of its own: lines, doors, the names of its people, the code that an app knows it by. An
 * e-mail address is looked at more closely, and so is what may be somebody else's after all.
 */
const A_PRACTICES_OWN = new Set(['phone-number', 'street-address', 'e-mail-address', 'link-secret', 'name', 'code']);
const AFTER_ALL = [/\b(?:patients?|pacientes?|born|nacid[oa])\W{1,3}\[removed\]/i];

/** Keys whose values are looked at elsewhere. */
const OTHER_KEYS = new Set(['addresses', 'app-links', 'phone', 'email']);

/**
 * What a file holds that is, or looks as if it were, a patient's: keys that no profile has, and texts, comments among
 * them. The messages name the place and the kind, never what stands there.
 */
export function patientData(parsed: ParsedFile, source: string, search: PatientSearch): RuleProblem[] {
  const entries = entriesOf(parsed.value);
  const keys = entries.filter(({ key }) => !search.known.has(key) && speaksOfPatient(key));
  const texts = entries.filter(({ path, text }) => text !== '' && !path.some((step) => OTHER_KEYS.has(String(step))));
  return [
    ...keys.map(({ path, key }) => parsed.problemAt(path, patientKey(key))),
    ...texts.flatMap(({ path, text }) => told(text, search).map((message) => parsed.problemAt(path, message))),
    ...commentsOf(source).flatMap(({ line, column, text }) =>
      told(text, search).map((message) => ({ file: parsed.file, line, column, message })),
    ),
  ];
}

const NEVER: BothLanguages = {
  en: 'A profile never holds patient data: take it out.',
  es: 'Un perfil nunca contiene datos de pacientes: quítelo.',
};

function patientKey(key: string): BothLanguages {
  return joinSentences({ en: `"${key}" is a patient's.`, es: `"${key}" es de un paciente.` }, NEVER);
}

function speaksOfPatient(key: string): boolean {
  const name = fold(key)
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
  return PATIENT_KEYS.some((pattern) => pattern.test(name));
}

function told(text: string, { own, removeIdentifiers }: PatientSearch): BothLanguages[] {
  const { text: kept, removed } = removeIdentifiers(text);
  const kinds = removed.filter((kind) => !A_PRACTICES_OWN.has(kind)).map(nameOfKind);
  if (kinds.length > 0) return [joinSentences(looksLike(kinds), NEVER)];
  if (AFTER_ALL.some((pattern) => pattern.test(kept))) return [joinSentences(OF_A_PATIENT, NEVER)];
  return foreignEmail(text, own) ? [joinSentences(STRANGE_EMAIL, NEVER)] : [];
}

function looksLike(kinds: readonly BothLanguages[]): BothLanguages {
  return {
    en: `this looks like a ${kinds.map(({ en }) => en).join(' and a ')}.`,
    es: `esto parece ${kinds.map(({ es }) => es).join(' y ')}.`,
  };
}

const OF_A_PATIENT = { en: 'this seems to speak of a patient.', es: 'esto parece hablar de un paciente.' };

const STRANGE_EMAIL = {
  en: "this e-mail address may be a patient's.",
  es: 'esta dirección de correo electrónico puede ser de un paciente.',
};

interface PlacedEntry {
  path: YamlPath;
  /** Empty for an entry of a list. */
  key: string;
  /** Empty for a map or a list. */
  text: string;
}

/** Every key and every text, at whatever depth. */
function entriesOf(value: unknown, path: YamlPath = []): PlacedEntry[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const isEntry = Array.isArray(value);
    const here = [...path, isEntry ? Number(name) : name];
    return [
      { path: here, key: isEntry ? '' : name, text: typeof inner === 'string' ? inner : '' },
      ...entriesOf(inner, here),
    ];
  });
}

function commentsOf(source: string): { line: number; column: number; text: string }[] {
  return source.split('\n').flatMap((text, index) => {
    const at = text.search(/(?<=^|\s)#/);
    return at === -1 ? [] : [{ line: index + 1, column: at + 1, text: text.slice(at + 1) }];
  });
}
