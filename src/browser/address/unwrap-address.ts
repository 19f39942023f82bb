import { cleanText } from '../../text/clean.js';
import { maskAddress } from '../mask.js';
import { readAddress } from './read-address.js';

/** The address behind what was pasted, for programs that call the library. */
export interface UnwrappedAddress {
  /** The address that would be checked, secrets left out; of a link whose target is unknown, that link, masked. */
  address: string;
  /** Services whose wrapping was taken off, outermost first. */
  wrappedBy: string[];
  /** Names of the parameters, or path segments before the values, that were left out. */
  secretsRemoved: string[];
}

/** Takes every wrapping off a pasted address without asking a server. @throws AddressError */
export function unwrapAddress(pasted: string): UnwrappedAddress {
  const { facts } = readAddress(pasted);
  return {
    address: facts.checked ?? maskAddress(cleanText(pasted)),
    wrappedBy: facts.wrappedBy,
    secretsRemoved: facts.secretsRemoved.map(({ name }) => name),
  };
}
