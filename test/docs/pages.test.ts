import { describe, expect, it } from 'vitest';
import type { ClaimKind } from './claims/claim.js';
import { figures } from './claims/figures.js';
import { links } from './claims/links.js';
import { findings, names, options, variables } from './claims/names.js';
import { paths } from './claims/paths.js';
import { npmScripts, testRuns } from './claims/scripts.js';
import { allPages, pageOf } from './page.js';

const KINDS: readonly ClaimKind[] = [links, paths, options, variables, names, findings, npmScripts, testRuns, figures];

describe.each(allPages())('$path', (page) => {
  it.each(KINDS)('tells the truth: $name', ({ untrue }) => {
    expect(untrue(page)).toEqual([]);
  });
});

describe.each(KINDS)('an untruth would be seen: $name', ({ untrue, falsely }) => {
  it.each(falsely)('%s', (text) => {
    expect(untrue(pageOf('page.md', text))).toHaveLength(1);
  });
});
