import type { Result } from '../../../model/index.js';
import type { Phrases } from '../../phrases/index.js';
import { breakOf, pathOf, type PathNode, type PlaceState } from '../../pictures/path.js';
import type { Block, StageRow } from '../blocks.js';

/** The way to the sign-in, one place a line, and where it breaks; nothing where nothing was checked. */
export function pathBlocks(result: Result, phrases: Phrases): Block[] {
  const nodes = pathOf(result);
  if (nodes.length === 0) return [];
  const way = { label: phrases.pictures.way, told: toldOf(nodes, phrases) };
  return [{ kind: 'stages', rows: nodes.map((node) => rowOf(node, phrases)), way }];
}

function toldOf(nodes: readonly PathNode[], phrases: Phrases): string {
  const { pictures } = phrases;
  const end = breakOf(nodes);
  if (end !== undefined) return pictures.breaksAt(nameOf(end, phrases));
  if (nodes.at(-1)?.state === 'not-checked') return pictures.notToTheEnd;
  return nodes.some(({ state }) => state === 'warning') ? pictures.warned : pictures.clear;
}

function rowOf(node: PathNode, phrases: Phrases): StageRow {
  const { faults, state } = node;
  return {
    name: nameOf(node, phrases),
    ...looks(phrases)[state],
    text: state === 'not-checked' ? [phrases.probe.notRun] : [...new Set(faults.map(({ brief }) => brief))],
    time: '',
  };
}

function nameOf({ stage, host }: PathNode, { stages, pictures }: Phrases): string {
  if (stage === 'network') return pictures.screen;
  return stage === 'page' ? pictures.signIn : (host ?? stages[stage]);
}

function looks({ probe: { marks } }: Phrases): Record<PlaceState, Pick<StageRow, 'mark' | 'tone'>> {
  return {
    ok: { mark: marks.ok, tone: 'good' },
    warning: { mark: marks.warn, tone: 'warn' },
    stop: { mark: marks.stop, tone: 'bad' },
    'not-checked': { mark: marks.none, tone: 'faint' },
  };
}
