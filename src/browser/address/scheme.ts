import ipaddr from 'ipaddr.js';
import { AddressError } from './address-error.js';

/** Schemes that a link may have without leading to a page or an app. */
const NO_PAGE = new Set(
  (
    'about blob chrome data edge feed file ftp ftps gopher javascript mailto news sftp sms smsto ssh tel telnet ' +
    'vbscript view-source ws wss'
  ).split(' '),
);

export type Schemed =
  | { kind: 'web'; address: string; scheme: 'given' | 'assumed' }
  /** The scheme of an app, without the colon and in lower case. */
  | { kind: 'app'; address: string; scheme: string };

/**
 * Gives an address its scheme: kept where it is http or https, https where there is none, an app's where an address
 * of that form stands behind it. Throws `AddressError` for every other.
 */
export function withScheme(text: string): Schemed {
  const address = repairScheme(text);
  if (/^https?:/i.test(address)) {
    if (/^https?:[\\/]*$/i.test(address)) throw new AddressError('empty');
    return { kind: 'web', address, scheme: 'given' };
  }
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined || isHostBeforePort(address, scheme)) return assumed(address);
  if (NO_PAGE.has(scheme) || !/^[^:]*:\/\//.test(address)) throw new AddressError('not-web');
  return { kind: 'app', address, scheme };
}

/** Slips of typing: `https//`, `https;//`, `https: //`. */
function repairScheme(text: string): string {
  return text.replace(/^(https?)\s*(?:(?:;|:\s|:;)\s*)?[\\/]{2}/i, '$1://');
}

/** In `localhost:3000` and `portal.example.org:8443/login` the colon stands before a port. */
function isHostBeforePort(address: string, scheme: string): boolean {
  return /^[^:]*:\d+(?:[/?#\\]|$)/.test(address) || scheme.includes('.') || scheme === 'localhost';
}

function assumed(text: string): Schemed {
  const address = text.replace(/^[\\/]{2}/, '');
  if (address === '') throw new AddressError('empty');
  if (/^[^\s/?#@:]+@[^\s/?#@.]+\.[^\s/?#@]+$/.test(address)) throw new AddressError('not-web');
  if (/^[/\\?#.]/.test(address) || /^\d+$/.test(address)) throw new AddressError('malformed');
  const host = ipaddr.IPv6.isValid(address) ? `[${address}]` : address;
  return { kind: 'web', address: `https://${host}`, scheme: 'assumed' };
}
