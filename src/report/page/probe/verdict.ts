import { STAGES, stageOf, type FindingId, type Result, type ResultFinding } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import { paragraph, type Block } from '../blocks.js';
import { faultsOf, wasChecked } from '../diagnosis/outlook.js';

/** The lines that must be enough: whether patients can sign in, what that means for them, and who acts. */
export function probeVerdict(result: Result, phrases: Phrases): Block[] {
  const { probe, owners } = phrases;
  const worst = worstOf(result);
  if (worst === undefined) return withoutFaults(result, phrases);
  const lines = [
    worst.means,
    worst.scope === 'here' && wasChecked(result) ? probe.hereOnly : '',
    unfinishedText(result, phrases),
    worst.owner === 'nobody' ? '' : probe.ownerActs(owners[worst.owner]),
  ];
  const tone = worst.severity === 'blocking' ? 'bad' : 'strong';
  return [paragraph(headline(worst, result, phrases), { tone }), ...tight(lines)];
}

/**
 * The fault to lead with: a blocking one before a warning; of these the first that a browser meets. What this network
 * does stands before all else, as nothing was seen of the portal behind it.
 */
export function worstOf(result: Result): ResultFinding | undefined {
  const place = ({ stage }: ResultFinding): number => (stage === 'network' ? -1 : STAGES.indexOf(stage));
  const faults = faultsOf(result);
  const blocking = faults.filter(({ severity }) => severity === 'blocking');
  if (blocking.length > 0) return blocking.toSorted((a, b) => place(a) - place(b))[0];
  const weight = ({ id, scope }: ResultFinding): number => (scope === 'here' ? 2 : HARDLY_EVER.includes(id) ? 1 : 0);
  return faults.toSorted((a, b) => weight(a) - weight(b))[0];
}

/** Warnings that hardly ever are what stops a patient. */
const HARDLY_EVER: readonly FindingId[] = ['url.insecure-scheme', 'cookie.insecure-session'];

function headline(worst: ResultFinding, result: Result, { probe, asReason }: Phrases): string {
  const told = `${asReason(worst.summary)}.`;
  if (worst.severity === 'blocking')
    return worst.scope === 'portal' ? probe.stopsPatients(told) : probe.stopsHere(told);
  const end = result.evidence?.visit?.end.kind;
  // The certificate is in order by the server's clock, and this computer's is what stops a browser here.
  if (end === 'certificate' && worst.scope === 'here') return probe.stopsHere(told);
  if (!wasChecked(result)) return probe.nothingCheckedAs(told);
  const { length } = faultsOf(result);
  return worst.scope === 'portal' ? probe.mayStop(told, length) : probe.mayStopHere(told, length);
}

/** A healthy portal, or nothing that could be looked at. */
function withoutFaults(result: Result, phrases: Phrases): Block[] {
  const { probe } = phrases;
  const unfinished = unfinishedText(result, phrases);
  if (!wasChecked(result)) {
    return [paragraph(nothingChecked(result, phrases), { tone: 'strong' }), ...tight([meansOfSpecial(result)])];
  }
  const told = unfinished === '' ? probe.healthy : probe.healthySoFar;
  return [paragraph(told, { tone: 'strong' }), ...tight([unfinished === '' ? probe.healthyMore : unfinished])];
}

const SPECIAL: readonly FindingId[] = ['url.opaque-link', 'url.app-link', 'url.shortener'];

function nothingChecked({ findings, evidence }: Result, { probe, asReason }: Phrases): string {
  const special = findings.find(({ id }) => SPECIAL.includes(id));
  if (special !== undefined) return probe.nothingCheckedAs(`${asReason(special.summary)}.`);
  const why = evidence?.stages.find(({ notChecked }) => notChecked !== undefined)?.notChecked;
  return why === undefined ? probe.nothingChecked : probe.nothingCheckedAs(`${probe.whyNot(why)}.`);
}

function meansOfSpecial({ findings }: Result): string {
  return findings.find(({ id }) => SPECIAL.includes(id))?.means ?? '';
}

/** What ended the check too early to say more. */
function unfinishedText({ evidence, troubled: notLookedFor }: Result, { probe, stages }: Phrases): string {
  const records = evidence?.stages ?? [];
  const missed = records.filter(({ notChecked }) => notChecked === 'could-not-check').map(({ stage }) => stage);
  const troubled = [...new Set([...missed, ...notLookedFor.map(stageOf)])].map((stage) => stages[stage]);
  const stopped = records.some(({ notChecked }) => notChecked === 'stopped');
  return [
    evidence?.visit?.end.kind === 'deadline' ? probe.unfinished : '',
    stopped ? probe.wasStopped : '',
    troubled.length > 0 ? probe.notJudged(troubled.join(', ')) : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function tight(lines: readonly string[]): Block[] {
  return lines.filter((text) => text !== '').map((text) => paragraph(text, { tight: true }));
}
