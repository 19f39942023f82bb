import { describe, expect, it } from 'vitest';
import { render } from '../../src/index.js';
import { columns } from '../../src/text/wrap.js';
import type { RenderOptions } from '../../src/report/index.js';
import { RESULTS } from './cases.js';

const LOOKS: Omit<RenderOptions, 'format'>[] = [
  { explain: true, verbose: true },
  { view: 'probe', explain: true, verbose: true },
  { view: 'probe', unicode: false, width: 40 },
];

describe.each(Object.entries(RESULTS))('%s for a screen reader', (name, make) => {
  it.each(LOOKS)('has one statement a line and no sign alone: %o', (look) => {
    const lines = render(make(), { format: 'terminal', accessible: true, ...look }).split('\n');
    // Columns and what hangs stand behind two blanks.
    expect(lines.filter((line) => /^ | {2}/.test(line))).toEqual([]);
    expect(lines.filter((line) => /[→×÷·•]|^[-+*>] | -> /.test(line))).toEqual([]);
    expect(lines.filter((line) => columns(line) > (look.width ?? Infinity) && line.includes(' '))).toEqual([]);
    expect(
      lines.filter((line) => look.width === undefined && !line.includes('"') && /[a-z]\. [A-Z]/.test(line)),
    ).toEqual([]);
  });

  it('is as it was', async () => {
    const text = render(make(), { format: 'terminal', accessible: true, verbose: true });
    await expect(text).toMatchFileSnapshot(`screens/${name}.accessible.txt`);
  });
});
