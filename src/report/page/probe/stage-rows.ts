import { stageOf } from '../../../model/index.js';
import type { Evidence, FindingId, Result, ResultFinding, ResultStage, Stage } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import type { StagesBlock } from '../blocks.js';
import type { Tone } from '../tone.js';
import { durationOf } from '../words.js';
import { seenAnswer, seenCookies, seenPage, seenRedirects } from './seen-http.js';
import { seenAddress, seenCertificate, seenClock, seenConnection, seenName, seenNetwork } from './seen-network.js';

/** What was seen, one function a stage; `isTold` where a finding says what is wrong. */
const SEEN: Record<Stage, (evidence: Evidence, phrases: Phrases, isTold: boolean) => string | undefined> = {
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

/** Stages whose own picture says more than the sentence of a fault alone. */
const SHOWN_WITH_FAULTS: readonly Stage[] = ['url', 'redirect', 'cookie'];

/** One line for each stage, in the order that never changes. */
export function stageRows(result: Result, phrases: Phrases): StagesBlock {
  const reasons = new Set<string>();
  return {
    kind: 'stages',
    rows: result.stages.map((stage) => {
      const row = stageRow(stage, result, phrases);
      // A reason that several stages share is told once.
      const text = row.text.map((part) => (reasons.has(part) ? phrases.probe.notRun : part));
      if (stage.status === 'not-checked') row.text.forEach((part) => reasons.add(part));
      return { ...row, text };
    }),
  };
}

function stageRow(stage: ResultStage, result: Result, phrases: Phrases): StagesBlock['rows'][number] {
  const findings = result.findings.filter((finding) => finding.stage === stage.stage);
  const faults = findings.filter(({ severity }) => severity !== 'info');
  const notes = findings.filter(({ id }) => NOTEWORTHY.includes(id));
  const isTold = faults.length > 0;
  const seen = seenText(stage, result.evidence, phrases, isTold);
  const told = [...faults, ...notes].map((finding) => briefOf(finding, result));
  const shown = !isTold || SHOWN_WITH_FAULTS.includes(stage.stage) ? [seen ?? phrases.probe.notRun] : [];
  const open = result.troubled.filter((id) => stageOf(id) === stage.stage);
  if (open.length > 0) told.push(phrases.probe.notJudgedHere(open.join(', ')));
  const isDone = stage.status !== 'not-checked';
  return {
    name: phrases.stages[stage.stage],
    ...markOf(faults, notes, isDone && seen !== undefined, phrases),
    text: [...shown, ...told].filter((text) => text !== ''),
    time: isDone && stage.durationMs > 0 ? durationOf(stage.durationMs) : '',
  };
}

/** A finding in a few words, with the host where it is another one than the address names. */
function briefOf({ brief, facts, stage }: ResultFinding, { evidence }: Result): string {
  const { host } = facts;
  const isElsewhere = typeof host === 'string' && host !== evidence?.address.host?.name;
  return isElsewhere && WITH_HOST.includes(stage) && !brief.includes(host) ? `${host}: ${brief}` : brief;
}

/** Stages that a chain may meet at several hosts. */
const WITH_HOST: readonly Stage[] = ['dns', 'tcp', 'tls', 'http', 'cookie'];

function markOf(
  faults: readonly ResultFinding[],
  notes: readonly ResultFinding[],
  wasSeen: boolean,
  { probe: { marks } }: Phrases,
): { mark: string; tone: Tone } {
  if (faults.some(({ severity }) => severity === 'blocking')) return { mark: marks.stop, tone: 'bad' };
  if (faults.length > 0) return { mark: marks.warn, tone: 'warn' };
  if (notes.length > 0) return { mark: marks.note, tone: 'note' };
  return wasSeen ? { mark: marks.ok, tone: 'good' } : { mark: marks.none, tone: 'faint' };
}

/** What was seen, or why nothing was; undefined where neither is known. */
function seenText(
  { stage }: ResultStage,
  evidence: Evidence | null,
  phrases: Phrases,
  isTold: boolean,
): string | undefined {
  if (evidence === null) return undefined;
  const record = evidence.stages.find((one) => one.stage === stage);
  if (record?.ran === true || stage === 'url') return SEEN[stage](evidence, phrases, isTold);
  const why = record?.notChecked;
  if (stage === 'tls' && why === 'nothing-to-check' && evidence.visit !== null) return phrases.probe.plainHttp;
  if (stage === 'clock' && why === 'no-answer') return phrases.probe.noTime;
  return why && phrases.probe.notChecked(why);
}
