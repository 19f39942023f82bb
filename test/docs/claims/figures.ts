import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../../../src/generated/table.js';
import { DEFAULT_TIMEOUT_MS } from '../../../src/probe/options.js';
import { ROOT } from '../page.js';
import type { ClaimKind } from './claim.js';

const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { engines: { node: string } };
const nodes = JSON.parse(readFileSync(join(ROOT, 'test/nodes/versions.json'), 'utf8')) as { supported: string[] };
const packed = readFileSync(join(ROOT, 'test/package/packed.test.ts'), 'utf8');

/** What follows the oldest one. */
const majors = nodes.supported.slice(1).map((version) => version.split('.')[0]);

/** How a figure is written, and what it is. */
const FIGURES: readonly [written: RegExp, is: number | string][] = [
  [/\b(\d+) seconds (?:unless set|at the most)/g, DEFAULT_TIMEOUT_MS / 1000],
  [/\bNode (\d+\.\d+) or later/g, engines.node.replace('>=', '')],
  [/\b20\.19, ((?:\d+, )*\d+ and \d+)\b/g, majors.join(', ').replace(/, (\d+)$/, ' and $1')],
  [/\b(\d+) KiB/g, /(\d+) \* 1024/.exec(packed)?.[1] ?? ''],
  [/\b(\d+) causes\b/g, table.causes.length],
  [/\b(\d+|[Ss]eventy) portal products\b/g, table.products.length],
];

/** Figures are those of the code. */
export const figures: ClaimKind = {
  name: 'figures',
  untrue: ({ prose }) =>
    FIGURES.flatMap(([written, is]) =>
      [...prose.matchAll(written)].filter(([, told]) => inDigits(told) !== String(is)).map(([whole]) => whole),
    ),
  falsely: [
    '14 seconds unless set',
    'Node 18.0 or later',
    '20.19, 22 and 24',
    '449 KiB',
    '3 causes',
    '3 portal products',
  ],
};

function inDigits(told = ''): string {
  return told.toLowerCase() === 'seventy' ? '70' : told;
}
