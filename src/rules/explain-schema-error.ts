import type { OutputUnit } from '@cfworker/json-schema';
import { didYouMean, joinSentences } from '../text/did-you-mean.js';
import { nearest } from '../text/nearest.js';
import { at } from './at.js';
import type { YamlPath } from './parse.js';

/**
 * Turns a validator's output into one sentence a fault: what stands there and what is allowed. Of a chain of nested
 * errors only the innermost says something.
 */
export function explainSchemaError(errors: OutputUnit[], value: unknown, schema: object): SchemaFault[] {
  const told = ofMeantBranches(errors).flatMap((error) => explain(error, value, schema) ?? []);
  const seen = new Set<string>();
  return told.filter(({ path, message }) => {
    const key = `${path.join('/')}: ${message}`;
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
  message: string;
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

function sentence(error: OutputUnit, found: unknown, rule: unknown): string {
  switch (error.keyword) {
    case 'enum': {
      const allowed = Array.isArray(rule) ? rule.map(String) : [];
      const guess = typeof found === 'string' ? nearest(found, allowed) : undefined;
      return joinSentences(`takes ${allowed.join(', ')}, not ${quote(found)}.`, didYouMean(guess));
    }
    case 'required':
      return `"${firstQuoted(error.error)}" is missing.`;
    case 'type':
      return `takes ${article(String(rule))}, not ${quote(found)}.`;
    case 'minimum':
      return `takes ${String(rule)} or more, not ${quote(found)}.`;
    case 'maximum':
      return `takes ${String(rule)} or less, not ${quote(found)}.`;
    case 'pattern':
      return `takes lower-case words joined by hyphens, not ${quote(found)}.`;
    default:
      return error.error;
  }
}

function unknownKey(key: string, known: string[]): string {
  const guess = didYouMean(nearest(key, known));
  return joinSentences(`"${key}" is no key of this.`, guess === '' ? `Known: ${known.join(', ')}.` : guess);
}

function article(type: string): string {
  return { object: 'a map', array: 'a list', string: 'a text', boolean: 'true or false' }[type] ?? `a ${type}`;
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? 'nothing');
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
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
