import type { Evidence, FindingId, Result, ResultFinding, ResultStage, Stage } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import type { StagesBlock } from '../blocks.js';
import type { Tone } from '../look.js';
import { durationOf } from '../words.js';
import { seenAnswer, seenCookies, seenPage, seenRedirects } from './seen-http.js';
import { seenAddress, seenCertificate, seenClock, seenConnection, seenName, seenNetwork } from './seen-network.js';

/** What was seen where nothing was wrong, one function a stage. */
const SEEN: Record<Stage, (evidence: Evidence, phrases: Phrases) => string> = {
  url: seenAddress,
  dns: seenName,
  tcp: seenConnection,
  tls: seenCertificate,
  http: seenAnswer,
  redirect: seenRedirects,
  cookie: seenCookies,
  page: seenPage,
  clock: seenClock,
  network: seenNetwork,
};

/** Information that a technician should not miss; the rest is told by what was seen. */
const NOTEWORTHY: readonly FindingId[] = [
  'url.opaque-link',
  'url.app-link',
  'url.shortener',
  'http.too-large',
  'page.captcha',
  'page.script-required',
  'redirect.by-page',
  'network.proxy-in-use',
];

/** One line for each stage, in the order that never changes. */
export function stageRows(result: Result, phrases: Phrases): StagesBlock {
  return { kind: 'stages', rows: result.stages.map((stage) => stageRow(stage, result, phrases)) };
}

function stageRow(stage: ResultStage, result: Result, phrases: Phrases): StagesBlock['rows'][number] {
  const findings = result.findings.filter((finding) => finding.stage === stage.stage);
  const faults = findings.filter(({ severity }) => severity !== 'info');
  const notes = findings.filter(({ id }) => NOTEWORTHY.includes(id));
  const told = [...faults, ...notes].map(({ summary }) => summary);
  return {
    name: phrases.stages[stage.stage],
    ...markOf(stage, faults, notes, phrases),
    text: [...seenTexts(stage, result.evidence, faults, phrases), ...told],
    time: stage.durationMs > 0 ? durationOf(stage.durationMs) : '',
  };
}

function markOf(
  { status }: ResultStage,
  faults: readonly ResultFinding[],
  notes: readonly ResultFinding[],
  { probe: { marks } }: Phrases,
): { mark: string; tone: Tone } {
  if (faults.some(({ severity }) => severity === 'blocking')) return { mark: marks.stop, tone: 'bad' };
  if (faults.length > 0) return { mark: marks.warn, tone: 'warn' };
  if (status === 'not-checked') return { mark: marks.none, tone: 'faint' };
  return notes.length > 0 ? { mark: marks.note, tone: 'note' } : { mark: marks.ok, tone: 'good' };
}

/** A fault speaks for itself, but for the address, which is always shown whole. */
function seenTexts(
  { stage, status }: ResultStage,
  evidence: Evidence | null,
  faults: readonly ResultFinding[],
  phrases: Phrases,
): string[] {
  if (evidence === null) return status === 'finding' ? [] : [phrases.probe.notRun];
  if (stage === 'url') return [seenAddress(evidence, phrases)];
  if (status === 'not-checked') {
    const why = evidence.stages.find((record) => record.stage === stage)?.notChecked;
    return [
      stage === 'tls' && why === 'nothing-to-check'
        ? phrases.probe.plainHttp
        : why
          ? phrases.probe.notChecked[why]
          : phrases.probe.notRun,
    ];
  }
  return faults.length > 0 ? [] : [SEEN[stage](evidence, phrases)];
}
