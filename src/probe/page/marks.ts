import type { PageMarks } from '../../model/index.js';
import { cleanText } from '../../text/clean.js';
import { attribute, type PageDocument, type PageElement } from './document.js';

const MAX_MARKS = 40;
const MAX_MARK = 80;
const MAX_LINE = 160;
const FOOTER = /©|\(c\)|\bcopyright\b|\bpowered by\b|\blicensed from\b|\bdesarrollado por\b/i;

/** What portal products leave in a page and are recognised by. */
export function readMarks(document: PageDocument): PageMarks {
  const generator = metaContent(document, 'generator');
  const app = metaContent(document, 'apple-itunes-app') || metaContent(document, 'google-play-app');
  const footer = document.blocks.findLast(({ text }) => FOOTER.test(text.slice(0, 1000)))?.text ?? '';
  return {
    ...(generator === '' ? {} : { generator: cleanText(generator, MAX_LINE) }),
    files: bounded(document.elements.map(fileName)),
    fields: bounded(document.elements.flatMap(fieldNames)),
    roots: bounded(rootNames(document)),
    ...(footer === '' ? {} : { footer: cleanText(aroundMark(footer), MAX_LINE) }),
    ...(app === '' ? {} : { app: cleanText(app, MAX_LINE) }),
  };
}

function metaContent(document: PageDocument, name: string): string {
  const isIt = (element: PageElement) => element.tag === 'meta' && attribute(element, 'name').toLowerCase() === name;
  const meta = document.elements.find(isIt);
  return meta === undefined ? '' : attribute(meta, 'content');
}

/** The part of a long line that holds the mark. */
function aroundMark(line: string): string {
  const at = line.slice(0, 1000).search(FOOTER);
  return line.length <= MAX_LINE ? line : line.slice(Math.max(0, at - 40), Math.max(0, at - 40) + MAX_LINE);
}

/** The last segment of a script's or style sheet's address, without query. */
function fileName(element: PageElement): string {
  const isSheet = element.tag === 'link' && /\bstylesheet\b/i.test(attribute(element, 'rel'));
  const address = element.tag === 'script' ? attribute(element, 'src') : isSheet ? attribute(element, 'href') : '';
  return address.slice(0, 2000).split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
}

function fieldNames(element: PageElement): string[] {
  if (!/^(?:form|input|select|button)$/.test(element.tag)) return [];
  return [attribute(element, 'id'), attribute(element, 'name')];
}

function rootNames(document: PageDocument): string[] {
  return document.elements.flatMap((element) => {
    if (element.tag === 'html' || element.tag === 'body') return attribute(element, 'class').split(/\s+/);
    return element.parent?.tag === 'body' || element.parent?.tag === 'html' ? [attribute(element, 'id')] : [];
  });
}

/** Distinct, cleaned, none empty, no more than are worth keeping. */
function bounded(names: readonly string[]): string[] {
  const kept = new Set<string>();
  for (const name of names) {
    if (kept.size === MAX_MARKS) break;
    const clean = name === '' ? '' : cleanText(name, MAX_MARK);
    if (clean !== '') kept.add(clean);
  }
  return [...kept];
}
