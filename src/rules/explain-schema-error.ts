import type { OutputUnit } from '@cfworker/json-schema';
import type { BothLanguages } from '../model/language.js';
import { joinSentences, same } from '../text/both-languages.js';
import { didYouMean, meantOrKnown } from '../text/did-you-mean.js';
import { nearest } from '../text/nearest.js';
import { at } from './at.js';
import type { YamlPath } from './at.js';

/**
 * Turns a validator's output into one sentence a fault: what stands there and what is allowed. Of a chain of nested
 * errors only the innermost says something.
 */
export function explainSchemaError(errors: OutputUnit[], value: unknown, schema: object): SchemaFault[] {
  const told = ofMeantBranches(errors).flatMap((error) => explain(error, value, schema) ?? []);
  const seen = new Set<string>();
  return told.filter(({ path, message }) => {
    const key = `${path.join('/')}: ${message.en}`;
    return seen.has(key) ? false : seen.add(key).has(key);
  });
}

/**
 * Where a text or a map may stand, a map that has a fault was meant to be one: that it is no text says nothing. What is
 * neither is told once, by the first kind.
 */
function ofMeantBranches(errors: OutputUnit[]): OutputUnit[] {
  const branches = errors.filter(({ keyword }) => keyword === 'anyOf');
  return errors.filter((error) => {
    const place = error.keyword === 'type' ? branches.find((branch) => isBelow(error, branch)) : undefined;
    if (place === undefined) return true;
    const others = errors.filter((other) => other !== error && isBelow(other, place));
    return others.every(({ keyword }) => keyword === 'type') && errors.find((one) => isBelow(one, place)) === error;
  });
}

function isBelow(error: OutputUnit, { keywordLocation, instanceLocation }: OutputUnit): boolean {
  return (
    error.keywordLocation.startsWith(`${keywordLocation}/`) &&
    `${error.instanceLocation}/`.startsWith(`${instanceLocation}/`)
  );
}

/** Where a file does not fit its shape, and the sentence about it. */
export interface SchemaFault {
  path: YamlPath;
  message: BothLanguages;
}

/** Keywords whose errors only say that something inside is wrong. */
const WRAPPERS = new Set(['$ref', 'properties', 'items', 'allOf', 'anyOf', 'propertyNames', 'false']);

function explain(error: OutputUnit, value: unknown, schema: object): SchemaFault | undefined {
  if (WRAPPERS.has(error.keyword)) return undefined;
  const path = pointerToPath(error.instanceLocation);
  const rulePath = pointerToPath(error.keywordLocation);
  const rule = at(schema, rulePath);
  if (error.keyword === 'additionalProperties') {
    if (rule !== false) return undefined;
    const key = firstQuoted(error.error);
    const known = Object.keys(at(schema, [...rulePath.slice(0, -1), 'properties']) ?? {});
    return { path: [...path, key], message: unknownKey(key, known) };
  }
  return { path, message: sentence(error, at(value, path), rule) };
}

function sentence(error: OutputUnit, found: unknown, rule: unknown): BothLanguages {
  const not = quote(found);
  switch (error.keyword) {
    case 'enum': {
      const allowed = Array.isArray(rule) ? rule.map(String) : [];
      const guess = typeof found === 'string' ? nearest(found, allowed) : undefined;
      const list = allowed.join(', ');
      return joinSentences(
        { en: `takes ${list}, not ${not.en}.`, es: `acepta ${list}, no ${not.es}.` },
        didYouMean(guess),
      );
    }
    case 'required':
      return { en: `"${firstQuoted(error.error)}" is missing.`, es: `falta "${firstQuoted(error.error)}".` };
    case 'type':
      return wrongType(String(rule), not);
    case 'minimum':
      return { en: `takes ${String(rule)} or more, not ${not.en}.`, es: `acepta ${String(rule)} o más, no ${not.es}.` };
    case 'maximum':
      return {
        en: `takes ${String(rule)} or less, not ${not.en}.`,
        es: `acepta ${String(rule)} o menos, no ${not.es}.`,
      };
    case 'pattern':
      return {
        en: `takes lower-case words joined by hyphens, not ${not.en}.`,
        es: `acepta palabras en minúsculas unidas por guiones, no ${not.es}.`,
      };
    default:
      return { en: error.error, es: `no tiene la forma esperada (${error.keyword}).` };
  }
}

function unknownKey(key: string, known: string[]): BothLanguages {
  return joinSentences(
    { en: `"${key}" is no key of this.`, es: `aquí no existe la clave "${key}".` },
    meantOrKnown(key, known),
  );
}

function wrongType(type: string, not: BothLanguages): BothLanguages {
  const wanted = TYPES[type] ?? same(type);
  return { en: `takes ${wanted.en}, not ${not.en}.`, es: `acepta ${wanted.es}, no ${not.es}.` };
}

const TYPES: Record<string, BothLanguages | undefined> = {
  object: { en: 'a map', es: 'un mapa' },
  array: { en: 'a list', es: 'una lista' },
  string: { en: 'a text', es: 'un texto' },
  boolean: { en: 'true or false', es: 'true o false' },
  number: { en: 'a number', es: 'un número' },
  integer: { en: 'a whole number', es: 'un número entero' },
};

function quote(value: unknown): BothLanguages {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined);
  if (text === undefined) return { en: '"nothing"', es: '"nada"' };
  return same(`"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`);
}

function firstQuoted(text: string): string {
  return /"([^"]+)"/.exec(text)?.[1] ?? '';
}

/** Splits `#/expect/symptom/0` as RFC 6901 has it; numbers stay numbers so that they index lists. */
function pointerToPath(pointer: string): YamlPath {
  return pointer
    .replace(/^.*?#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      const text = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
      return /^\d+$/.test(text) ? Number(text) : text;
    });
}
