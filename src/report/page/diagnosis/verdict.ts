import type { Result } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import { paragraph, type Block, type ParagraphBlock } from '../blocks.js';
import { outlookOf, type Outlook } from './outlook.js';

/** The lines that must be enough for somebody who reads no further: what it is, on whose side, what to do first. */
export function verdictBlocks(result: Result, phrases: Phrases): Block[] {
  const outlook = outlookOf(result);
  const [first] = result.plan;
  return [
    headline(outlook, phrases),
    paragraph(sideText(outlook, result, phrases), { tight: true }),
    ...(first === undefined ? [] : [paragraph(phrases.diagnosis.first(first.do), { tight: true })]),
  ];
}

function headline(outlook: Outlook, { diagnosis, seenByCheck, chance }: Phrases): ParagraphBlock {
  switch (outlook.kind) {
    case 'ranked': {
      const { title, confirmed, probability } = outlook.cause;
      const aside = confirmed ? seenByCheck : chance(probability);
      return paragraph(title, { tone: 'strong', aside });
    }
    case 'guess': {
      const { title, probability } = outlook.cause;
      return paragraph(diagnosis.guessTitle(title), { tone: 'strong', aside: chance(probability) });
    }
    case 'healthy':
      return paragraph(diagnosis.healthyTitle, { tone: 'strong' });
    case 'nothing':
      return paragraph(diagnosis.nothingTitle, { tone: 'strong' });
  }
}

function sideText(outlook: Outlook, result: Result, { diagnosis, sides, probe }: Phrases): string {
  const offline = result.findings.some(({ id }) => id === 'network.offline');
  const notes = [offline ? diagnosis.offlineText : ''];
  if (outlook.kind === 'healthy') notes.unshift(diagnosis.healthyText);
  else if (outlook.kind === 'ranked')
    notes.unshift(nothingForPatient(result) ? diagnosis.portalAlone : sides[result.verdict.side]);
  else notes.unshift(diagnosis.nothingText);
  if (result.evidence?.visit?.end.kind === 'deadline') notes.push(probe.unfinished);
  return notes.filter((note) => note !== '').join(' ');
}

/** A fault of the portal, and a plan that leaves the patient alone. */
function nothingForPatient({ verdict, plan }: Result): boolean {
  return verdict.side === 'portal' && plan.length > 0 && plan.every(({ owner }) => owner !== 'patient');
}
