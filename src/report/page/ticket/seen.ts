import type { Evidence, Result, ResultFinding, ResultStage } from '../../../model/index.js';
import { laterBy, secondOf } from '../../../text/moments.js';
import type { Phrases } from '../../phrases/index.js';
import { section, type Block, type Row } from '../blocks.js';
import { deskFindings, faultsOf } from '../diagnosis/outlook.js';

/** What the check has seen: each fault with its moment, then what is in order and what was not looked at. */
export function seenBlocks(result: Result, phrases: Phrases): Block[] {
  const { evidence, stages } = result;
  if (evidence === null) return [];
  const { ticket, diagnosis } = phrases;
  const desk = deskFindings(result);
  const named = (status: ResultStage['status'], told: (names: string) => string): Row[] => {
    const names = stages.filter((stage) => stage.status === status).map(({ stage }) => phrases.stages[stage]);
    return names.length === 0 ? [] : [{ marker: '-', text: told(names.join(', ')) }];
  };
  return section(ticket.seen, [
    ...faultsOf(result).map((fault): Row => faultRow(fault, evidence, phrases)),
    ...(desk.length === 0 ? [] : [{ text: diagnosis.thisDeskOnly }]),
    ...named('ok', ticket.inOrder),
    ...named('not-checked', ticket.notChecked),
  ]);
}

function faultRow(
  { severity, stage, summary, means, seenAt }: ResultFinding,
  evidence: Evidence,
  phrases: Phrases,
): Row {
  const { marks } = phrases.probe;
  return {
    marker: severity === 'blocking' ? marks.stop : marks.warn,
    text: `${phrases.moment(secondOf(momentOf(seenAt, evidence)))}, ${phrases.stages[stage]}: ${summary} ${means}`,
    tone: severity === 'blocking' ? 'bad' : 'warn',
  };
}

/** When it was seen: as the request or the handshake began that shows it, or the check itself. */
function momentOf(seenAt: string, { visit, visitWithoutCookies, endpoints, startedAt }: Evidence): string {
  const [part, ...path] = seenAt.split('.');
  const index = Number(path.find((step) => /^\d+$/.test(step)));
  const visits = part === 'visitWithoutCookies' ? visitWithoutCookies : part === 'visit' ? visit : null;
  const started = part === 'endpoints' ? endpoints[index]?.handshake?.startedAtMs : visits?.hops[index]?.startedAtMs;
  return laterBy(started ?? 0, startedAt);
}
