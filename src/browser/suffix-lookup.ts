/** Who made a rule of the public suffix list, as bits: a registry, or a private party. */
const REGISTRY = 1;
const PRIVATE = 2;

/** The rules of the public suffix list as a tree of labels, each node in one line. */
export interface SuffixRules {
  /** By node, a digit: who made the rule that ends there, 0 where none does. */
  flags: string;
  /**
   * By node, with `|` between them: labels that end a registry's rule, labels that end a private one (both as `labelsIn`
   * reads them), and `label:node` where rules go on.
   */
  nodes: string[];
  /** Nodes at which the rules start, and the exceptions to them. */
  rulesRoot: number;
  exceptionsRoot: number;
}

/** A capital before each label tells how much of the label before it it begins with: none, one letter, two … */
export const SHARED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

interface Options {
  allowIcannDomains: boolean;
  allowPrivateDomains: boolean;
}

/** What the public suffix library wants to be told. */
interface Found {
  publicSuffix: string | null;
  isIcann: boolean | null;
  isPrivate: boolean | null;
}

/** A way on in the tree: whose rule ends there, and where rules go on. */
interface Edge {
  flag: number;
  node?: number;
}

/** Where in a host a rule ends, with its first label, and who made it. */
interface Match {
  flag: number;
  start: number;
  end: number;
}

/**
 * The look-up of the public suffix library, in rules that need no unpacking: its own reads a tree of numbers, which takes
 * longer to build than all that a run looks up. The packed program has this one in its place.
 *
 * @returns a function that tells whether the rule it found is an exception, as the library wants it
 */
export function suffixLookup(rules: SuffixRules): (host: string, options: Options, found: Found) => boolean {
  const edgesOf = edgeReader(rules);
  return (host, options, found) => {
    const allowed = (options.allowIcannDomains ? REGISTRY : 0) | (options.allowPrivateDomains ? PRIVATE : 0);
    const exception = longestRule(host, rules.exceptionsRoot, edgesOf, allowed);
    const match = exception ?? longestRule(host, rules.rulesRoot, edgesOf, allowed);
    // An exception gives its own first label away; where there is no rule, the last label is the suffix.
    const start = exception === undefined ? (match?.start ?? host.lastIndexOf('.') + 1) : exception.end + 1;
    found.publicSuffix = host.slice(start);
    found.isIcann = ((match?.flag ?? 0) & REGISTRY) !== 0;
    found.isPrivate = ((match?.flag ?? 0) & PRIVATE) !== 0;
    return exception !== undefined;
  };
}

type EdgeReader = (node: number) => ReadonlyMap<string, Edge>;

function longestRule(host: string, root: number, edgesOf: EdgeReader, allowed: number): Match | undefined {
  let match: Match | undefined;
  let node: number | undefined = root;
  let end = host.length;
  for (const label of host.split('.').reverse()) {
    const edge: Edge | undefined = node === undefined ? undefined : edgeFor(label, edgesOf(node));
    if (edge === undefined) break;
    const start = end - label.length;
    if ((edge.flag & allowed) !== 0) match = { flag: edge.flag, start, end };
    node = edge.node;
    end = start - 1;
  }
  return match;
}

/** The way on from a node by a label; an empty one is no match for `*`. */
function edgeFor(label: string, edges: ReadonlyMap<string, Edge>): Edge | undefined {
  return edges.get(label) ?? (label === '' ? undefined : edges.get('*'));
}

/** Reads a node's line when a name first leads there. */
function edgeReader({ nodes, flags }: SuffixRules): EdgeReader {
  const read = new Map<number, ReadonlyMap<string, Edge>>();
  return (node) => {
    const known = read.get(node);
    if (known !== undefined) return known;
    const [registry = '', own = '', ways = ''] = (nodes[node] ?? '').split('|');
    const edges = new Map([...labelsIn(registry, REGISTRY), ...labelsIn(own, PRIVATE), ...waysIn(ways, flags)]);
    read.set(node, edges);
    return edges;
  };
}

function labelsIn(coded: string, flag: number): [string, Edge][] {
  let label = '';
  return (coded.match(/[A-Z][^A-Z]*/g) ?? []).map((entry) => {
    label = label.slice(0, SHARED.indexOf(entry.charAt(0))) + entry.slice(1);
    return [label, { flag }];
  });
}

function waysIn(ways: string, flags: string): [string, Edge][] {
  return ways
    .split(' ')
    .filter((way) => way !== '')
    .map((way) => {
      const [label = '', node] = way.split(':');
      return [label, { flag: Number(flags[Number(node)]), node: Number(node) }];
    });
}
