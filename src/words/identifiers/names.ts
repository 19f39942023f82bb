import type { RemovedKind } from '../../model/index.js';
import { startsClause, type Chunk, type Span } from './chunks.js';
import { isFamilyName, isGivenName } from './given-names.js';
import { isPlainWord } from './plain-words.js';

const LONGEST_NAME = 4;
const PARTICLE = /^(?:de|del|la|las|los|van|von|der|da|dos|di|bin|al|y|st|mc|mac|o'|jr|sr|iii)$/;

/** Behind these stands a name, however it is written. */
const TELLING =
  /(?:^| )(?:my name is|my name's|name is|names? are|me llamo|mi nombre es|nombre es|se llama|nombre|nombre del paciente|nombre de la paciente|patient name|patient's name|pt name|full name|first name|last name|surname|apellidos?|name)$/;

/** Behind these stands a name where it is written like one. */
const INTRODUCING =
  /(?:^| )(?:patient|patients|pt|px|paciente|mr|mrs|ms|miss|mister|dr|dra|doctor|doctora|sr|sra|srta|don|dona|senor|senora|this is|i am|i'm|im|soy|aqui|habla|le habla|behalf of|parte de|son|daughter|mother|father|mom|mum|dad|husband|wife|child|baby|brother|sister|hijo|hija|madre|padre|mama|papa|esposo|esposa|marido|abuela|abuelo|hermano|hermana|nombre de|thanks|thank you|regards|sincerely|gracias|saludos|atentamente|cordialmente|attn|llame a)$/;

/** Behind these only a known given name is one. */
const LEADING = /(?:^| )(?:for|para|hi|hello|hola|dear|call)$/;

/** Names behind "my name is", "patient", "me llamo" and their like, and before a birth date or a record's number. */
export function namesIn(text: string, chunks: Chunk[], others: Span<RemovedKind>[]): Span<RemovedKind>[] {
  const isShouted = !/\p{Ll}/u.test(text);
  return chunks.flatMap((chunk, at): Span<RemovedKind>[] => {
    const before = chunks
      .slice(Math.max(0, at - 3), at)
      .map(({ folded }) => folded)
      .join(' ');
    if (at > 0 && TELLING.test(before) && isMeant(chunk, before)) return toldName(chunks, at);
    if (at > 0 && INTRODUCING.test(before) && !/[!?]/.test(chunk.gap)) return shownName(chunks, at, isShouted);
    if (at > 0 && LEADING.test(before) && isGivenName(chunk.folded)) return shownName(chunks, at, isShouted);
    return beforeIdentifier(chunks, at, others) ? shownName(chunks, at, isShouted) : [];
  });
}

/** A bare "name" needs its colon, as it is a word of many sentences. */
function isMeant(chunk: Chunk, before: string): boolean {
  if (/(?:^| )(?:user|login|portal|product|app|usuario|de usuario) name$|nombre de usuario$/.test(before)) return false;
  if (/[:=]/.test(chunk.gap)) return true;
  return (
    !/(?:^| )(?:name|nombre|full name|first name|last name|surname|apellidos?|patient name|pt name)$/.test(before) &&
    !startsClause(chunk)
  );
}

/** Up to four words, until a plain one or the end of the clause. A comma may part the family name. */
function toldName(chunks: Chunk[], first: number): Span<RemovedKind>[] {
  const start = chunks[first];
  if (start === undefined || isPlainWord(start.folded) || /\d/.test(start.text)) return [];
  let last = first;
  while (last + 1 < first + LONGEST_NAME && continues(chunks, last + 1)) last++;
  return [spanOf(chunks, first, last)];
}

function continues(chunks: Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk === undefined || /\d/.test(chunk.text) || /[.;:!?\n(]/.test(chunk.gap.replace(/^\. $/, ' '))) return false;
  if (chunk.gap.includes(',')) return isCapitalised(chunk) && !isPlainWord(chunk.folded);
  if (PARTICLE.test(chunk.folded)) return continues(chunks, at + 1);
  return !isPlainWord(chunk.folded);
}

/** One or more words that are written like a name, or that are known ones. */
function shownName(chunks: Chunk[], first: number, isShouted: boolean): Span<RemovedKind>[] {
  if (!isName(chunks[first], isShouted)) return [];
  let last = first;
  for (let at = first + 1; at < first + LONGEST_NAME; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || /[.;:!?\n(]/.test(chunk.gap)) break;
    if (PARTICLE.test(chunk.folded)) continue;
    if (!isName(chunk, isShouted) && !isInitial(chunk)) break;
    if (chunk.gap.includes(',') && !isFamilyName(chunk.folded)) break;
    last = at;
  }
  return [spanOf(chunks, first, last)];
}

function isName(chunk: Chunk | undefined, isShouted: boolean): boolean {
  if (chunk === undefined || /\d/.test(chunk.text)) return false;
  const folded = chunk.folded.replace(/'s$/, '');
  if (isGivenName(folded) || isFamilyName(folded)) return true;
  return !isShouted && isCapitalised(chunk) && !isPlainWord(folded) && !isKnownThing(folded);
}

function isCapitalised({ text }: Chunk): boolean {
  return /^\p{Lu}[\p{Ll}'’-]+(?:[-'’]?\p{Lu}[\p{Ll}'’-]+)*$/u.test(text);
}

function isInitial({ text }: Chunk): boolean {
  return /^\p{Lu}$/u.test(text);
}

/** Words that are written with a capital and are nobody's name. */
function isKnownThing(folded: string): boolean {
  return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|lunes|martes|miercoles|jueves|viernes|sabado|domingo|english|spanish|ingles|espanol|internet|wifi|wi-fi|outlook|gmail|yahoo|hotmail|samsung|huawei|motorola|medicare|medicaid|kaiser|followmyhealth|nextgen|cerner|oracle|athenahealth|elation|tebra|quest|labcorp|nhs|va|samsara|incognito|captcha|javascript|cookies|vpn|bluetooth|siri|alexa)$/.test(
    folded,
  );
}

/** `Smith, John 03/14/1962`: words before an identifier of a person. */
function beforeIdentifier(chunks: Chunk[], at: number, others: Span<RemovedKind>[]): boolean {
  const personal: readonly RemovedKind[] = [
    'birth-date',
    'record-number',
    'social-security-number',
    'insurance-number',
  ];
  for (let next = at; next < at + LONGEST_NAME; next++) {
    const gap = chunks[next + 1]?.gap ?? '';
    const behind = chunks[next + 1]?.start ?? -1;
    if (others.some(({ kind, start }) => start === behind && personal.includes(kind))) return true;
    if (!/^[\s,(:-]*$/.test(gap) || !isName(chunks[next + 1], false)) return false;
  }
  return false;
}

function spanOf(chunks: Chunk[], first: number, last: number): Span<RemovedKind> {
  return { start: chunks[first]?.start ?? 0, end: chunks[last]?.end ?? 0, kind: 'name' };
}
