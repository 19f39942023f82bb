import { bySeverity, type Result, type ResultPlanStep, type Table } from '../model/index.js';
import type { StepsLeft, StepText } from '../model/steps-left.js';
import { minuteOf } from '../text/moments.js';
import { tellRemoved } from '../text/removed.js';
import { tellStep } from './assemble/steps.js';
import { phrasesIn, type Phrases } from './phrases/index.js';

/** Those who act at the desk or at the patient's. */
const HERE = ['patient', 'front-desk'];

/**
 * How a visit goes on after the answer: the cause that leads, the steps as they are read out, and the ticket.
 * @param table - Names the steps that were tried, which the plan no longer holds.
 */
export function stepsLeft(result: Result, table: Table): StepsLeft {
  const phrases = phrasesIn(result.language);
  const [cause] = result.causes;
  const titleOf = (id: string): string => tellStep(id, table, result)?.title ?? id;
  const tried = result.tried.filter(({ worked }) => !worked).map(({ fix }) => titleOf(fix));
  return {
    leading: cause === undefined ? null : { id: cause.id, title: cause.title, chance: chanceOf(result, phrases) },
    steps: result.plan.map((step) => stepText(step, tried, result, phrases)),
    ticket: ticketLines(result, titleOf, tried, phrases),
  };
}

function chanceOf({ causes: [cause] }: Result, phrases: Phrases): string {
  return cause?.confirmed === true ? phrases.seenByCheck : phrases.chance(cause?.probability ?? 0);
}

function stepText(step: ResultPlanStep, tried: readonly string[], result: Result, phrases: Phrases): StepText {
  const { id, title, owner, minutes, notes, call } = step;
  const byOthers = call || !HERE.includes(owner);
  const { steps, diagnosis } = phrases;
  return {
    id,
    title,
    aside: steps.aside(phrases.owners[owner], phrases.minutes(minutes)),
    lines: [
      ...(byOthers && !call ? [steps.onlyThey(owner)] : []),
      step.do,
      diagnosis.say(step.say),
      // A call's own text names whom to ask for.
      ...(owner === 'portal-support' ? [result.office.whom] : []),
      ...(byOthers ? callLines(tried, result, phrases) : []),
    ],
    notes: [...notes, ...(byOthers ? [steps.caller] : [])].join('\n'),
    byOthers,
    isLast: call,
  };
}

/** What to say there, and what to have ready. */
function callLines(tried: readonly string[], result: Result, phrases: Phrases): string[] {
  const { steps, diagnosis } = phrases;
  const { script } = steps;
  const [cause] = result.causes;
  const reasons = reasonsOf(result, phrases);
  const sentences = [
    script.opening(result.product?.name ?? (result.target === null ? script.thePortal : hostOf(result.target))),
    ...(reasons === '' ? [] : [script.seen(reasons)]),
    ...(tried.length === 0 ? [] : [script.tried(tried.join('; '))]),
    ...(cause === undefined ? [] : [script.likely(cause.title)]),
  ];
  const { haveReady } = result.office;
  return [
    steps.sayThere(sentences.join(' ')),
    ...(haveReady.length === 0 ? [] : [diagnosis.haveReady(haveReady.join(', '))]),
  ];
}

function ticketLines(
  result: Result,
  titleOf: (id: string) => string,
  tried: readonly string[],
  phrases: Phrases,
): string[] {
  const { ticket } = phrases.steps;
  const [cause] = result.causes;
  const reasons = reasonsOf(result, phrases);
  const solved = result.tried.find(({ worked }) => worked);
  return [
    ...(result.words === null ? [] : [ticket.words(tellRemoved(result.words, result.language))]),
    ...(reasons === '' ? [] : [ticket.known(reasons)]),
    [
      ...(cause === undefined ? [] : [ticket.cause(cause.title, chanceOf(result, phrases), solved !== undefined)]),
      ...(solved === undefined ? [] : [ticket.solved(titleOf(solved.fix))]),
      ...(tried.length === 0 ? [] : [ticket.tried(tried.join('; '))]),
    ].join(' '),
    ...portalLine(result, phrases),
  ].filter((line) => line !== '');
}

/** What was answered, as reasons read. */
function reasonsOf({ causes: [cause] }: Result, { asReason }: Phrases): string {
  const answers = (cause?.because ?? []).filter(({ kind }) => kind === 'answer');
  return answers.map(({ text }) => asReason(text)).join(', ');
}

function portalLine({ evidence, findings, target }: Result, { steps: { ticket }, moment }: Phrases): string[] {
  if (evidence === null || target === null) return [];
  const [gravest] = findings.filter(({ severity }) => severity !== 'info').sort(bySeverity);
  const [portal, time] = [hostOf(target), moment(minuteOf(evidence.startedAt))];
  return [gravest === undefined ? ticket.nothingWrong(portal, time) : ticket.wrong(portal, time, gravest.summary)];
}

function hostOf(target: string): string {
  return URL.canParse(target) ? new URL(target).host : target;
}
