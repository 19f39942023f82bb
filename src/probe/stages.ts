import { STAGES } from '../model/index.js';
import type { Evidence, HopEvidence, NotCheckedReason, Stage, StageRecord } from '../model/index.js';
import type { Check } from './check.js';

type Seen = Pick<Evidence, 'endpoints' | 'visit' | 'clock'>;

/** Stages that ask nothing of the network. */
const OWN: readonly Stage[] = ['url', 'network'];

/** Records where no stage but those of this computer could run. */
export function stagesWithoutNetwork(reason: NotCheckedReason): StageRecord[] {
  return STAGES.map((stage) =>
    OWN.includes(stage)
      ? { stage, ran: true, durationMs: 0 }
      : { stage, ran: false, durationMs: 0, notChecked: reason },
  );
}

/** One record a stage: whether it ran, how much of the first visit's time it took, and why it did not. */
export function recordStages(seen: Seen, check: Check): StageRecord[] {
  const hops = seen.visit?.hops ?? [];
  return STAGES.map((stage): StageRecord => {
    const reason = check.troubled.has(stage) ? 'could-not-check' : whyNot(stage, seen, hops, check);
    const durationMs = Math.round(durationOf(stage, hops));
    return reason === undefined
      ? { stage, ran: true, durationMs }
      : { stage, ran: false, durationMs, notChecked: reason };
  });
}

function durationOf(stage: Stage, hops: HopEvidence[]): number {
  const sum = (pick: (hop: HopEvidence) => number | undefined, of = hops): number =>
    of.reduce((total, hop) => total + (pick(hop) ?? 0), 0);
  const asked = (hop: HopEvidence): number => (hop.timings.waitMs ?? 0) + (hop.timings.readMs ?? 0);
  switch (stage) {
    case 'dns':
      return sum((hop) => hop.timings.resolveMs);
    case 'tcp':
      return sum((hop) => hop.timings.connectMs);
    case 'tls':
      return sum((hop) => hop.timings.handshakeMs);
    case 'http':
      return sum(asked, hops.slice(-1));
    case 'redirect':
      return sum(asked, hops.slice(0, -1));
    default:
      return 0;
  }
}

/** Why a stage did not run; undefined where it did. */
function whyNot(stage: Stage, seen: Seen, hops: HopEvidence[], check: Check): NotCheckedReason | undefined {
  switch (stage) {
    case 'url':
    case 'network':
      return undefined;
    case 'dns':
    case 'tcp':
      return whyNoConnection(stage, seen, check);
    case 'tls':
      return whyNoHandshake(seen, check);
    case 'http':
      return hops.at(-1)?.timings.waitMs === undefined ? whyNoAnswer(seen, check) : undefined;
    case 'redirect':
    case 'cookie':
      return hops.some((hop) => hop.response) ? undefined : whyNoAnswer(seen, check);
    case 'page':
      return showedSomething(seen) ? undefined : whyNoAnswer(seen, check);
    case 'clock':
      return seen.clock === null ? 'no-answer' : undefined;
  }
}

/** The way ended at an answer, or broke off in the midst of a page. */
function showedSomething({ visit }: Seen): boolean {
  const response = visit?.hops.at(-1)?.response;
  return response?.page !== undefined || (response !== undefined && visit?.end.kind === 'page');
}

function whyNoConnection(stage: 'dns' | 'tcp', { endpoints }: Seen, check: Check): NotCheckedReason | undefined {
  if (endpoints.length > 0 && endpoints.every(({ name }) => name.source === 'proxy')) return 'through-proxy';
  if (stage === 'dns') return endpoints.length > 0 ? undefined : early(check);
  return endpoints.some(({ attempts }) => attempts.length > 0) ? undefined : early(check);
}

function whyNoHandshake({ endpoints }: Seen, check: Check): NotCheckedReason | undefined {
  if (endpoints.some(({ handshake }) => handshake !== null)) return undefined;
  const plain = endpoints.length > 0 && endpoints.every(({ secure }) => !secure);
  return plain ? 'nothing-to-check' : early(check);
}

function whyNoAnswer({ visit }: Seen, check: Check): NotCheckedReason {
  if (visit?.end.kind === 'certificate') return 'certificate-refused';
  const asked = visit?.hops.some((hop) => hop.timings.waitMs !== undefined) === true;
  const reason = early(check);
  return asked && reason === 'stopped-earlier' ? 'no-answer' : reason;
}

/** What ended the check before a stage could begin. */
function early(check: Check): NotCheckedReason {
  if (check.deadline.cause === 'aborted') return 'stopped';
  return check.deadline.cause === 'deadline' ? 'deadline' : 'stopped-earlier';
}
