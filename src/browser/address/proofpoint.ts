import { percentDecoded } from '../../text/percent-decoded.js';
import { decodeEntities } from './html-entities.js';

/** `-` stands for the percent sign and `_` for the slash; then percent-encoding and HTML entities come off. */
export function decodeProofpointV2(carrier: string): string | undefined {
  const decoded = percentDecoded(carrier.replaceAll('-', '%').replaceAll('_', '/'));
  return decoded && decodeEntities(decoded);
}

/** Letters that give the length of a run, from two upwards. */
const RUN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What stands behind `/v3/__`: the target, `__;`, what was replaced in it, up to the exclamation mark. */
export function proofpointV3Carrier(address: string): string | undefined {
  const from = address.toLowerCase().indexOf('/v3/__');
  if (from < 0) return undefined;
  const rest = address.slice(from + 6);
  const text = rest.includes('__;') ? rest : rest.replace(/__%3b/i, '__;');
  const end = text.indexOf('!', Math.max(0, text.indexOf('__;')));
  const carrier = end < 0 ? text : text.slice(0, end);
  // As it is written in the address, so that it can be hidden there.
  return address.includes(carrier) ? carrier : rest.slice(0, carrier.length + 2);
}

/**
 * `target__;replaced`: each `*` in the target is the next character of the URL-safe base64 text behind it, each `**X`
 * the next run of them.
 */
export function decodeProofpointV3(carrier: string): string | undefined {
  const text = carrier.replace(/__%3b/i, '__;').replace(/%2a/gi, '*');
  const end = text.indexOf('__;');
  const target = end < 0 ? text.replace(/__.{0,3}$/, '') : text.slice(0, end);
  const replaced = end < 0 ? [] : Array.from(Buffer.from(text.slice(end + 3), 'base64url').toString('utf8'));
  return target.replace(/\*(?:\*([\w-]))?/g, (_, letter: string | undefined) =>
    replaced.splice(0, letter === undefined ? 1 : RUN_LETTERS.indexOf(letter) + 2).join(''),
  );
}
