import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAUSES_BY_GROUP, FINDINGS } from '../../src/model/index.js';
import type { FindingId } from '../../src/model/index.js';
import { overBuiltIn } from '../../src/rules/load.js';
import { readRuleFiles } from '../../src/rules/read-files.js';
import { tableFiles } from '../../src/rules/rule-file.js';
import { catalogue } from './catalogue.js';

const { causes } = overBuiltIn(tableFiles(await readRuleFiles(join(import.meta.dirname, '../../rules'))));

const byName = new Map(catalogue.map((scenario) => [scenario.name, scenario]));

/** What no scenario on loopback can show: it needs a profile, or a computer without a network. */
const OUT_OF_REACH: FindingId[] = ['url.differs-from-official', 'network.offline'];
const faults = (Object.keys(FINDINGS) as FindingId[]).filter(
  (id) => FINDINGS[id].severity !== 'info' && !OUT_OF_REACH.includes(id),
);

describe('the catalogue', () => {
  it('has a name of its own for each situation', () => {
    expect(byName.size).toBe(catalogue.length);
    for (const name of byName.keys()) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('holds no two that are alike in what is served and answered', () => {
    const seen = new Map<string, string>();
    for (const { name, serves, address, conditions, answers, tried } of catalogue) {
      const whole = JSON.stringify({ serves, address, conditions, answers, tried });
      expect(seen.get(whole), name).toBeUndefined();
      seen.set(whole, name);
    }
  });

  it.each(faults)('%s: one in which it is found, one in which a hasty check would find it', (id) => {
    expect(catalogue.some(({ findings }) => findings.includes(id))).toBe(true);
    expect(catalogue.some(({ quiet }) => quiet?.includes(id))).toBe(true);
  });

  it.each(Object.entries(CAUSES_BY_GROUP))('%s: its causes lead somewhere', (_, causes) => {
    const leading = new Set(catalogue.map(({ firstCause }) => firstCause));
    expect(causes.filter((cause) => !leading.has(cause))).toEqual([]);
  });
});

describe('examples that the rules name', () => {
  const examples = causes.flatMap(({ id, examples: { first, quiet } }) => [
    ...first.map((name) => ({ id, name, leads: true })),
    ...quiet.map((name) => ({ id, name, leads: false })),
  ]);

  it('are there for every cause', () => {
    const without = causes.filter(({ examples: { first, quiet } }) => first.length === 0 || quiet.length === 0);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  // That the scenario comes out as it says is shown where it is rehearsed.
  it.each(examples)('$id in $name', ({ id, name, leads }) => {
    expect(byName.get(name)).toBeDefined();
    expect(byName.get(name)?.firstCause === id).toBe(leads);
  });
});
