import type { Result, ResultCause, ResultStep } from '../../../model/index.js';
import { outcomeOf } from '../../outcome.js';
import type { Phrases } from '../../phrases/index.js';
import { paragraph, section, type Block, type Row } from '../blocks.js';
import { byHandRows, byHandSection } from '../by-hand-rows.js';
import { faultsOf } from '../diagnosis/outlook.js';
import type { Page, PageOptions } from '../page.js';
import { pictureBlocks } from '../pictures/picture-blocks.js';
import { stageRows } from './stage-rows.js';
import { probeVerdict, worstOf } from './verdict.js';

/** The check of a portal: what it means for patients, one line a stage, the likely cause and who acts. */
export function probeBlocks(result: Result, phrases: Phrases, options: PageOptions): Page {
  return {
    body: [
      ...probeVerdict(result, phrases),
      stageRows(result, phrases),
      ...pictureBlocks(result, phrases, options),
      ...otherFaults(result, phrases),
      ...causeBlocks(result, phrases),
      ...(options.explain ? byHandBlocks(result, phrases) : []),
    ],
    ending: [],
    hints: [
      paragraph(phrases.probe.exitCodes[outcomeOf(result)]),
      paragraph(phrases.probe.more(options.verbose, options.explain), { tight: true, tone: 'faint' }),
    ],
  };
}

/** What each fault means, beyond the one that stands above. */
function otherFaults(result: Result, phrases: Phrases): Block[] {
  const worst = worstOf(result);
  const told = new Set([worst?.means, '']);
  const rest = faultsOf(result).filter(({ means }) => !told.has(means) && told.add(means).size > 0);
  return section(
    phrases.probe.besides,
    rest.map(({ stage, means, owner }) => ({
      text: `${phrases.stages[stage]}: ${means}${owner === worst?.owner ? '' : ` (${phrases.owners[owner]})`}`,
      marker: '-',
    })),
  );
}

/** How each fault is seen without this program, by commands that can be pasted or in a browser; the same way once. */
function byHandBlocks(result: Result, { probe }: Phrases): Block[] {
  const ways = new Map(
    faultsOf(result).map(({ commands, byHand }) => [`${commands.join('\n')}\n${byHand}`, byHandRows(byHand, commands)]),
  );
  return byHandSection(probe.byHand, [...ways.values()].flat());
}

function causeBlocks({ causes: [cause], plan, findings }: Result, phrases: Phrases): Block[] {
  if (cause === undefined || findings.every(({ severity }) => severity === 'info')) return [];
  const step = firstStepOf(cause, plan);
  const rows: Row[] = [
    { text: cause.title, ...(cause.confirmed && { cells: [phrases.seenByCheck] }) },
    ...(step === undefined ? [] : [{ text: phrases.diagnosis.first(step.do) }]),
  ];
  return section(phrases.probe.likelyCause, rows);
}

/** The first step of the plan that is meant for this cause: of a patient nothing is known here. */
function firstStepOf({ fixes }: ResultCause, plan: readonly ResultStep[]): ResultStep | undefined {
  return plan.find(({ id }) => fixes.some((fix) => fix.id === id)) ?? fixes[0];
}
