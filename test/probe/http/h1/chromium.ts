import type { FailureCode } from '../../../../src/model/index.js';

const PAGE = '<p>hello</p>';
const head = (fields = '', status = 'HTTP/1.1 200 OK'): string =>
  `${status}\r\nContent-Type: text/html\r\n${fields}\r\n`;
const answer = (fields = '', body = PAGE): string => head(fields) + body;
const behind = (before: string): string => before + answer();
const status = (line: string): string => head('', line) + PAGE;
const chunked = (body: string): string => answer('Transfer-Encoding: chunked\r\n', body);
const chunk = `c\r\n${PAGE}\r\n`;
const encoded = (fields: string): string => answer(`${fields}Content-Length: 12\r\n`);

/** What came of an answer after which the server closes: a status and a body, or what broke it. */
export type Outcome = [status: number, body: string] | FailureCode;

const WHOLE: Outcome = [200, PAGE];
const BAD: Outcome = 'response-malformed';
const CUT: Outcome = 'response-truncated';

/** What Chromium 156 made of each answer on loopback: shown, or refused with an error. */
export const CHROMIUM: [name: string, raw: string, outcome: Outcome][] = [
  ['as the standard has it', encoded(''), WHOLE],
  ['ended by the connection', answer(), WHOLE],
  ['in lower case', status('http/1.1 200 ok'), WHOLE],
  ['of a version that is none', status('HTTP/1.1x 200 OK'), WHOLE],
  ['of version 1.0', status('HTTP/1.0 200 OK'), WHOLE],
  ['of version 2.0', status('HTTP/2.0 200 OK'), WHOLE],
  ['without a version', status('HTTP 200 OK'), WHOLE],
  ['without a reason', status('HTTP/1.1 200'), WHOLE],
  ['without a number', status('HTTP/1.1'), WHOLE],
  ['with words for a number', status('HTTP/1.1 OK'), WHOLE],
  ['with a negative number', status('HTTP/1.1 -200 OK'), WHOLE],
  ['with tabs', status('HTTP/1.1\t200\tOK'), WHOLE],
  ['of status 000', status('HTTP/1.1 000 OK'), [0, PAGE]],
  ['of status 99', status('HTTP/1.1 99 OK'), [99, PAGE]],
  ['of status 1000', status('HTTP/1.1 1000 OK'), [1000, PAGE]],
  ['of a status without an end', status('HTTP/1.1 20000000000 OK'), [2147483647, PAGE]],
  ['behind a little rubbish', behind('wxyz'), WHOLE],
  ['behind two empty lines', behind('\r\n\r\n'), WHOLE],
  ['behind more rubbish', behind('vwxyz'), BAD],
  ['of no head at all', PAGE, BAD],
  ['with bare line feeds', encoded('').replaceAll('\r', ''), WHOLE],
  ['with a bare line feed before the empty line', 'HTTP/1.1 200 OK\nServer: x\n\r\n' + PAGE, WHOLE],
  ['with control characters', answer('X: a\u0001b\u007f\r\n'), WHOLE],
  ['with a carriage return in a value', answer('X: a\rb\r\n'), WHOLE],
  ['with a NUL in a value', answer('X: a\0b\r\n'), BAD],
  ['with a NUL in a name', answer('X\0Y: b\r\n'), BAD],
  ['with a line without a colon', answer('this is no header\r\n'), WHOLE],
  ['with a blank before the colon', answer('Content-Length : 12\r\n'), WHOLE],
  ['with a blank in a name', answer('X Y: 1\r\n'), WHOLE],
  ['with no name', answer(': 1\r\n'), WHOLE],
  ['with a folded line', answer('X: a\r\n b\r\n'), WHOLE],
  ['folded from the start', 'HTTP/1.1 200 OK\r\n X: 1\r\n\r\n' + PAGE, WHOLE],
  ['with two equal lengths', encoded('Content-Length: 12\r\n'), WHOLE],
  ['with two lengths', encoded('Content-Length: 5\r\n'), BAD],
  ['with a list of equal lengths', answer('Content-Length: 12, 12\r\n'), WHOLE],
  ['with a list of lengths', answer('Content-Length: 12, 5\r\n'), BAD],
  ['with a signed length', answer('Content-Length: +5\r\n'), WHOLE],
  ['with a negative length', answer('Content-Length: -1\r\n'), WHOLE],
  ['with a length that is a word', answer('Content-Length: abc\r\n'), WHOLE],
  ['with a length in hexadecimal', answer('Content-Length: 0x5\r\n'), WHOLE],
  ['with a length beyond all numbers', answer('Content-Length: 99999999999999999999999\r\n'), WHOLE],
  ['longer than its length', answer('Content-Length: 8\r\n'), [200, '<p>hello']],
  ['shorter than its length', answer('Content-Length: 500\r\n'), CUT],
  ['of length 0', answer('Content-Length: 0\r\n'), [200, '']],
  [
    'with a length and chunks',
    answer('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n', `${chunk}0\r\n\r\n`),
    WHOLE,
  ],
  ['in one chunk', chunked(`${chunk}0\r\n\r\n`), WHOLE],
  ['in chunks of old', chunked(`${chunk}0\r\n\r\n`).replace('1.1', '1.0'), [200, `${chunk}0\r\n\r\n`]],
  ['in chunks with extensions', chunked(`c;a=b\r\n${PAGE}\r\n0\r\n\r\n`), WHOLE],
  ['in chunks with zeros', chunked(`000C\r\n${PAGE}\r\n000\r\n\r\n`), WHOLE],
  ['in chunks with blanks behind the size', chunked(`c  \r\n${PAGE}\r\n0\r\n\r\n`), WHOLE],
  ['in chunks with a blank before the size', chunked(` c\r\n${PAGE}\r\n0\r\n\r\n`), BAD],
  ['in chunks with 0x', chunked(`0xc\r\n${PAGE}\r\n0\r\n\r\n`), BAD],
  ['in chunks with bare line feeds', chunked(`c\n${PAGE}\n0\n\n`), WHOLE],
  ['in chunks that run into one another', chunked(`c\r\n${PAGE}0\r\n\r\n`), BAD],
  ['in chunks without a size', chunked(`\r\n${chunk}0\r\n\r\n`), BAD],
  ['in chunks of a negative size', chunked(`-5\r\n${PAGE}\r\n0\r\n\r\n`), BAD],
  ['in chunks beyond all numbers', chunked(`ffffffffffffffffff\r\n${PAGE}`), BAD],
  ['in chunks that are none', chunked(PAGE), CUT],
  ['in chunks without a last one', chunked(chunk), CUT],
  ['in chunks without an end', chunked(`${chunk}0\r\n`), CUT],
  ['in chunks with trailers', chunked(`${chunk}0\r\nX: 1\r\n\r\n`), WHOLE],
  ['in chunks with more behind them', chunked(`${chunk}0\r\n\r\nmore`), WHOLE],
  ['coded in an unknown way on its way', answer('Transfer-Encoding: foo\r\n'), WHOLE],
  ['without headers', `HTTP/1.1 200 OK\r\n\r\n${PAGE}`, WHOLE],
  ['of nothing', '', 'response-closed'],
  ['of one letter', 'H', BAD],
  ['of four letters', 'abcd', BAD],
  ['of an informational head alone', 'HTTP/1.1 100 Continue\r\n\r\n', 'response-closed'],
  ['behind early hints', behind('HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n'), WHOLE],
  ['behind three informational heads', behind('HTTP/1.1 102 Processing\r\n\r\n'.repeat(3)), WHOLE],
  ['behind a switch of protocols', behind('HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n'), WHOLE],
  ['behind an informational head with a length', behind('HTTP/1.1 100 Continue\r\nContent-Length: 5\r\n\r\n'), WHOLE],
  ['of status 204 with a body', status('HTTP/1.1 204 No Content'), [204, '']],
  ['of status 304 with a body', status('HTTP/1.1 304 Not Modified'), [304, '']],
  ['with two dispositions', answer('Content-Disposition: inline\r\nContent-Disposition: inline; filename=x\r\n'), BAD],
  ['with 250,000 letters of headers', answer(`X: ${'v'.repeat(250_000)}\r\n`), WHOLE],
  ['with 270,000 letters of headers', answer(`X: ${'v'.repeat(270_000)}\r\n`), 'response-headers-too-large'],
  ['with 5,000 headers', answer('X: v\r\n'.repeat(5000)), WHOLE],
];
