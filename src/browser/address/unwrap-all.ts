import { addressInText } from './pasted-text.js';
import { withScheme } from './scheme.js';
import type { Schemed } from './scheme.js';
import { unwrapOnce } from './unwrap-once.js';

/** Filters wrap each other's links; more layers than this are no mail's doing. */
const MOST_LAYERS = 10;

export interface FullyUnwrapped {
  /** The innermost address. */
  inner: Schemed;
  wrappedBy: string[];
  /** A service's link whose target could not be read out of it, or that stands in too many others. */
  unreadable?: string;
}

/** Takes off every wrapping of what was pasted, outermost first. Throws `AddressError`. */
export function unwrapAll(pasted: string): FullyUnwrapped {
  const wrappedBy: string[] = [];
  let inner = withScheme(addressInText(pasted));
  while (inner.kind === 'web') {
    const wrapped = unwrapOnce(inner.address);
    if (wrapped === undefined) break;
    if (wrapped.target === '' || wrappedBy.length === MOST_LAYERS)
      return { inner, wrappedBy, unreadable: wrapped.service };
    wrappedBy.push(wrapped.service);
    const target = withScheme(wrapped.target.replace(/\s/g, '%20'));
    inner = target.kind === 'web' ? { ...target, scheme: inner.scheme } : target;
  }
  return { inner, wrappedBy };
}
