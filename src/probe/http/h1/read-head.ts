import { AnswerFault } from '../collect-answer.js';
import type { RawHead } from '../exchange.js';

/** Headers that may not be there twice with different values: somebody may have slipped one in. */
const ONE_VALUE = ['content-disposition'];

const LARGEST_STATUS = 2 ** 31 - 1;

/**
 * Reads the head of an answer as Chromium does, which forgives nearly everything: a missing version, reason or number,
 * lines without a colon, blanks before one, lines folded (RFC 9112 sections 4 and 5 allow less).
 *
 * @param text from the status line on, one character a byte
 * @throws AnswerFault where a browser shows an error
 */
export function readHead(text: string): RawHead {
  if (text.includes('\0')) throw new AnswerFault('response-malformed', 'a NUL in the head');
  const [statusLine = '', ...lines] = text.split(/\r?\n/);
  const headers = headersOf(lines);
  for (const name of ONE_VALUE) {
    const values = headers.filter(([other]) => other === name).map(([, value]) => value);
    if (new Set(values).size > 1) throw new AnswerFault('response-malformed', `two different ${name}`);
  }
  return { ...readStatusLine(statusLine), headers };
}

function readStatusLine(line: string): Pick<RawHead, 'httpVersion' | 'status' | 'reason'> {
  const start = /^http(?:\/(\d+(?:\.\d+)?))?/i.exec(line);
  const version = start?.[1] ?? '1.0';
  const rest = start === null ? '' : line.replace(/^\S*\s*/, '');
  const digits = /^\d+/.exec(rest)?.[0];
  const httpVersion = Number(version) >= 1.1 ? '1.1' : '1.0';
  if (digits === undefined) return { httpVersion, status: 200, reason: rest };
  return {
    httpVersion,
    status: Math.min(Number(digits), LARGEST_STATUS),
    reason: rest.slice(digits.length).trimStart(),
  };
}

function headersOf(lines: string[]): RawHead['headers'] {
  const unfolded: string[] = [];
  for (const line of lines) {
    const last = unfolded.length - 1;
    if (/^[ \t]/.test(line) && last >= 0) unfolded[last] = `${unfolded[last] ?? ''} ${trimmed(line)}`;
    else unfolded.push(line);
  }
  return unfolded.flatMap((line): RawHead['headers'] => {
    const colon = line.indexOf(':');
    const name = trimmed(line.slice(0, Math.max(0, colon)));
    return name === '' ? [] : [[name.toLowerCase(), trimmed(line.slice(colon + 1))]];
  });
}

/** Without the blanks that count as such in a head (RFC 9110 section 5.6.3). */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start])) start++;
  while (end > start && isBlank(text[end - 1])) end--;
  return text.slice(start, end);
}

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';
