import type { Failure } from '../../model/index.js';

/** Raised where the proxy, not the portal, is what failed. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';

  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}
