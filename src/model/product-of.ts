import type { Facts } from './finding.js';
import type { Profile } from './profile.js';
import type { Answers } from './answers.js';
import type { FindingId } from './vocabulary.js';
import { UNKNOWN } from './vocabulary.js';

/** Where a portal's product may be told. */
export interface ProductTold {
  answers?: Answers | undefined;
  findings?: readonly { id: FindingId; facts?: Facts }[] | undefined;
  profile?: Profile | undefined;
}

/** The id of a portal's product: as it was answered, else as the check recognised it, else as the practice says. */
export function productOf({ answers, findings, profile }: ProductTold): string | undefined {
  const seen = findings?.find(({ id }) => id === 'page.vendor')?.facts?.['product'];
  return [answers?.product, seen, profile?.portal?.product].find(
    (id): id is string => typeof id === 'string' && id !== UNKNOWN && id !== '',
  );
}
