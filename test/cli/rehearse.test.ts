import { expect, it } from 'vitest';
import { defaultOptions } from '../../src/cli/options.js';
import { rehearse } from '../../src/cli/tell-check.js';
import type { World } from '../../src/cli/world.js';

const { stdin, stdout, stderr } = process;
const world: World = { stdin, stdout, stderr, env: {}, ascii: false, signal: new AbortController().signal };

it.each(['terminal', 'json', 'markdown', 'html'] as const)(
  'a report of nothing, as %s, goes well: a fault in it would be seen by nobody',
  (format) => {
    const options = defaultOptions({});
    expect(() => rehearse({ ...options, report: { ...options.report, format } }, world)).not.toThrow();
  },
);
