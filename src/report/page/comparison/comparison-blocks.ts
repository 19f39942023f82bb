import type { Change, Comparison, Meaning, Result, ResultFinding } from '../../../model/index.js';
import { cleanText } from '../../../text/clean.js';
import { secondOf } from '../../../text/moments.js';
import type { Phrases } from '../../phrases/index.js';
import { paragraph, section, type Block, type Row, type Side, type SidesBlock } from '../blocks.js';
import { verdictBlocks } from '../diagnosis/verdict.js';
import { stageRows } from '../probe/stage-rows.js';
import { durationOf } from '../words.js';

/** One of two results. */
export interface Compared {
  /** What its file is called; empty where that is not to be told. */
  name: string;
  result: Result;
}

type Pair = readonly [Compared, Compared];

/** What the difference between two results means, both side by side where they differ, and what was found. */
export function comparisonBlocks(comparison: Comparison, pair: Pair, phrases: Phrases): Block[] {
  const [[headline, advice], ...others] = comparison.meaning.map((one) => meaningText(one, phrases)) as [
    [string, string],
    ...[string, string][],
  ];
  const { compare } = phrases;
  return [
    paragraph(headline, { tone: 'strong' }),
    paragraph(advice, { tight: true }),
    ...section(
      compare.also,
      others.map((told) => ({ marker: '-', text: told.join(' ') })),
    ),
    sides(comparison, pair, phrases),
    ...alikeBlocks(comparison, pair, phrases),
    ...findingBlocks(compare.new, comparison.findings.new, phrases),
    ...findingBlocks(compare.gone, comparison.findings.gone, phrases),
    ...findingBlocks(compare.both, comparison.findings.both, phrases),
  ];
}

/** What a difference means, and what to do about it. */
export function meaningText({ id, place }: Meaning, { compare }: Phrases): [string, string] {
  const [here, there] = place === null ? ['', ''] : place === 'a' ? ['A', 'B'] : ['B', 'A'];
  return compare.meaning[id](here, there);
}

function sides({ changes }: Comparison, pair: Pair, phrases: Phrases): SidesBlock {
  const { compare, stages } = phrases;
  const tables = pair.map(({ result }) => stageRows(result, phrases).rows);
  const row = (name: string, tell: (one: Compared, index: number) => Side) => ({
    name,
    sides: pair.map(tell) as [Side, Side],
  });
  const text = (name: string, tell: (one: Compared) => string) => row(name, (one) => ({ text: tell(one) }));
  const differing = [...new Set(changes.map(({ stage }) => stage))];
  return {
    kind: 'sides',
    heads: ['A', 'B'],
    rows: [
      ...(pair.every(({ name }) => name !== '') ? [text(compare.file, ({ name }) => name)] : []),
      text(compare.address, ({ result }) => result.target ?? compare.notChecked),
      text(compare.checked, ({ result: { evidence } }) =>
        evidence === null ? compare.notChecked : phrases.moment(secondOf(evidence.startedAt)),
      ),
      text(compare.result, ({ result }) => resultText(result, phrases)),
      ...differing.flatMap((stage) => [
        row(stages[stage], ({ result }, index) => {
          const at = result.stages.findIndex((one) => one.stage === stage);
          const { mark = '', tone = 'plain', text: seen = [] } = tables[index]?.[at] ?? {};
          const told = seen.join('; ');
          return { text: mark === phrases.probe.marks.none ? told : `${mark}: ${told}`, tone };
        }),
        ...changes.filter((change) => change.stage === stage).flatMap((change) => changeRow(change, phrases)),
      ]),
    ],
  };
}

/** What a result comes to: its first cause and how likely it is. */
function resultText(result: Result, phrases: Phrases): string {
  const [first] = verdictBlocks(result, phrases);
  if (first?.kind !== 'paragraph') return '';
  return first.aside === undefined ? first.text : `${first.text} (${first.aside})`;
}

/** A detail that the line of its stage does not tell. */
function changeRow({ what, a, b }: Change, { compare }: Phrases): SidesBlock['rows'] {
  if (what === 'status') return [];
  const shown = (value: string): string => {
    if (value === '') return compare.none;
    if (what === 'time') return durationOf(Number(value));
    return cleanText(value, what === 'fingerprint' ? FINGERPRINT : LONGEST);
  };
  return [{ name: compare.changes[what], sides: [{ text: shown(a) }, { text: shown(b) }] }];
}

/** Letters of a fingerprint that are enough to tell two apart, and of what a server may make as long as it likes. */
const FINGERPRINT = 17;
const LONGEST = 160;

/** The stages that came out alike, where both were checked. */
function alikeBlocks({ changes }: Comparison, pair: Pair, { compare, stages }: Phrases): Block[] {
  if (pair.some(({ result }) => result.evidence === null)) return [];
  const alike = pair[0].result.stages.filter(({ stage }) => !changes.some((change) => change.stage === stage));
  return alike.length === 0 ? [] : [paragraph(compare.alike(alike.map(({ stage }) => stages[stage]).join(', ')))];
}

function findingBlocks(label: string, findings: readonly ResultFinding[], { probe: { marks } }: Phrases): Block[] {
  return section(
    label,
    findings.map(({ severity, summary }): Row => ({
      marker: severity === 'blocking' ? marks.stop : marks.warn,
      text: summary,
      tone: severity === 'blocking' ? 'bad' : 'warn',
    })),
  );
}
