import type { Chunk } from './chunks.js';

/** A number behind one of these words is about a thing, not about a person. */
const OF_THINGS =
  /^(?:error|errors|err|status|http|https|estado|version|versions|build|update|windows|android|ios|ipados|macos|chrome|firefox|edge|safari|iphone|ipad|galaxy|pixel|office|port|puerto|ticket|ray|request|support|aadsts|kb|line|linea|page|pagina|step|paso|room|suite|exit|java|sdk|fehler)$/;

/** A number before one of these words counts them. */
const COUNTED =
  /^(?:times?|tries|attempts?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|seconds?|secs?|people|patients?|calls?|characters?|digits?|letters?|percent|%|am|pm|veces|vez|intentos?|minutos?|horas?|dias?|semanas?|meses|anos?|segundos?|personas|pacientes|llamadas|caracteres|digitos|letras|euros|dollars?|dolares|pesos|mb|gb|ms)$/;

const BEFORE_YEARS =
  /^(?:in|since|from|of|until|till|before|after|around|during|year|en|desde|hasta|ano|del|antes|despues|hacia|durante|by|summer|winter|spring|fall|autumn)$/;

/**
 * Whether a number says nothing of a person: an error's, a version's, a count, a year. Behind a label only an error's
 * number and a count do: `code 403` and `code expired after 10 minutes` stay, `code 4839` does not.
 */
export function isHarmlessNumber(chunks: Chunk[], first: number, last: number, isLabelled: boolean): boolean {
  const text = chunks[first]?.text ?? '';
  const before = chunks.slice(Math.max(0, first - 3), first).map(({ folded }) => folded);
  if (COUNTED.test(chunks[last + 1]?.folded ?? '') && text.length <= 5) return true;
  if (before.some((word, at) => OF_THINGS.test(word) && (at === before.length - 1 || isLinking(before[at + 1]))))
    return true;
  if (first === last && /^[45]\d\d$/.test(text)) return true;
  if (!/^(?:19|20)\d\d$/.test(text)) return false;
  return !isLabelled || BEFORE_YEARS.test(before.at(-1) ?? '');
}

/** Whether an error is spoken of shortly before: `Algo salió mal. Código 4032.` */
export function isNearError(chunks: Chunk[], at: number): boolean {
  return chunks
    .slice(Math.max(0, at - 8), at)
    .some(({ folded }) =>
      /^(?:errors?|errores|mal|wrong|failed|fallo|problem|problema|request|solicitud|ref|reference|referencia)$/.test(
        folded,
      ),
    );
}

/** `error code 1020`, `error number: 50126`, `error is 1020`. */
function isLinking(word: string | undefined): boolean {
  return /^(?:code|codes|number|no|id|is|was|of|codigo|numero|de|es|message|mensaje)$/.test(word ?? '');
}

export function isNetworkAddress(text: string): boolean {
  const groups = text.split('.');
  return groups.length === 4 && groups.every((group) => /^\d{1,3}$/.test(group) && Number(group) <= 255);
}

export function isRangeOfYears(text: string): boolean {
  return /^(?:19|20)\d\d[-–/](?:19|20)?\d\d$/.test(text);
}

/** `120.0.6099.109`, `17.4.1`; `555.123.4567` and `12.345.678` are none. */
export function isVersion(text: string): boolean {
  const groups = text.split('.');
  if (groups.length < 3 || groups.length > 5 || !groups.every((group) => /^\d{1,5}$/.test(group))) return false;
  const lengths = groups.map((group) => group.length).join('.');
  return !/^(?:3\.3\.4|\d\.3\.3|2\.3\.3|3\.2\.4|3\.3\.3|2\.2\.4|4\.2\.2|1\.2\.4|2\.1\.4|1\.1\.4)$/.test(lengths);
}

/** Names of errors, products and builds in letters and digits. */
export function isNameOfThing(folded: string): boolean {
  return /^(?:ctrl|cmd|f\d+$|0x|aadsts|kb\d|cid\d|err|http|https|cve|tls|ssl|ora-|dns|nserror|nsurl|cfnetwork|windows|win|ios|ipad|iphone|android|office|galaxy|chrome|firefox|edge|safari|mychart|mp|sm-|covid)/.test(
    folded,
  );
}
