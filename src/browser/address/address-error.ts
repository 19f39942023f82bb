/** Why a text cannot be taken for the address of a page. */
export type AddressProblem = 'empty' | 'not-web' | 'bad-port' | 'malformed';

const SENTENCES: Record<AddressProblem, string> = {
  empty: 'No address was given: paste the address of the portal, such as portal.example.org.',
  'not-web': 'This is not the address of a web page: paste one that starts with https:// or http://.',
  'bad-port': 'The port of this address is not a number from 1 to 65535: correct it, or leave the colon and it out.',
  malformed: 'This cannot be read as the address of a web page: paste it again as it stands in the browser.',
};

/** A mistake in the address that was given. The message is one sentence: what is wrong, and what to do. */
export class AddressError extends Error {
  readonly code: AddressProblem;

  constructor(code: AddressProblem) {
    super(SENTENCES[code]);
    this.name = 'AddressError';
    this.code = code;
  }
}
