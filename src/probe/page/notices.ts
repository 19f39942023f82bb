import type { NoticeFacts } from '../../model/index.js';
import { cleanText } from '../../text/clean.js';
import type { PageBlock, PageDocument } from './document.js';
import * as phrases from './notice-phrases.js';
import { standingOf } from './notice-window.js';
import { shownText } from './shown-text.js';

const MAX_EXCERPT = 160;
const MAX_NOTICES = 8;
/** A longer run of text is an article; its first part says what it is about. */
const MAX_BLOCK = 4000;
/** A list of guesses has cookies among them; a notice has the floor to itself. */
const MANY_BLOCKS = 400;

interface Sentence {
  text: string;
  /** Lower case, straight quotes, for the phrases. */
  plain: string;
  heading: boolean;
}

/**
 * What the visible text says of the present: maintenance, an outage, a browser that is refused, cookies or scripts that
 * are off. What a page only asks for, plans, supposes or says of one part of itself is told apart.
 *
 * @param hasForm the page shows a sign-in form: then a polite request is no notice
 * @param now what days that are named are compared with; without it they are not
 */
export function findNotices(document: PageDocument, hasForm: boolean, now?: Date): NoticeFacts[] {
  const notices: NoticeFacts[] = [];
  for (const sentence of sentencesOf(document)) {
    for (const kind of kindsOf(sentence, hasForm, now)) {
      if (notices.length === MAX_NOTICES) return notices;
      if (notices.some((notice) => notice.kind === kind)) continue;
      notices.push({ kind, excerpt: shownText(sentence.text, MAX_EXCERPT) });
    }
  }
  return notices;
}

function sentencesOf(document: PageDocument): Sentence[] {
  const title: PageBlock[] = document.title === '' ? [] : [{ text: document.title, heading: true, element: undefined }];
  return [...title, ...document.blocks.slice(0, MANY_BLOCKS)].flatMap(({ text, heading }) =>
    splitSentences(text.slice(0, MAX_BLOCK)).map((piece) => ({ text: piece, plain: plainOf(piece), heading })),
  );
}

/** At a full stop, question or exclamation mark before a blank; `6 a.m.` stays whole often enough. */
function splitSentences(text: string): string[] {
  return text.split(/(?<=[^\s.]{3}[.!?])\s+/).filter((piece) => piece !== '');
}

function plainOf(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”]/g, '"');
}

type Kind = NoticeFacts['kind'];

function kindsOf(sentence: Sentence, hasForm: boolean, now: Date | undefined): Kind[] {
  const kinds = [
    downKind(sentence, hasForm, now),
    browserKind(sentence, hasForm),
    cookieKind(sentence, hasForm),
    scriptKind(sentence),
  ];
  return kinds.filter((kind) => kind !== undefined);
}

/** Whether the sentence says that the portal is down, will be, or neither. */
function downKind({ plain, heading }: Sentence, hasForm: boolean, now: Date | undefined): Kind | undefined {
  if (!phrases.DOWN_STEMS.test(plain) || plain.endsWith('?') || phrases.NOT_SAID.test(plain)) return undefined;
  if (phrases.OTHER_THING.test(plain) && !phrases.PORTAL_THING.test(plain)) return undefined;
  const speaksOfNow = phrases.NOW.test(plain);
  const standing = now && standingOf(plain, now, speaksOfNow);
  if (standing === 'past') return undefined;
  if (standing === 'inside' && saysDown(plain)) return 'maintenance';
  const ahead = standing === 'ahead' && saysDown(plain);
  const planned = ahead || (phrases.PLANNED_STEMS.test(plain) && matchesAny(plain, phrases.PLANNED));
  if (planned && !speaksOfNow) return 'planned-maintenance';
  if (hasForm && phrases.PART_ONLY.test(plain)) return undefined;
  if (matchesAny(plain, phrases.MAINTENANCE) || (!hasForm && phrases.BACK_SOON.test(plain))) return 'maintenance';
  // Beside a form, a bare heading announces a maintenance rather than standing in for the page.
  if (heading && matchesAny(plain, phrases.MAINTENANCE_HEADING)) return hasForm ? 'planned-maintenance' : 'maintenance';
  if (matchesAny(plain, phrases.NOT_TO_BE_HAD)) return phrases.WORKED_ON.test(plain) ? 'maintenance' : 'outage';
  return matchesAny(plain, phrases.OUTAGE) ? 'outage' : undefined;
}

/** The whole portal is said to be down at the time that is named. */
function saysDown(plain: string): boolean {
  return phrases.DOWN_THEN.test(plain) && phrases.PORTAL_THING.test(plain) && !phrases.PART_ONLY.test(plain);
}

function browserKind({ plain }: Sentence, hasForm: boolean): Kind | undefined {
  if (!phrases.BROWSER_STEMS.test(plain) || /\bif\b|\bsi (?:su|tu|usa)\b/.test(plain)) return undefined;
  if (!hasForm && phrases.BROWSER_WANTED.test(plain)) return 'unsupported-browser';
  return matchesAny(plain, phrases.UNSUPPORTED_BROWSER) ? 'unsupported-browser' : undefined;
}

function cookieKind({ plain, heading }: Sentence, hasForm: boolean): Kind | undefined {
  if (
    !plain.includes('cookie') ||
    /\bif\b|\bmay be\b|\bmight be\b|\bsi (?:las|su|tu)\b|\?$|third[ -]party|de terceros|\bsome browsers\b/.test(plain)
  )
    return undefined;
  if (matchesAny(plain, phrases.COOKIES_OFF)) return 'cookies-off';
  if (hasForm && !heading) return undefined;
  // One of two pieces of advice is a guess, and no word on this browser.
  if (/\band (?:that )?(?:your browser|javascript)\b|\by javascript\b/.test(plain)) return undefined;
  return !hasForm && matchesAny(plain, phrases.COOKIES_WANTED) ? 'cookies-off' : undefined;
}

function scriptKind({ plain }: Sentence): Kind | undefined {
  return plain.includes('javascript') && matchesAny(plain, phrases.SCRIPTS_OFF) ? 'scripts-off' : undefined;
}

function matchesAny(text: string, expressions: readonly RegExp[]): boolean {
  return expressions.some((expression) => expression.test(text));
}
