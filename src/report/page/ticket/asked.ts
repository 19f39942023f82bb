import type { Owner, Result } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import type { Audience } from '../../formats.js';
import type { RenderOptions } from '../../render-options.js';
import { section, type Block, type Row } from '../blocks.js';
import { deskFindings, faultsOf } from '../diagnosis/outlook.js';
import { shownSteps } from '../diagnosis/plan.js';

/** Whose part stands first. */
const FIRST: Record<Audience, Owner[]> = {
  vendor: ['portal-support'],
  office: ['front-desk', 'office', 'clinic-it'],
};

/** Those who put a fault right itself; others find a way round it, which is a step. */
const MENDERS: readonly Owner[] = ['portal-support', 'clinic-it'];

/** Who is to do what: faults are put right by whoever owns them, then come the steps of the plan. */
export function askedBlocks(result: Result, phrases: Phrases, { audience, explain = false }: RenderOptions): Block[] {
  const { owners, ticket, stages, minutes } = phrases;
  const desk = deskFindings(result);
  const faults = faultsOf(result).filter((fault) => MENDERS.includes(fault.owner) && !desk.includes(fault));
  const asked = [
    ...faults.map(({ owner, stage, brief }) => ({
      owner,
      text: ticket.putRight(stages[stage], phrases.asReason(brief)),
      cells: [],
    })),
    ...shownSteps(result.plan, { explain }).map((step) => ({
      owner: step.owner,
      text: step.do,
      cells: [minutes(step.minutes)],
    })),
  ];
  const first = audience === undefined ? [] : FIRST[audience];
  const isLater = ({ owner }: { owner: Owner }): number => (first.includes(owner) ? 0 : 1);
  const rows = asked.toSorted((a, b) => isLater(a) - isLater(b));
  return section(
    ticket.asked,
    rows.map(({ owner, text, cells }): Row => ({ marker: owners[owner], text, cells })),
  );
}
