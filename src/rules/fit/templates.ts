import { type BothLanguages, KNOWN_FACTS, type LocalizedText, type Templates } from '../../model/index.js';
import { camelCase } from '../../text/camel-case.js';
import { joinSentences } from '../../text/both-languages.js';
import { didYouMean } from '../../text/did-you-mean.js';
import { fillSentence } from '../../text/fill-sentence.js';
import { nearest } from '../../text/nearest.js';
import type { FileKind } from '../file-shapes.js';
import type { YamlPath } from '../at.js';
import { putText } from './put-text.js';

/** Kinds of rules whose texts may have places for what is known of a portal. Those of findings have facts of their own. */
const WITH_PLACES: readonly FileKind[] = ['causes', 'fixes', 'advice', 'office', 'sheet'];

/** A rule as it was written, its texts filled with nothing known, and beside it those that had places. */
export interface SplitRule {
  value: unknown;
  templates: Templates;
  faults: { path: YamlPath; message: BothLanguages }[];
}

/**
 * Takes the places for what is known out of a rule's texts, so that whoever reads the rule reads what holds in general,
 * and keeps the texts as they were written for `fitTable`.
 */
export function splitTemplates(kind: FileKind, value: unknown): SplitRule {
  const split: SplitRule = { value, templates: {}, faults: [] };
  return WITH_PLACES.includes(kind) ? { ...split, value: general(value, [], split) } : split;
}

/** A rule of the table with its texts as they were written: the reverse of `splitTemplates`. */
export function withPlaces(rule: object): object {
  const { templates = {}, ...copy } = structuredClone(rule) as { templates?: Templates };
  for (const [path, template] of Object.entries(templates)) putText(copy, path.split('.'), template);
  return copy;
}

function general(value: unknown, path: YamlPath, split: SplitRule): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry, index) => general(entry, [...path, index], split));
  if (isText(value)) return hasPlaces(value) ? generalText(value, path, split) : value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, general(inner, [...path, key], split)]));
}

function isText(value: object): value is LocalizedText {
  return 'en' in value && typeof value.en === 'string';
}

function hasPlaces(text: LocalizedText): boolean {
  return Object.values(text).some((words: string) => /[{[]/.test(words));
}

function generalText(text: LocalizedText, path: YamlPath, split: SplitRule): LocalizedText {
  split.templates[path.map((step) => camelCase(String(step))).join('.')] = text;
  split.faults.push(...Object.values(text).flatMap((words: string) => faultsOf(words, path)));
  const filled = Object.entries(text).map(([language, words]) => [
    language,
    fillSentence(words as string, () => undefined, ''),
  ]);
  return Object.fromEntries(filled) as LocalizedText;
}

function faultsOf(words: string, path: YamlPath): SplitRule['faults'] {
  const names = [...words.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const unknown = names.filter((name) => !KNOWN_FACTS.some((fact) => fact === name));
  const bare = [...words.replace(/\[[^[\]]*\]/g, '').matchAll(/\{[^{}]*\}/g)];
  return [
    ...unknown.map((name) => ({
      path,
      message: joinSentences(
        { en: `nothing is known by the name "${name}".`, es: `no se conoce ningún dato con el nombre "${name}".` },
        didYouMean(nearest(name, KNOWN_FACTS)),
      ),
    })),
    ...bare.map(([place]) => ({
      path,
      message: {
        en: `${place} may not be known: write what stands without it, as in [, ${place}|, often 15 minutes].`,
        es: `puede que ${place} no se conozca: escriba qué queda sin ese dato, por ejemplo [, ${place}|, casi siempre 15 minutos].`,
      },
    })),
  ];
}
