import { percentDecoded } from '../../text/percent-decoded.js';
import { decodeEntities } from './html-entities.js';

/** `-` stands for the percent sign and `_` for the slash; then percent-encoding and HTML entities come off. */
export function decodeProofpointV2(carrier: string): string | undefined {
  const decoded = percentDecoded(carrier.replaceAll('-', '%').replaceAll('_', '/'));
  return decoded && decodeEntities(decoded);
}

/** Letters that give the length of a run, from two upwards. */
const RUN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * `target__;replaced`: each `*` in the target is the next character of the URL-safe base64 text behind it, each `**X`
 * the next run of them. A double slash that a mail system has folded is put back.
 */
export function decodeProofpointV3(carrier: string): string | undefined {
  const end = carrier.indexOf('__;');
  const target = end < 0 ? carrier.replace(/__$/, '') : carrier.slice(0, end);
  const replaced = end < 0 ? [] : Array.from(Buffer.from(carrier.slice(end + 3), 'base64url').toString('utf8'));
  const text = target.replace(/\*(?:\*([\w-]))?/g, (_, letter: string | undefined) =>
    replaced.splice(0, letter === undefined ? 1 : RUN_LETTERS.indexOf(letter) + 2).join(''),
  );
  return text.replace(/^(https?):\/(?!\/)/i, '$1://');
}
