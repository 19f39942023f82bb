import type { Result, ResultBecause, ResultCause } from '../../../model/index.js';
import { minuteOf } from '../../../text/moments.js';
import type { Phrases } from '../../phrases/index.js';
import { section, type Block, type Row } from '../blocks.js';
import { upTo, type PageOptions } from '../page.js';
import { deskFindings, faultsOf, outlookOf } from './outlook.js';

/** Longest list of reasons where `--explain` does not ask for all. */
const REASONS = 5;
/** Log-odds; what speaks for a cause by less says nothing, what speaks against it by less only puzzles. */
const WEAK = { for: 0.05, against: 0.15 };

/** What moved the first cause most, for and against. */
export function reasonBlocks(result: Result, phrases: Phrases, options: PageOptions): Block[] {
  const outlook = outlookOf(result);
  if (outlook.kind !== 'ranked') return [];
  const { provedBy } = outlook.cause;
  const proofs = result.findings.filter(({ id, severity }) => provedBy.includes(id) && severity === 'blocking');
  const others = reasonsOf(outlook.cause, options)
    .filter(({ kind, id }) => !(kind === 'finding' && provedBy.includes(id)))
    .sort((a, b) => Math.abs(b.push) - Math.abs(a.push));
  const rows: Row[] = [
    ...proofs.map(({ summary }): Row => ({ ...reasonSign(1, phrases), text: phrases.asReason(summary) })),
    ...others.map((reason): Row => ({
      ...reasonSign(reason.push, phrases),
      text: reasonText(reason, result, phrases),
    })),
  ];
  return section(phrases.diagnosis.why, upTo(REASONS, rows, options));
}

/**
 * The reasons for and against a cause, the weak ones only where `--explain` asks for all. What was seen is not made less
 * true by anything, and that the portal was checked is always worth telling.
 */
function reasonsOf({ because, confirmed }: ResultCause, { explain }: PageOptions): ResultBecause[] {
  const weak = explain ? { for: 0, against: 0 } : WEAK;
  return because.filter(({ kind, push }) =>
    push < 0 ? !confirmed && push <= -weak.against : push >= weak.for || kind === 'healthy',
  );
}

/** Whether a reason speaks for a cause or against it. */
export function reasonSign(push: number, { signs }: Phrases): Pick<Row, 'marker' | 'markerText'> {
  return push < 0 ? { marker: '-', markerText: signs.against } : { marker: '+', markerText: signs.for };
}

/** A reason in words; the healthy portal with the time of the check, as that may be long ago. */
export function reasonText(
  { kind, text }: ResultBecause,
  { evidence }: Result,
  { diagnosis, asReason, moment }: Phrases,
): string {
  const checked =
    kind === 'healthy' && evidence !== null ? ` ${diagnosis.checkedAt(moment(minuteOf(evidence.startedAt)))}` : '';
  return asReason(text) + checked;
}

/** Faults that the check has seen and that are no reason for the first cause. */
export function alsoSeenBlocks(result: Result, phrases: Phrases, options: PageOptions): Block[] {
  const [cause] = result.causes;
  // That this computer is offline stands in the verdict.
  const reasons = cause === undefined ? [] : [...reasonsOf(cause, options).map(({ id }) => id), ...cause.provedBy];
  const told = new Set(['network.offline', ...reasons]);
  const desk = deskFindings(result);
  const rest = faultsOf(result).filter((finding) => !told.has(finding.id) && !desk.includes(finding));
  return [
    ...section(
      phrases.diagnosis.alsoSeen,
      rest.map(({ severity, summary }) => ({
        marker: severity === 'blocking' ? phrases.probe.marks.stop : phrases.probe.marks.warn,
        text: summary,
        tone: severity === 'blocking' ? 'bad' : 'warn',
      })),
    ),
    ...section(
      phrases.diagnosis.thisDesk,
      deskRows(
        desk.map(({ summary }) => summary),
        phrases,
      ),
    ),
  ];
}

function deskRows(summaries: string[], { diagnosis }: Phrases): Row[] {
  if (summaries.length === 0) return [];
  return [...summaries.map((text): Row => ({ text, tone: 'warn' })), { text: diagnosis.thisDeskOnly }];
}
