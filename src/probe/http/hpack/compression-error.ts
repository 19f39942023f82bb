/** Thrown where a block of headers is not what RFC 7541 describes; no later block can be read either. */
export class CompressionError extends Error {
  override readonly name = 'CompressionError';
}
