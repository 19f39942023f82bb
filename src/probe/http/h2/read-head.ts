import { AnswerFault } from '../collect-answer.js';
import type { RawHead } from '../exchange.js';

/** Characters of a header's name (RFC 9110 section 5.6.2), lower case as RFC 9113 section 8.2.1 has it. */
const NAME = /^[!#$%&'*+\-.^_`|~0-9a-z]+$/;

/** Control characters that no value may hold; the horizontal tab may stand. */
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f]/;

/**
 * The head of an answer from its decoded headers, with what Chromium lets pass (a Connection header, pseudo-headers that
 * nobody knows, lengths that do not fit) and what it does not.
 *
 * @throws AnswerFault where a browser shows an error
 */
export function readHead(fields: readonly [name: string, value: string][]): RawHead {
  const headers = fields.filter(([name]) => !name.startsWith(':'));
  const firstRegular = fields.findIndex(([name]) => !name.startsWith(':'));
  const pseudoLate = firstRegular >= 0 && fields.slice(firstRegular).some(([name]) => name.startsWith(':'));
  const statuses = fields.filter(([name]) => name === ':status').map(([, value]) => value);
  const [status = ''] = statuses;
  if (pseudoLate || statuses.length !== 1 || !/^\d{1,4}$/.test(status)) throw malformed('no usable status');
  for (const [name, value] of headers) {
    if (!NAME.test(name)) throw malformed('a character that no header name may hold');
    if (CONTROLS.test(value)) throw malformed(`a control character in the header ${name}`);
    if (name === 'transfer-encoding') throw malformed('a Transfer-Encoding header');
  }
  return { httpVersion: '2', status: Number(status), reason: '', headers };
}

/** What breaks the rules of HTTP/2, as a fault. */
export function malformed(what: string): AnswerFault {
  return new AnswerFault('response-malformed', `HTTP/2: ${what}`);
}
