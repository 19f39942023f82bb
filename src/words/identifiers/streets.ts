import type { RemovedKind } from '../../model/index.js';
import type { Chunk, Span } from './chunks.js';

const AFTER_NAME =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|terrace|ter|way|circle|cir|parkway|pkwy|highway|hwy|trail|trl|square|sq|close|crescent|grove|row|mews|gardens)$/;
const BEFORE_NAME =
  /^(?:calle|c|avenida|av|avda|avenue|paseo|plaza|pza|carrera|cra|kra|cl|camino|carretera|ronda|travesia|pasaje|jiron|jr|boulevard|blvd|bulevar|calzada|privada|colonia|urbanizacion|urb|diagonal|transversal|callejon|glorieta)$/;
const UNIT =
  /^(?:apt|apartment|unit|suite|ste|floor|fl|piso|depto|departamento|dpto|puerta|int|interior|bloque|portal|escalera|esc|bajo|izq|dcha|no|num|n|nro|numero)$/;
const MOST_WORDS_OF_NAME = 4;

/** Street addresses: a number, a name and a kind of street in either order, with what stands of unit and postal code behind. */
export function streetsIn(text: string, chunks: Chunk[]): Span<RemovedKind>[] {
  return chunks.flatMap((_, at): Span<RemovedKind>[] => {
    const end = englishStreet(chunks, at) ?? spanishStreet(text, chunks, at) ?? box(chunks, at) ?? postcode(chunks, at);
    if (end === undefined) return [];
    return [{ start: chunks[at]?.start ?? 0, end: chunks[withUnit(chunks, end)]?.end ?? 0, kind: 'street-address' }];
  });
}

/** `742 Evergreen Terrace`; the name's words count up to four. */
function englishStreet(chunks: Chunk[], at: number): number | undefined {
  if (!/^\d{1,5}[a-z]?$/i.test(chunks[at]?.text ?? '')) return undefined;
  for (let end = at + 2; end <= at + 1 + MOST_WORDS_OF_NAME; end++) {
    const chunk = chunks[end];
    if (chunk === undefined || /[,;:!?]/.test(chunk.gap)) return undefined;
    if (AFTER_NAME.test(chunk.folded)) return isStreetName(chunks.slice(at + 1, end)) ? end : undefined;
  }
  return undefined;
}

/** In small letters only where no word of a sentence stands between, as in `5 times on the way`. */
function isStreetName(words: Chunk[]): boolean {
  const isWritten = words.every(({ text }) => /^(?:\p{Lu}|\d)/u.test(text));
  return (
    isWritten ||
    (words.length <= 2 &&
      words.every(
        ({ folded }) =>
          !/^(?:the|a|an|times?|days?|minutes?|hours?|weeks?|on|in|of|to|this|that|other|more|and|or|different|right|wrong|people|patients?)$/.test(
            folded,
          ),
      ))
  );
}

/** `Calle Mayor 12`, `Av. de la Reforma 222`, `Carrera 7 # 45-10`, `C/ Alcalá 45`. */
function spanishStreet(text: string, chunks: Chunk[], at: number): number | undefined {
  const head = chunks[at];
  if (head === undefined) return undefined;
  const isShort = head.folded.startsWith('c/');
  if (!isShort && !BEFORE_NAME.test(head.folded)) return undefined;
  if (head.folded === 'c' && !/^[/.]/.test(text.slice(head.end))) return undefined;
  for (let end = at + 1; end <= at + 1 + MOST_WORDS_OF_NAME; end++) {
    const chunk = chunks[end];
    if (chunk === undefined || /[;:!?]/.test(chunk.gap)) return undefined;
    if (/^\d{1,5}[a-z]?(?:-\d{1,4})?$/i.test(chunk.text))
      return /^[\d-]+$/.test(chunks[end + 1]?.text ?? '') ? end + 1 : end;
  }
  return undefined;
}

/** `P.O. Box 123`, `Apartado 45`. */
function box(chunks: Chunk[], at: number): number | undefined {
  const first = chunks[at]?.folded ?? '';
  if (/^p\.?o$/.test(first) && chunks[at + 1]?.folded === 'box' && /\d/.test(chunks[at + 2]?.text ?? '')) return at + 2;
  return first === 'apartado' && /^\d+$/.test(chunks[at + 1]?.text ?? '') ? at + 1 : undefined;
}

/** `IL 62704`, `SW1A 1AA`. */
function postcode(chunks: Chunk[], at: number): number | undefined {
  const here = chunks[at]?.text ?? '';
  const next = chunks[at + 1]?.text ?? '';
  if (/^[A-Z]{2}$/.test(here) && /^\d{5}(?:-\d{4})?$/.test(next)) return at + 1;
  return /^[A-Z]{1,2}\d[A-Z\d]?$/.test(here) && /^\d[A-Z]{2}$/.test(next) ? at + 1 : undefined;
}

/** Apartment, floor, town, state and postal code that go on behind a street. */
function withUnit(chunks: Chunk[], end: number): number {
  let last = end;
  for (let at = end + 1; at <= end + 7; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || /[.;:!?\n]/.test(chunk.gap.replace(/^\.,? /, ' '))) break;
    const isPart =
      UNIT.test(chunk.folded) ||
      /^#?\d{1,5}(?:-\d{4})?(?:[a-zº°ª]{1,2})?$/i.test(chunk.text) ||
      /^[A-Z]{1,2}$/.test(chunk.text);
    const isTown = /^\p{Lu}\p{Ll}/u.test(chunk.text) && (chunk.gap.includes(',') || last === at - 1);
    if (isPart) last = at;
    else if (!isTown) break;
    else if (chunk.gap.includes(',') || /^\d{5}$/.test(chunks[at - 1]?.text ?? '')) last = at;
  }
  return last;
}
