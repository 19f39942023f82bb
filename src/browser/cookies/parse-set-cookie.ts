import type { CookieReason } from '../../model/index.js';

/** A Set-Cookie header read into its parts, nothing decided but what makes it unreadable. */
export interface ParsedSetCookie {
  name: string;
  value: string;
  domain?: string;
  path?: string;
  expires?: string;
  maxAge?: string;
  sameSite?: string;
  priority?: string;
  secure: boolean;
  httpOnly: boolean;
  partitioned: boolean;
  problem?: CookieReason;
}

/** RFC 6265bis section 5.6: name and value together, in bytes. */
const LARGEST_PAIR = 4096;
/** An attribute with a longer value counts as not there. */
const LARGEST_ATTRIBUTE = 1024;

/** The standard allows a tab within a pair; Chromium does not. */
const CONTROL = /[\u0000-\u001f\u007f]/;

/**
 * Reads a Set-Cookie header, one character a byte, as Chromium does: RFC 6265bis section 5.6, with a name that may be
 * empty, and of an attribute that comes twice the last.
 */
export function parseSetCookie(header: string): ParsedSetCookie {
  // What follows a line break would be another header.
  const line = header.split(/[\r\n]/, 1)[0] ?? '';
  const [pair = '', ...rest] = line.split(';');
  const { name, value } = readPair(pair);
  const cookie: ParsedSetCookie = { name, value, secure: false, httpOnly: false, partitioned: false };
  const attributes = rest.map(readAttribute);
  for (const attribute of attributes) if (attribute.value.length <= LARGEST_ATTRIBUTE) apply(cookie, attribute);
  const problem = problemOf(name, value, attributes);
  return problem === undefined ? cookie : { ...cookie, problem };
}

interface Attribute {
  name: string;
  value: string;
}

/** `name=value`; without an equals sign the whole is the value of a nameless cookie. */
function readPair(pair: string): Attribute {
  const at = pair.indexOf('=');
  return at < 0
    ? { name: '', value: trimBlanks(pair) }
    : { name: trimBlanks(pair.slice(0, at)), value: trimBlanks(pair.slice(at + 1)) };
}

function readAttribute(text: string): Attribute {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  return { name: trimBlanks(name).toLowerCase(), value: at < 0 ? '' : trimBlanks(text.slice(at + 1)) };
}

function apply(cookie: ParsedSetCookie, { name, value }: Attribute): void {
  switch (name) {
    case 'domain':
      cookie.domain = value;
      break;
    case 'path':
      cookie.path = value;
      break;
    case 'expires':
      cookie.expires = value;
      break;
    case 'max-age':
      cookie.maxAge = value;
      break;
    case 'samesite':
      cookie.sameSite = value;
      break;
    case 'priority':
      cookie.priority = value.toLowerCase();
      break;
    case 'secure':
      cookie.secure = true;
      break;
    case 'httponly':
      cookie.httpOnly = true;
      break;
    case 'partitioned':
      cookie.partitioned = true;
      break;
  }
}

function problemOf(name: string, value: string, attributes: Attribute[]): CookieReason | undefined {
  if (name === '' && value === '') return 'empty';
  if (name.length + value.length > LARGEST_PAIR) return 'too-large';
  const isUnclean = (part: Attribute): boolean => CONTROL.test(part.name) || CONTROL.test(part.value);
  if ([{ name, value }, ...attributes].some(isUnclean)) return 'control-character';
  return name === '' && value.includes('=') && !hasHiddenPrefix(value) ? 'ambiguous-name' : undefined;
}

/** A nameless cookie whose value would be sent back looking like one with a promising name. */
export function hasHiddenPrefix(value: string): boolean {
  return /^__(?:host|secure|http|host-http)-/i.test(value);
}

/** Blanks and tabs only, as the standard says; other white space is an error of its own. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
