import {
  inLanguage,
  LANGUAGES,
  type Language,
  type LocalizedText,
  type Often,
  type Severity,
  type Table,
} from '../../model/index.js';
import { fillSentence } from '../../text/fill-sentence.js';
import type { Phrases } from '../phrases/index.js';
import { paragraph, section, type Block, type Row } from '../page/blocks.js';

/** What every page about one thing of the table is made with. */
export interface PageContext {
  table: Table;
  phrases: Phrases;
  language: Language;
}

/** All that is known about one thing. */
export interface Topic {
  id: string;
  /** What the table holds of it, for programs. */
  rule: object;
  /** The first of them is its title, with the kind of thing as its aside. */
  blocks: Block[];
}

/** Makes the page about one id; undefined where its kind has no such id. */
export type TopicMaker = (id: string, context: PageContext) => Topic | undefined;

/** A text of the table in the language of the page. */
export function tell({ language }: PageContext, text: LocalizedText): string {
  return inLanguage(text, language);
}

/** A text of the table in every language. */
export function toldInAll(text: LocalizedText): string[] {
  return LANGUAGES.map((language) => inLanguage(text, language));
}

/** What it is, what kind of thing that is, and its id. */
export function titleBlocks(title: string, kind: string, id: string): Block[] {
  return [paragraph(title, { tone: 'strong', aside: kind }), paragraph(id, { tight: true, tone: 'faint' })];
}

/** Sentences, one a row. */
export function listBlocks(label: string, texts: readonly string[], marker = '-'): Block[] {
  return section(
    label,
    texts.filter((text) => text !== '').map((text): Row => (marker === '' ? { text } : { text, marker })),
  );
}

/** Texts that portals show, one a row, as quotations. */
export function textBlocks({ phrases }: PageContext, texts: readonly string[]): Block[] {
  return listBlocks(
    phrases.explain.texts,
    texts.map((text) => `"${text.replaceAll('"', "'")}"`),
  );
}

/** Where the facts come from, one a row. */
export function sourceBlocks({ phrases }: PageContext, sources: readonly string[]): Block[] {
  return section(
    phrases.explain.sources,
    sources.map((text): Row => ({ text, tone: 'faint' })),
  );
}

/** What stands in for a fact in a sentence about no portal in particular. */
export function withNamedFacts(summary: string): string {
  return fillSentence(summary, (name) => `<${name}>`, '');
}

/** How grave a finding is, in a word or two. */
export function severityWord({ severities }: Phrases, severity: Severity): string {
  return severities[severity].split(/[:,]/)[0] ?? '';
}

/** Causes with how often something holds for them, the most often first. */
export function causeRows({ table, phrases, language }: PageContext, often: Partial<Record<string, Often>>): Row[] {
  const { scales } = table;
  const weight = (word: Often | undefined): number => (word === undefined ? 0 : scales.often[word]);
  return table.causes
    .filter(({ id }) => often[id] !== undefined)
    .toSorted((a, b) => weight(often[b.id]) - weight(often[a.id]))
    .map(({ id, title }): Row => {
      const word = often[id];
      return { text: `${inLanguage(title, language)} (${id})`, cells: word === undefined ? [] : [phrases.often[word]] };
    });
}
