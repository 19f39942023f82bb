import type { HandshakeEvidence, InterceptorRule, Table } from '../model/index.js';
import { attributesOf } from '../text/distinguished-name.js';

/**
 * The known product that signs in the portal's place, by the names of those who signed. One whose path ends at a public
 * authority is none: such authorities sign for no interceptor, whatever names are in it.
 */
export function interceptorOf(handshake: HandshakeEvidence, table: Table | undefined): InterceptorRule | undefined {
  const { chain, trust } = handshake;
  if (trust.anchor === 'node') return undefined;
  const names = [...chain.map(({ issuer }) => issuer), trust.anchorSubject ?? ''].flatMap(attributesOf);
  return table?.interceptors.find(({ issuer }) => issuer.some((sign) => names.some((name) => matches(sign, name))));
}

/**
 * A sign is an attribute's whole value, `*` at either end standing for the rest of it, and before it the attribute's
 * kind where it is of one kind alone (`O=Fortinet`). Case does not count: `Norton Hospital` is not Norton's.
 */
function matches(sign: string, { kind, value }: { kind: string; value: string }): boolean {
  const [, wantedKind, pattern = ''] = /^(?:(CN|O|OU)=)?(.*)$/s.exec(sign) ?? [];
  if (wantedKind !== undefined && wantedKind !== kind) return false;
  const wanted = pattern.toLowerCase();
  const found = value.toLowerCase();
  if (wanted.endsWith('*')) return found.startsWith(wanted.slice(0, -1));
  return wanted.startsWith('*') ? found.endsWith(wanted.slice(1)) : found === wanted;
}
