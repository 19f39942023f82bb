import type { BodyFacts, Failure, ResponseEvidence, SetCookieFacts } from '../../model/index.js';
import { leadsOn, nextStep } from '../../browser/redirect.js';
import { cleanText } from '../../text/clean.js';
import { guardedAsync, type Check } from '../check.js';
import { classifyFailure } from '../classify-failure.js';
import { decodeText } from '../page/decode-text.js';
import type { ReadPage } from '../page/read-page.js';
import { closeEmptyElements } from '../page/xhtml.js';
import { decodeBody, MAX_BODY_BYTES, type DecodedBody } from './decode-body.js';
import { headerRecord, headerValues, type RawResponse } from './exchange.js';
import { keptHeaders, utf8OrLatin1 } from './kept-headers.js';

/** An answer as it may be kept, and what following it takes that may not. */
export interface RecordedResponse {
  evidence: ResponseEvidence;
  /** Where the page's own refresh leads, not masked. */
  refresh?: { seconds: number; url: string };
  /** The frame that may hold the sign-in, not masked. */
  frame?: { index: number; url: string };
  /** The body could not be decoded. */
  failure?: Failure;
}

/** HTML's parser is large; it is loaded while the first answer is waited for. */
const loadReader = () => import('../page/reader.js');

/** Makes the reader of pages ready ahead of the first page: loads it at the first call of a check, tries it at the next. */
export async function prepareReader(check: Check): Promise<void> {
  const turn = check.readerTurns++;
  if (turn > 1) return;
  const { rehearse } = await loadReader();
  if (turn === 1) rehearse();
}

/** Answers that have no body by their nature (RFC 9110 sections 15.3.5, 15.3.6, 15.4.5). */
const BODILESS = new Set([204, 205, 304]);

/** Turns an answer into evidence: headers sifted, the body decoded and read, nothing of it kept but facts. */
export async function recordResponse(
  response: RawResponse,
  url: URL,
  setCookies: SetCookieFacts[],
  check: Check,
): Promise<RecordedResponse> {
  const contentEncoding = headerValues(response, 'content-encoding').join(', ');
  const body = await decodeBody(response.body, contentEncoding);
  // What stands in a redirect's body nobody gets to see.
  const shown = !leadsOn(response.status, headerValues(response, 'location')[0]);
  const read =
    shown && isHtml(response, body.bytes)
      ? await guardedAsync(check, 'page', undefined, () => pageOf(response, body, url, check))
      : undefined;
  const evidence: ResponseEvidence = {
    httpVersion: response.httpVersion,
    status: response.status,
    reason: cleanText(utf8OrLatin1(response.reason), 80),
    headers: keptHeaders(response.headers),
    body: bodyFacts(response, body, contentEncoding),
    setCookies,
    ...(!shown && isOfGateway(body.bytes) ? { wispr: true } : {}),
    ...(read === undefined ? {} : { page: read.facts }),
  };
  const { refresh, frame } = read ?? {};
  return {
    evidence,
    ...(refresh === undefined ? {} : { refresh: { seconds: refresh.seconds, url: refresh.url } }),
    ...(frame === undefined ? {} : { frame }),
    ...(body.undecodable === undefined ? {} : { failure: undecodable(body.undecodable) }),
  };
}

function bodyFacts(response: RawResponse, body: DecodedBody, contentEncoding: string): BodyFacts {
  return {
    bytes: body.bytes.length,
    contentEncoding: cleanText(contentEncoding, 60),
    complete: response.complete,
    tooLarge: response.tooLarge || body.tooLarge || body.bytes.length > MAX_BODY_BYTES,
    empty: body.bytes.length === 0 && response.complete && !BODILESS.has(response.status),
  };
}

function undecodable(error: unknown): Failure {
  return { ...classifyFailure('read', error), code: 'response-undecodable' };
}

const XHTML = 'application/xhtml+xml';
/** How HTML begins where no type is given (MIME Sniffing section 7.1); a tag of these ends at a blank or `>`. */
const BEGINS_HTML =
  /^[\t\n\f\r ]*<(?:!--|(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)[ >])/i;

/** By the Content-Type; where it is none, by how the body begins. */
function isHtml(response: RawResponse, bytes: Buffer): boolean {
  if (bytes.length === 0) return false;
  const type = typeOf(response);
  if (type.includes('/') && !['unknown/unknown', 'application/unknown', '*/*'].includes(type))
    return type === 'text/html' || type === XHTML;
  const guessed =
    headerValues(response, 'x-content-type-options')[0]?.split(',')[0]?.trim().toLowerCase() !== 'nosniff';
  return guessed && BEGINS_HTML.test(bytes.toString('latin1', 0, 1445));
}

function typeOf(response: RawResponse): string {
  return headerValues(response, 'content-type').at(-1)?.split(';')[0]?.trim().toLowerCase() ?? '';
}

/** What roaming devices read there (WISPr 2.0, section 8): gateways put it into the body of the redirect itself. */
function isOfGateway(bytes: Buffer): boolean {
  return /<WISPAccessGatewayParam/i.test(bytes.toString('latin1', 0, 16_384));
}

/** Beyond so many bytes a page is looked at from its beginning first. */
const BEGINNING = 65_536;

async function pageOf(response: RawResponse, body: DecodedBody, url: URL, check: Check): Promise<ReadPage> {
  const { readPageToFollow, PageMemory } = await loadReader();
  const memory = (check.pages ??= new PageMemory());
  const decode = (bytes: Buffer): string => {
    const text = decodeText(bytes, headerValues(response, 'content-type').at(-1));
    return typeOf(response) === XHTML ? closeEmptyElements(text) : text;
  };
  const answer = { status: response.status, headers: headerRecord(response) };
  if (body.bytes.length > BEGINNING) {
    // Decoded by itself: a part of the whole text would keep all of it in memory.
    const beginning = readPageToFollow(decode(body.bytes.subarray(0, BEGINNING)), url, answer);
    // Nobody gets to see a page that sends the browser on: twenty of them, large and read whole, would fill the memory.
    if (sendsOn(beginning, answer, url)) return { ...beginning, facts: { ...beginning.facts, partial: true } };
  }
  return readPageToFollow(decode(body.bytes), url, answer, (all, from) => memory.read(all, from), check.now());
}

function sendsOn({ refresh }: ReadPage, answer: { status: number; headers: Record<string, string[]> }, url: URL) {
  return refresh !== undefined && nextStep({ ...answer, page: { metaRefresh: refresh } }, url).kind === 'go';
}
