import type { AddressEvidence } from '../model/evidence.js';
import { fill, type Phrases } from './phrases/index.js';

/**
 * What a person should hear about an address before it is checked: a wrapping that was taken off, a secret that is
 * kept back, a link that has no page. Empty for an ordinary address.
 */
export function addressNotes(address: AddressEvidence, phrases: Phrases): string[] {
  const notes: string[] = [];
  if (address.wrappedBy.length > 0) {
    notes.push(fill(phrases.unwrapped, { services: address.wrappedBy.join(', ') }));
  }
  if (address.special !== undefined) notes.push(specialNote(address.special, phrases));
  if (address.hadCredentials) notes.push(phrases.hadCredentials);
  const secret = address.secretsRemoved.find(({ purpose }) => purpose !== 'unknown') ?? address.secretsRemoved[0];
  if (secret === undefined || address.checked === null) return notes;
  const kinds = { reset: phrases.resetLink, activation: phrases.activationLink, 'sign-in': phrases.signInLink };
  notes.push(secret.purpose === 'unknown' ? phrases.secretLink : kinds[secret.purpose]);
  notes.push(fill(address.frontInstead ? phrases.frontInstead : phrases.checkingWithout, { address: address.checked }));
  return notes;
}

function specialNote({ kind, service }: NonNullable<AddressEvidence['special']>, phrases: Phrases): string {
  const kinds = { 'opaque-link': phrases.opaque, 'app-link': phrases.appLink, shortener: phrases.shortener };
  return fill(kinds[kind], { service });
}
