import type { CauseId, FindingId, Situation, Table } from '../model/index.js';
import { portalEvidence } from './observations.js';

/** A cause whose fault the check has seen itself, with the findings that prove it. */
export interface ConfirmedCause {
  id: CauseId;
  provedBy: FindingId[];
}

/**
 * The confirmed causes, in the order in which their findings were made: the first one stops a patient first. One whose
 * findings point at another confirmed cause is what that one brings about, and comes after it.
 */
export function confirmedCauses(situation: Situation, table: Table): ConfirmedCause[] {
  const blocking = portalEvidence(situation).filter(({ severity }) => severity === 'blocking');
  const proved = new Map<CauseId, FindingId[]>();
  for (const { id } of blocking) {
    for (const cause of table.causes) {
      if (!cause.confirmedBy.includes(id)) continue;
      proved.set(cause.id, [...(proved.get(cause.id) ?? []), id]);
    }
  }
  const causes = [...proved].map(([id, provedBy]) => ({ id, provedBy }));
  const isEffect = (cause: ConfirmedCause): boolean =>
    causes.some((other) => other !== cause && pointsAt(cause, other, table) && !pointsAt(other, cause, table));
  return [...causes.filter((cause) => !isEffect(cause)), ...causes.filter(isEffect)];
}

function pointsAt({ provedBy }: ConfirmedCause, { id }: ConfirmedCause, { findings }: Table): boolean {
  return provedBy.every((finding) => findings.find((rule) => rule.id === finding)?.pointsAt[id] !== undefined);
}
