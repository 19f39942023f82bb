import type { PageMarks } from '../../model/index.js';
import { maskAddress } from '../../browser/mask.js';
import { cleanText } from '../../text/clean.js';
import { shownText } from './shown-text.js';
import { attribute, resolveAddress, type PageDocument, type PageElement } from './document.js';

const MAX_MARKS = 40;
/** Large products load dozens of scripts, and their own come last. */
const MAX_FILES = 60;
const MAX_GLOBALS = 60;
const MAX_BRANDS = 12;
const MAX_MARK = 80;
const MAX_LINE = 160;
/** How far below `body` an element may stand to count as one of the page's frame. */
const NEAR = 3;
const FOOTER = /©|\(c\)|\bcopyright\b|\bpowered by\b|\blicensed from\b|\bdesarrollado por\b/i;
/** `window.name = `, `var name = `, `name.part = `: bounded on both sides of the point, so linear in time. */
const ASSIGNED = /(?<![\w$.])(?:window\.)?([A-Za-z_$][\w$]{1,39}(?:\.[A-Za-z_$][\w$]{1,39})?)\s?=(?![=>])/g;
const MAX_SCRIPT = 20_000;
const NAMES = new Set(['application-name', 'apple-mobile-web-app-title', 'author', 'og:site_name', 'pageid']);

/** What portal products leave in a page and are recognised by. */
export function readMarks(document: PageDocument, url: URL): PageMarks {
  const generator = metaContent(document, 'generator');
  const app = metaContent(document, 'apple-itunes-app') || metaContent(document, 'google-play-app');
  const lines = makerLines(document);
  const footer = lines.at(-1) ?? '';
  const brands = bounded(
    [...metaNames(document), ...makerLogos(document), ...lines.slice(0, -1)],
    MAX_BRANDS,
    MAX_LINE,
  );
  const folders = bounded(document.elements.map((element) => folderOf(document, element, url)));
  const globals = bounded(document.inlineScripts.flatMap(assignedNames), MAX_GLOBALS);
  return {
    ...(generator === '' ? {} : { generator: cleanText(generator, MAX_LINE) }),
    files: bounded(document.elements.map(fileName), MAX_FILES),
    fields: bounded(document.elements.flatMap(fieldNames)),
    roots: bounded(rootNames(document)),
    ...(footer === '' ? {} : { footer: shownText(footer, MAX_LINE) }),
    ...(brands.length === 0 ? {} : { brands }),
    ...(folders.length === 0 ? {} : { folders }),
    ...(globals.length === 0 ? {} : { globals }),
    ...(app === '' ? {} : { app: cleanText(app, MAX_LINE) }),
  };
}

function metaContent(document: PageDocument, name: string): string {
  const isIt = (element: PageElement) => element.tag === 'meta' && attribute(element, 'name').toLowerCase() === name;
  const meta = document.elements.find(isIt);
  return meta === undefined ? '' : attribute(meta, 'content');
}

/** Names that the page gives itself for phones and for those who link to it. */
function metaNames(document: PageDocument): string[] {
  return document.elements
    .filter(({ tag }) => tag === 'meta')
    .filter((meta) => NAMES.has((attribute(meta, 'name') || attribute(meta, 'property')).toLowerCase()))
    .map((meta) => attribute(meta, 'content'));
}

/** File names and descriptions of pictures that speak of the page's maker; any other logo may be of what it links to. */
function makerLogos(document: PageDocument): string[] {
  return document.elements
    .filter(({ tag }) => tag === 'img')
    .flatMap((image) => [lastSegment(attribute(image, 'src')), attribute(image, 'alt').slice(0, 200)])
    .filter((name) => /powered|\bby\b|By[A-Z]/.test(name));
}

/** Every line that says who made the page; of a long one, the part that says so. */
function makerLines(document: PageDocument): string[] {
  return document.blocks
    .map(({ text }) => ({ text, at: text.slice(0, 1000).search(FOOTER) }))
    .filter(({ at }) => at >= 0)
    .map(({ text, at }) => (text.length <= MAX_LINE ? text : text.slice(Math.max(0, at - 40)).slice(0, MAX_LINE)));
}

/** What the page loads: a script, a style sheet, a picture; the empty string for all else. */
function loaded(element: PageElement): string {
  if (element.tag === 'script' || element.tag === 'img') return attribute(element, 'src').slice(0, 2000);
  const isSheet = element.tag === 'link' && /\b(?:stylesheet|icon)\b/i.test(attribute(element, 'rel'));
  return isSheet ? attribute(element, 'href').slice(0, 2000) : '';
}

/** The folder of what is loaded, as a path of this host or behind the other host's name. */
function folderOf(document: PageDocument, element: PageElement, url: URL): string {
  const address = loaded(element);
  const target = address === '' || /^data:/i.test(address) ? undefined : resolveAddress(document, address);
  if (target === undefined || !/^https?:$/.test(target.protocol)) return '';
  const folder = maskAddress(target.pathname.slice(0, target.pathname.lastIndexOf('/') + 1));
  if (target.host !== url.host) return target.host + folder;
  return folder === '/' ? '' : folder;
}

/** The last segment of a script's or style sheet's address, without query. */
function fileName(element: PageElement): string {
  const isIcon = element.tag === 'link' && !/\bstylesheet\b/i.test(attribute(element, 'rel'));
  return element.tag === 'img' || isIcon ? '' : lastSegment(loaded(element));
}

function lastSegment(address: string): string {
  return address.slice(0, 2000).split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
}

function fieldNames(element: PageElement): string[] {
  if (!/^(?:form|input|select|button)$/.test(element.tag)) return [];
  return [attribute(element, 'id'), attribute(element, 'name')];
}

function rootNames(document: PageDocument): string[] {
  return document.elements.flatMap((element) => {
    if (element.tag === 'html' || element.tag === 'body') return attribute(element, 'class').split(/\s+/);
    return isNearBody(element) && fieldNames(element).length === 0 ? [attribute(element, 'id')] : [];
  });
}

function isNearBody({ parent }: PageElement): boolean {
  let above = parent;
  for (let steps = 0; above !== undefined && steps < NEAR; steps++) {
    if (above.tag === 'body' || above.tag === 'html') return above.tag === 'body' || steps === 0;
    above = above.parent;
  }
  return false;
}

function assignedNames(script: string): string[] {
  return Array.from(script.slice(0, MAX_SCRIPT).matchAll(ASSIGNED), ([, name]) => name ?? '');
}

/** Distinct, cleaned, none empty, no more than are worth keeping. */
function bounded(names: readonly string[], most = MAX_MARKS, length = MAX_MARK): string[] {
  const kept = new Set<string>();
  for (const name of names) {
    if (kept.size === most) break;
    const clean = name === '' ? '' : cleanText(name, length);
    if (clean !== '') kept.add(clean);
  }
  return [...kept];
}
