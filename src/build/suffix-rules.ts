import { createRequire } from 'node:module';
import { SHARED, type SuffixRules } from '../browser/suffix-lookup.js';

/** The tree as the public suffix library has it: flat, edges of a node side by side. */
interface Trie {
  nodeFlags: Uint8Array;
  edgeStart: Uint16Array;
  edgeLength: Uint8Array;
  edgeChild: Uint16Array;
  labelText: string;
  rulesRoot: number;
  exceptionsRoot: number;
}

interface Edge {
  label: string;
  child: number;
}

/**
 * Top-level names of more than three letters that a portal's address may end in. The others have no line: without a rule
 * the last label is the suffix all the same (publicsuffix.org, "prevailing rule is *"), and only a host among other words
 * is not known by such an ending.
 */
const KEPT_ENDINGS = new Set(
  (
    'info name coop aero museum mobi jobs post arpa asia health healthcare hospital clinic care dental dentist doctor surgery ' +
    'physio pharmacy vision center centre foundation community family life live world today online site website ' +
    'page cloud help support company group network systems solutions services software digital agency team email ' +
    'insure insurance university education international global city technology'
  ).split(' '),
);
const LONGEST_KEPT = 3;

/** The public suffix library's own rules, in lines that can be searched as they are and pack well. */
export function suffixRules(): SuffixRules {
  const trie = createRequire(import.meta.url)('tldts/dist/cjs/src/data/trie.js') as Trie;
  const { nodeFlags, rulesRoot, exceptionsRoot } = trie;
  const edges = edgesByNode(trie);
  const isKept = ({ label, child }: Edge) =>
    label.length <= LONGEST_KEPT || KEPT_ENDINGS.has(label) || edges[child]?.length !== 0;
  const nodes = edges.map((own, node) => lineOf(node === rulesRoot ? own.filter(isKept) : own, edges, nodeFlags));
  return { flags: nodeFlags.join(''), nodes, rulesRoot, exceptionsRoot };
}

function edgesByNode({ nodeFlags, edgeStart, edgeLength, edgeChild, labelText }: Trie): Edge[][] {
  let end = 0;
  const edges = Array.from(edgeLength, (length, edge) => ({
    label: labelText.slice(end, (end += length)),
    child: edgeChild[edge] ?? 0,
  }));
  return Array.from(nodeFlags, (_, node) =>
    edges.slice(edgeStart[node], edgeStart[node + 1]).sort((a, b) => (a.label < b.label ? -1 : 1)),
  );
}

function lineOf(edges: Edge[], all: Edge[][], flags: Uint8Array): string {
  const ends = (flag: number) =>
    frontCoded(
      edges.filter(({ child }) => all[child]?.length === 0 && flags[child] === flag).map(({ label }) => label),
    );
  const ways = edges.filter(({ child }) => all[child]?.length !== 0).map(({ label, child }) => `${label}:${child}`);
  return [ends(1), ends(2), ways.join(' ')].join('|');
}

/** Labels in alphabetical order without what each begins with as the one before it, as `labelsIn` reads them. */
function frontCoded(labels: string[]): string {
  const coded = labels.map((label, index) => {
    const shared = Math.min(sharedStart(labels[index - 1] ?? '', label), SHARED.length - 1);
    return `${SHARED.charAt(shared)}${label.slice(shared)}`;
  });
  return coded.join('');
}

function sharedStart(a: string, b: string): number {
  const letters = Array.from(b);
  const differs = letters.findIndex((letter, at) => a[at] !== letter);
  return differs < 0 ? letters.length : differs;
}
