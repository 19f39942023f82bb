import { distance } from 'fastest-levenshtein';
import { registrableDomain } from './site.js';
import { withoutAccents } from '../text/fold.js';

/** How a host's name can mislead by its look alone, and what it can be taken for. */
export interface Lookalike {
  reason: 'mixed-scripts' | 'punycode' | 'digits' | 'name-in-front';
  like: string;
}

/** Cyrillic and Greek letters that are drawn as Latin ones (Unicode UTS 39, confusables), each before the one it stands for. */
const DRAWN_ALIKE = pairs(
  'аa сc ԁd еe ҽe һh іi јj ӏl оo рp ԗp ԛq ѕs ԝw ѡw хx уy ѵv ьb ъb пn гr αa οo νv ρp υu ιi κk τt ωw ηn χx γy ϲc ϳj',
);

/** Latin letters beside the alphabet that are drawn as one of it; no language's names use them. */
const RARE_LATIN = pairs('ɑa ɡg ɩi ıi ȷj ʟl ɴn ʀr ɢg');

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
}

/** Digits and pairs of letters that can be read as others. */
const READ_AS: readonly (readonly [RegExp, string])[] = [
  [/0/g, 'o'],
  [/[1|]/g, 'l'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/5/g, 's'],
  [/7/g, 't'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/i/g, 'l'],
];

/** Words that stand in portals' names. */
const PORTAL_WORDS =
  'portal patient health mychart clinic login signin hospital medical doctor record account secure center family'.split(
    ' ',
  );

/** Hosts that stand behind a name of another on purpose: session proxies, caches, libraries. */
const CARRIERS =
  /\.(?:mcas\.ms|edgekey\.net|edgesuite\.net|akamai\w*\.net|cloudflare\.net|cloudfront\.net|azurefd\.net|fastly\.net|translate\.goog)$|\.(?:ez)?proxy\./;

/** What a host can be taken for by the look of its name, without any list of known ones; undefined for an honest one. */
export function lookalikeByShape(unicode: string): Lookalike | undefined {
  const labels = unicode.split('.');
  if (labels.some((label) => isDrawnAsLatin(label, labels.at(-1) ?? '') || hasRareLatin(label))) {
    return { reason: 'punycode', like: skeletonOf(unicode, false) };
  }
  const misread = labels.find(readsAsPortalWord);
  if (misread !== undefined) return { reason: 'digits', like: unicode.replace(misread, readAs(misread)) };
  const front = nameInFront(unicode);
  return front === undefined ? undefined : { reason: 'name-in-front', like: front };
}

/** All letters of a label are Latin or drawn so, below a suffix in Latin letters: no word of another script. */
function isDrawnAsLatin(label: string, suffix: string): boolean {
  const own = Array.from(label).filter((letter) => /\p{L}/u.test(letter));
  const isForeign = own.some((letter) => DRAWN_ALIKE.has(letter));
  return (
    isForeign && /^[a-z-]+$/.test(suffix) && own.every((letter) => /[a-z]/.test(letter) || DRAWN_ALIKE.has(letter))
  );
}

function hasRareLatin(label: string): boolean {
  const own = Array.from(label);
  // A dotless i belongs into Turkish, beside its other letters.
  const isTurkish = /[çğöşü]/.test(label);
  return own.some((letter) => RARE_LATIN.has(letter) && !(letter === 'ı' && isTurkish));
}

/** `hea1th`, `p0rtal`: a word of portals with a digit in it that is read as a letter. */
function readsAsPortalWord(label: string): boolean {
  if (!/[a-z]/.test(label) || !/\d/.test(label)) return false;
  return ['l', 'i'].some((one) => {
    const read = digitsRead(label, one);
    return PORTAL_WORDS.some((word) => {
      const at = read.indexOf(word);
      const part = label.slice(at, at + word.length);
      return at >= 0 && /\d/.test(part) && /[a-z]{2}/.test(part);
    });
  });
}

function digitsRead(label: string, one: string): string {
  return label.replace(/[013457]/g, (digit) => ({ 0: 'o', 1: one, 3: 'e', 4: 'a', 5: 's', 7: 't' })[digit] ?? digit);
}

function readAs(label: string): string {
  const withL = digitsRead(label, 'l');
  return PORTAL_WORDS.some((word) => withL.includes(word)) ? withL : digitsRead(label, 'i');
}

/** `portal.example.org.evil.net`: a whole name stands in front of the one that the host belongs to. */
function nameInFront(host: string): string | undefined {
  const domain = registrableDomain(host);
  if (domain === undefined || CARRIERS.test(`.${host}`)) return undefined;
  const front = host.slice(0, -domain.length - 1);
  return /^((?:[^.]+\.)*[^.]{3,}\.(?:com|org))$/.exec(front)?.[1];
}

/** A name as the eye takes it: accents off, letters and digits that are drawn alike made one. */
export function skeletonOf(text: string, withDigits = true): string {
  const plain = Array.from(withoutAccents(text))
    .map((letter) => DRAWN_ALIKE.get(letter) ?? RARE_LATIN.get(letter) ?? letter)
    .join('');
  return withDigits ? READ_AS.reduce((read, [pattern, letter]) => read.replace(pattern, letter), plain) : plain;
}

/** Shorter names are one letter from too many others; only what is drawn alike counts there. */
const SHORTEST_COMPARED = 7;
const SHORTEST_AT_ALL = 5;

/** Names of this length may differ in two letters. */
const LONG_NAME = 9;

/** Whether a name can be taken for a known one: drawn alike, or a letter or two from it. Both are single labels. */
export function isNearName(own: string, known: string): boolean {
  if (own === known || Math.min(own.length, known.length) < SHORTEST_AT_ALL) return false;
  if (skeletonOf(own) === skeletonOf(known) || hasSlip(own, known)) return true;
  const length = Math.min(own.length, known.length);
  return length >= SHORTEST_COMPARED && distance(own, known) <= (length < LONG_NAME ? 1 : 2);
}

/** Two letters swapped, or one doubled: `haelow`, `heallow`. */
function hasSlip(own: string, known: string): boolean {
  const undoubled = (text: string): string => text.replace(/(.)\1+/gu, '$1');
  if (undoubled(own) === undoubled(known)) return true;
  if (own.length !== known.length) return false;
  const at = Array.from(own).findIndex((letter, place) => letter !== known.charAt(place));
  return own.slice(0, at) + own.charAt(at + 1) + own.charAt(at) + own.slice(at + 2) === known;
}
