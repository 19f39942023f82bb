import type { Result, ResultFinding } from '../../../model/index.js';
import { outcomeOf } from '../../outcome.js';
import type { Phrases } from '../../phrases/index.js';
import { paragraph, section, type Block } from '../blocks.js';
import { faultsOf, wasChecked } from '../diagnosis/outlook.js';
import type { Page, PageOptions } from '../page.js';
import { asReason } from '../words.js';
import { stageRows } from './stage-rows.js';

/** The check of a portal: what it means for patients, one line a stage, the likely cause and who acts. */
export function probeBlocks(result: Result, phrases: Phrases, options: PageOptions): Page {
  return {
    body: [
      ...headline(result, phrases),
      stageRows(result, phrases),
      ...meaningBlocks(result, phrases, options),
      ...causeBlocks(result, phrases),
    ],
    ending: [
      paragraph(phrases.probe.exitCodes[outcomeOf(result)]),
      paragraph(phrases.probe.more, { tight: true, tone: 'faint' }),
    ],
  };
}

/** The fault that matters most: a blocking one before a warning, the portal's before this computer's. */
function worstOf(result: Result): ResultFinding | undefined {
  const weight = ({ severity, scope }: ResultFinding): number =>
    (severity === 'blocking' ? 2 : 0) + (scope === 'portal' ? 1 : 0);
  return faultsOf(result).toSorted((a, b) => weight(b) - weight(a))[0];
}

function headline(result: Result, { probe }: Phrases): Block[] {
  const worst = worstOf(result);
  const ending = result.evidence?.visit?.end.kind === 'deadline' ? [paragraph(probe.unfinished, { tight: true })] : [];
  if (worst === undefined) {
    if (!wasChecked(result)) return [paragraph(nothingChecked(result, probe), { tone: 'strong' }), ...ending];
    const text = ending.length > 0 ? [] : [paragraph(probe.healthyMore, { tight: true })];
    return [paragraph(probe.healthy, { tone: 'strong' }), ...text, ...ending];
  }
  const told = titleOf(worst, result, probe)(asSentence(worst.summary));
  const tone = worst.severity === 'blocking' ? 'bad' : 'strong';
  const means = worst.means === '' ? [] : [paragraph(worst.means, { tight: true })];
  const here = worst.scope === 'here' && wasChecked(result) ? [paragraph(probe.hereOnly, { tight: true })] : [];
  return [paragraph(told, { tone }), ...means, ...here, ...ending];
}

function titleOf(
  { severity, scope }: ResultFinding,
  result: Result,
  probe: Phrases['probe'],
): (summary: string) => string {
  if (severity === 'blocking') return scope === 'portal' ? probe.stopsPatients : probe.stopsHere;
  if (!wasChecked(result)) return probe.nothingCheckedAs;
  return scope === 'portal' ? probe.mayStop : probe.mayStopHere;
}

function nothingChecked({ findings }: Result, probe: Phrases['probe']): string {
  const why = findings.find(({ id }) => ['url.opaque-link', 'url.app-link', 'url.shortener'].includes(id));
  return why === undefined ? probe.nothingChecked : probe.nothingCheckedAs(asSentence(why.summary));
}

/** A sentence behind a colon. */
function asSentence(summary: string): string {
  return `${asReason(summary)}.`;
}

/** What each fault means, beyond the one that stands above; how to see it by hand with `--explain`. */
function meaningBlocks(result: Result, { probe, owners }: Phrases, { explain }: PageOptions): Block[] {
  const worst = worstOf(result);
  const rest = faultsOf(result).filter(({ means }) => means !== '' && means !== worst?.means);
  const byHand = explain ? faultsOf(result).filter((fault) => fault.byHand !== '') : [];
  const acts = worst === undefined || worst.owner === 'nobody' ? [] : [{ text: probe.ownerActs(owners[worst.owner]) }];
  return [
    ...section(probe.meaning, [...acts, ...rest.map(({ means }) => ({ marker: '-', text: means }))]),
    ...section(
      probe.byHand,
      byHand.map((fault) => ({ marker: '-', text: fault.byHand })),
    ),
  ];
}

function causeBlocks({ causes: [cause], plan: [step], findings }: Result, phrases: Phrases): Block[] {
  if (cause === undefined || findings.every(({ severity }) => severity === 'info')) return [];
  const chance = cause.confirmed ? phrases.seenByCheck : phrases.chance(cause.probability);
  const what = { text: cause.title, cells: [chance] };
  return section(phrases.probe.likelyCause, [what, ...(step ? [{ text: phrases.diagnosis.first(step.do) }] : [])]);
}
