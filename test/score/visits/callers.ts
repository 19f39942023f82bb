import type { CauseId } from '../../../src/model/index.js';
import type { PatientTable } from './patient-table.js';

/** The causes of so many callers, as common as they are: the nth of 1000 stands for its thousandth of the table. */
export function commonCallers({ causes }: PatientTable, count: number): CauseId[] {
  const all = [...causes].flatMap(([id, { weight }]) => Array.from({ length: weight }, () => id));
  return Array.from({ length: count }, (_, at) => all[Math.floor(((at + 0.5) * all.length) / count)] ?? '');
}

/** The causes of callers, so many a cause. */
export function evenCallers({ causes }: PatientTable, each: number): CauseId[] {
  return [...causes.keys()].flatMap((id) => Array.from({ length: each }, () => id));
}
